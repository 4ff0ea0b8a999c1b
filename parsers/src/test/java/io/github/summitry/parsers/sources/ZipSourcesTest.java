package io.github.summitry.parsers.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in zips. */
class ZipSourcesTest {
  @TempDir Path folder;

  private Path zip(Charset names, Map<String, byte[]> files) throws IOException {
    Path zip = folder.resolve("news.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    }
    return zip;
  }

  private Path zip(String... names) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, ("Text of " + name).getBytes(StandardCharsets.UTF_8));
    }
    return zip(StandardCharsets.UTF_8, files);
  }

  @Test
  void isReadLikeTheFolderItHolds() throws IOException {
    Path zip = zip("c.txt", "b/z.txt", "b.txt", "b/.x.txt", "__MACOSX/b.txt", "d.md", "../up.txt");
    assertThat(SourcesTest.told(Sources.create().open(zip)))
        .containsExactly("../up.txt", "b.txt", "b/z.txt", "c.txt");
    assertThat(SourcesTest.told(Sources.builder().files("*.md").build().open(zip)))
        .containsExactly("d.md");
    assertThat(SourcesTest.found(Sources.create().open(zip)).get(2).text())
        .isEqualTo("Text of b/z.txt");
    assertThat(SourcesTest.told(Sources.builder().files("*.pdf").build().open(zip)))
        .containsExactly("broken: no file in it matches *.pdf");
  }

  @Test
  void holdsContainersInTheirTurn() throws IOException {
    byte[] lines = "{\"text\": \"1\"}\n{}\n{\"text\": \"3\"}\n".getBytes(StandardCharsets.UTF_8);
    Path zip =
        zip(StandardCharsets.UTF_8, Map.of("x/a.jsonl", lines, "b.zip", new byte[] {'P', 'K'}));
    assertThat(SourcesTest.told(Sources.builder().files("*").build().open(zip)))
        .containsExactly(
            "broken: a zip inside something else is not opened; unpack it",
            "x/a.jsonl#1",
            "broken: neither text nor html nor body",
            "x/a.jsonl#3");
    assertThat(SourcesTest.told(Sources.builder().files("*.{zip,jsonl}").build().open(folder)))
        .element(1)
        .isEqualTo("news.zip/x/a.jsonl#1");
  }

  @Test
  void namesAreReadInTheirCharacterSet() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"))) {
      Path zip = zip(charset, Map.of("정상회담/서울.txt", new byte[] {'a'}));
      assertThat(SourcesTest.told(Sources.create().open(zip)))
          .as(charset.name())
          .containsExactly("정상회담/서울.txt");
    }
  }

  @Test
  void whatIsDamagedIsBroken() throws IOException {
    Path zip = zip("a.txt", "b.txt");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
    assertThat(SourcesTest.told(Sources.create().open(zip)))
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("broken: "));
    Files.writeString(zip, "no zip");
    assertThat(SourcesTest.told(Sources.create().open(zip)))
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("broken: "));
    bytes[31 + "a.txt".length()] ^= 0x55; // inside the first file
    Files.write(zip, bytes);
    assertThat(SourcesTest.told(Sources.create().open(zip)))
        .satisfiesExactly(
            told -> assertThat(told).startsWith("broken: "),
            told -> assertThat(told).isEqualTo("b.txt"));
  }

  @Test
  void whatIsTooLongIsBrokenAndABombEndsTheZip() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
      files.put(name, new byte[100_000]);
    }
    Path zip = zip(StandardCharsets.UTF_8, files);
    assertThat(Files.size(zip) * 200).isLessThan(300_000);
    assertThat(SourcesTest.told(Sources.builder().sizeLimit(1000).build().open(zip)))
        .startsWith("broken: longer than 1000 bytes; raise the sizeLimit of Sources to read it");
    assertThat(SourcesTest.told(Sources.builder().sizeLimit(100_000).build().open(zip)))
        .contains("broken: it holds more than 200 times its size; not read further")
        .hasSizeLessThan(4 + 1);
  }
}
