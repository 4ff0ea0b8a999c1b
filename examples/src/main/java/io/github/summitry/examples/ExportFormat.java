package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.export.Csv;
import io.github.summitry.export.Exported;
import io.github.summitry.export.ICalendar;
import io.github.summitry.export.JsonLd;
import io.github.summitry.export.Plover;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a corpus can be exported to, and the files that it becomes. */
enum ExportFormat {
  CSV,
  ICS,
  PLOVER,
  JSONLD;

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ExportFormat of(String name) {
    List<ExportFormat> all = List.of(values());
    return all.stream()
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no such format: " + name + "; name one of " + all));
  }

  List<Path> files(Path directory) {
    List<String> names =
        switch (this) {
          case CSV -> Csv.files();
          case ICS -> List.of("meetings.ics");
          case PLOVER -> List.of("events.jsonl");
          case JSONLD -> List.of("meetings.jsonld");
        };
    return names.stream().map(directory::resolve).toList();
  }

  /**
   * Writes the files.
   *
   * @param texts returns the text that an article was read from
   */
  Exported write(Corpus corpus, Function<Article, Optional<String>> texts, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    return switch (this) {
      case CSV -> Csv.write(corpus, directory);
      case ICS -> write(directory, out -> ICalendar.write(corpus, out));
      case PLOVER -> write(directory, out -> Plover.write(corpus, out));
      case JSONLD -> write(directory, out -> JsonLd.write(corpus, texts, out));
    };
  }

  private Exported write(Path directory, Writing writing) throws IOException {
    try (Writer out = Files.newBufferedWriter(files(directory).get(0))) {
      return writing.to(out);
    }
  }

  private interface Writing {
    Exported to(Appendable out) throws IOException;
  }

  /** Returns the name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
