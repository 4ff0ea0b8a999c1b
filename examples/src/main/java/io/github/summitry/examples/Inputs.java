package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.parsers.sources.Entry;
import io.github.summitry.parsers.sources.Sources;
import io.github.summitry.seeds.Seeds;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The articles that the command line names. Only a few are in memory at a time. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final Pattern OF_MANY =
      Pattern.compile("(?i).*\\.(?:zip|(?:jsonl?|ndjson|warc)(?:\\.gz)?)");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0+", // behind what the command takes itself
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "A text, a page (.html, .htm), articles in JSON (.json, .jsonl), a .zip, a web archive"
            + " (.warc), any of these but a zip with .gz behind it, a folder, a pattern (news/**.txt), or - for a text on standard"
            + " input; for all commands but extract also reports that extract printed (.jsonl,"
            + " .jsonl.gz).",
        "Without any, the five articles that come with the program."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--files",
      paramLabel = "GLOB",
      defaultValue = "*.{txt,html,htm}",
      description = "Which files of a folder or zip are read (default: ${DEFAULT-VALUE}).")
  private Glob glob = Glob.of("*.{txt,html,htm}");

  @Mixin private Threads threads = new Threads();

  @Mixin private Hints hints = new Hints();

  /**
   * Hands over what the articles say in the order of the command line. What cannot be read is
   * reported and left out.
   *
   * @return whether everything could be read
   */
  boolean forEach(Console console, Consumer<Outcome.Success> action) {
    return forEach(paths, console, action);
  }

  private boolean forEach(List<String> texts, Console console, Consumer<Outcome.Success> action) {
    checkHints(texts);
    ArticleReader reader = ArticleReader.create();
    Sources sources = Sources.builder().files(glob.pattern()).build();
    Progress progress = Progress.on(console);
    try (Stream<Entry> entries = entries(texts, sources, console);
        Stream<Outcome> outcomes = threads.read(reader, entries)) {
      outcomes.forEachOrdered(
          outcome -> {
            if (outcome instanceof Outcome.Failure failure) {
              progress.clear();
              console.complain(failure.place() + ": " + failure.reason());
              progress.failed();
            }
            if (outcome instanceof Outcome.Success success) {
              action.accept(success);
            }
            progress.advance();
          });
    }
    progress.clear();
    return progress.failures() == 0 && console.accepts();
  }

  // The rest is not fetched when whoever read the results has gone.
  private Stream<Entry> entries(List<String> texts, Sources sources, Console console) {
    if (texts.isEmpty()) {
      return Seeds.all().stream().map(seed -> Entry.of(Source.of(seed.id(), seed.text())));
    }
    return texts.stream()
        .flatMap(path -> open(path, sources, console))
        .map(this::hinted)
        .takeWhile(entry -> console.accepts());
  }

  private Entry hinted(Entry entry) {
    return hints.areGiven() && entry instanceof Entry.Found found
        ? new Entry.Found(found.place(), hints.addTo(found.source()))
        : entry;
  }

  private static Stream<Entry> open(String path, Sources sources, Console console) {
    if (path.equals(STANDARD_INPUT)) {
      return sources.open(STANDARD_INPUT, console.in());
    }
    try {
      Path file = Path.of(path);
      Optional<Glob.Below> below = Files.exists(file) ? Optional.empty() : Glob.inPath(path);
      return below.isPresent()
          ? sources.open(below.get().folder(), below.get().glob().pattern())
          : sources.open(file);
    } catch (InvalidPathException e) {
      return Stream.of(new Entry.Broken(path, "no such file"));
    } catch (IllegalArgumentException e) {
      return Stream.of(new Entry.Broken(path, "no such file, and no pattern"));
    }
  }

  /**
   * What the articles know together.
   *
   * @param complete whether everything could be read
   */
  record Known(Corpus corpus, boolean complete) {
    /** Returns the exit status of a command that has told it. */
    int status() {
      return complete ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  /** Returns what the texts report together; a file of reports is taken as it is. */
  Known corpus(Console console) {
    return corpus(console, read -> {});
  }

  /**
   * Returns what the texts report together.
   *
   * @param texts is handed each text that was read; those of a file of reports are not known
   */
  Known corpus(Console console, Consumer<Outcome.Success> texts) {
    List<Report> reports = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    boolean complete = true;
    for (String path : paths) {
      if (ReportFile.isOne(path)) {
        complete &= ReportFile.read(path, console, reports::add);
      } else {
        articles.add(path);
      }
    }
    boolean reportsAlone = articles.isEmpty() && !paths.isEmpty();
    Consumer<Outcome.Success> action = read -> reports.add(read.result());
    complete &= reportsAlone || forEach(articles, console, action.andThen(texts));
    return new Known(Corpus.of(reports), complete);
  }

  private void checkHints(List<String> texts) {
    boolean single = texts.size() == 1 && isArticle(texts.get(0));
    if (hints.areGiven() && !single) {
      throw new ParameterException(
          command.commandLine(),
          "--outlet, --published and --url describe a single text: name one file, or -");
    }
  }

  private static boolean isArticle(String path) {
    try {
      return path.equals(STANDARD_INPUT)
          || !OF_MANY.matcher(path).matches() && !Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return true; // reading it will say so
    }
  }
}
