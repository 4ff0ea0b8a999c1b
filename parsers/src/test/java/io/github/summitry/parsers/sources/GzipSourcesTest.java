package io.github.summitry.parsers.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.parsers.Gzipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gzip made smaller is what its name says in front of {@code .gz}. */
class GzipSourcesTest {
  private static final String LINES = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";

  @TempDir Path folder;

  private static Stream<Entry> open(String name, byte[] bytes) {
    return Sources.builder().sizeLimit(1000).build().open(name, new ByteArrayInputStream(bytes));
  }

  private static Stream<Entry> packed(String name, String text) throws IOException {
    return open(name, Gzipped.of(text.getBytes(UTF_8)));
  }

  @Test
  void articlesInJson() throws IOException {
    assertThat(SourcesTest.told(packed("a.jsonl.gz", LINES)))
        .containsExactly("a.jsonl.gz#1", "a.jsonl.gz#2");
    assertThat(SourcesTest.told(packed("a.JSON.GZ", "[" + LINES.replace("}\n{", "},{") + "]")))
        .containsExactly("a.JSON.GZ#1", "a.JSON.GZ#2");
  }

  @Test
  void textsAndPages() throws IOException {
    assertThat(SourcesTest.found(packed("a.txt.gz", "One.")).get(0).text()).isEqualTo("One.");
    assertThat(SourcesTest.found(packed("notes.gz", "One.")).get(0).text()).isEqualTo("One.");
    assertThat(SourcesTest.found(packed("a.html.gz", "<p>One.")).get(0).html()).contains("<p>One.");
  }

  @Test
  void inAFolder() throws IOException {
    Files.write(folder.resolve("a.jsonl.gz"), Gzipped.of(LINES.getBytes(UTF_8)));
    assertThat(SourcesTest.told(Sources.builder().files("*.gz").build().open(folder)))
        .containsExactly("a.jsonl.gz#1", "a.jsonl.gz#2");
  }

  @Test
  void whatBreaksOffIsReadUpToThere() throws IOException {
    byte[] whole = Gzipped.of(LINES.getBytes(UTF_8));
    List<String> told =
        SourcesTest.told(open("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 6)));
    assertThat(told).startsWith("a.jsonl.gz#1", "a.jsonl.gz#2");
    assertThat(told.get(2)).startsWith("broken: ");
  }

  @Test
  void whatIsNotCompressedIsBroken() {
    assertThat(SourcesTest.told(open("a.jsonl.gz", LINES.getBytes(UTF_8))))
        .containsExactly("broken: Not in GZIP format");
    assertThat(SourcesTest.told(open("a.zip.gz", new byte[0])))
        .containsExactly("broken: a zip inside something else is not opened; unpack it");
  }

  @Test
  void whatGrowsTooMuchIsNotReadOn() throws IOException {
    List<String> told = SourcesTest.told(packed("a.jsonl.gz", "\n".repeat(2_000_000)));
    assertThat(told)
        .containsExactly("broken: it holds more than 200 times its size; not read further");
  }
}
