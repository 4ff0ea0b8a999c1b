package io.github.summitry.parsers.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.summitry.parsers.outlets.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and globs. */
class SourcesTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Text of " + name);
  }

  /** Returns what a stream holds, an id or a reason each. */
  static List<String> told(Stream<Entry> entries) {
    try (entries) {
      return entries.map(SourcesTest::told).toList();
    }
  }

  private static String told(Entry entry) {
    return entry instanceof Entry.Found found
        ? found.source().id()
        : "broken: " + ((Entry.Broken) entry).reason();
  }

  static List<Source> found(Stream<Entry> entries) {
    try (entries) {
      return entries.map(entry -> ((Entry.Found) entry).source()).toList();
    }
  }

  @Test
  void aFileIsAnArticle() throws IOException {
    Path file = file("2031/notes.md");
    assertThat(Sources.create().open(file))
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Found.class,
            entry -> {
              assertThat(entry.place()).isEqualTo(file.toString());
              assertThat(entry.source().id()).isEqualTo("notes.md");
              assertThat(entry.source().text()).isEqualTo("Text of 2031/notes.md");
            });
  }

  @Test
  void aFolderIsReadByName() throws IOException {
    for (String name :
        List.of(
            "c.txt", "b/z.txt", "b.txt", "b/.x.txt", ".git/y.txt", "b-1.txt", "a.htm", "d.md")) {
      file(name);
    }
    assertThat(told(Sources.create().open(folder)))
        .containsExactly("a.htm", "b-1.txt", "b.txt", "b/z.txt", "c.txt");
    assertThat(told(Sources.builder().files("*.md").build().open(folder))).containsExactly("d.md");
    assertThat(told(Sources.create().open(folder.resolve(".git")))).containsExactly("y.txt");
  }

  @Test
  void aGlobIsOfPaths() throws IOException {
    for (String name : List.of("a.txt", "b/c.txt", "b/d.html", "b/e/f.txt")) {
      file(name);
    }
    assertThat(told(Sources.create().open(folder, "*.txt"))).containsExactly("a.txt");
    assertThat(told(Sources.create().open(folder, "b/*"))).containsExactly("b/c.txt", "b/d.html");
    assertThat(told(Sources.create().open(folder, "**.txt")))
        .containsExactly("a.txt", "b/c.txt", "b/e/f.txt");
    assertThat(told(Sources.create().open(folder, "*.pdf")))
        .containsExactly("broken: no file in it matches *.pdf");
  }

  @Test
  void linksAreFollowedButNotInCircles() throws IOException {
    file("real/a.txt");
    Files.createSymbolicLink(folder.resolve("real/up"), folder);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
    assertThat(told(Sources.create().open(folder)))
        .containsExactly("link/a.txt", "broken: no such file", "real/a.txt");
  }

  @Test
  void whatIsMissingIsBroken() throws IOException {
    Path missing = folder.resolve("missing.txt");
    assertThat(Sources.create().open(missing))
        .containsExactly(new Entry.Broken(missing.toString(), "no such file"));
    for (String name : List.of("missing.zip", "missing.json", "missing.jsonl", "missing.warc")) {
      assertThat(told(Sources.create().open(folder.resolve(name))))
          .as(name)
          .containsExactly("broken: no such file");
    }
  }

  @Test
  void theLimitIsTold() throws IOException {
    Path file = file("a.txt");
    assertThat(told(Sources.builder().sizeLimit(13).build().open(file))).containsExactly("a.txt");
    assertThat(told(Sources.builder().sizeLimit(12).build().open(file)))
        .containsExactly("broken: longer than 12 bytes; raise the sizeLimit of Sources to read it");
    assertThatThrownBy(() -> Sources.builder().sizeLimit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sizeLimit 0 must be positive");
  }

  @Test
  void aPatternThatIsNoneIsRefusedAtOnce() {
    assertThatThrownBy(() -> Sources.builder().files("["))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sources.create().open(folder, "{"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOldPageIsReadInItsCharacterSet() throws IOException {
    Path file = folder.resolve("old.html");
    Files.write(
        file,
        "<html><meta charset=euc-kr><body><p>Kim (김도윤) met Mori in Tokyo.</p></body></html>"
            .getBytes(Charset.forName("x-windows-949")));
    assertThat(found(Sources.create().open(file)).get(0).text()).contains("Kim (김도윤) met Mori");
  }

  @Test
  void aStreamIsReadAsItsNameSays() {
    byte[] lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(told(Sources.create().open("in.jsonl", new ByteArrayInputStream(lines))))
        .containsExactly("in.jsonl#1", "in.jsonl#2");
    assertThat(told(Sources.create().open("-", new ByteArrayInputStream(lines))))
        .containsExactly("-");
    assertThat(told(Sources.create().open("in.zip", new ByteArrayInputStream(lines))))
        .containsExactly("broken: a zip inside something else is not opened; unpack it");
  }
}
