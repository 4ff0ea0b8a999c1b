package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.export.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what the texts report in the formats of others. */
@Command(
    name = "export",
    description = {
      "Writes what the articles know as tables, a calendar, event records or linked data.",
      "Says on standard error what was written and what the format cannot hold."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class Export implements Callable<Integer> {
  /** So many facts that were left out are named; the others are counted. */
  private static final int NAMED = 5;

  private final Console console;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--force", description = "Replace files that are there.")
  private boolean force;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The directory to write into; it is created if it is missing.")
  private Path directory = Path.of("");

  @Mixin private Inputs inputs = new Inputs();

  Export(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      console.complain(directory + " is no directory; name another DIR");
      return ExitCode.SOFTWARE;
    }
    Optional<Path> present = format.files(directory).stream().filter(Files::exists).findFirst();
    if (present.isPresent() && !force) {
      console.complain(present.get() + " is there already; replace it with --force");
      return ExitCode.SOFTWARE;
    }
    IdentityHashMap<Article, String> texts = new IdentityHashMap<>();
    Inputs.Known known =
        inputs.corpus(console, read -> texts.put(read.result().article(), read.text()));
    return write(known.corpus(), texts) ? known.status() : ExitCode.SOFTWARE;
  }

  private boolean write(Corpus corpus, IdentityHashMap<Article, String> texts) {
    try {
      Exported exported =
          format.write(corpus, article -> Optional.ofNullable(texts.get(article)), directory);
      tell(exported);
      return true;
    } catch (IOException e) {
      console.complain(directory + ": " + Reason.of(e));
      return false;
    }
  }

  private void tell(Exported exported) {
    String counts =
        exported.written().entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", "));
    console.complain("wrote " + directory + ": " + counts);
    Map<String, List<String>> leftOut = new LinkedHashMap<>();
    exported
        .leftOut()
        .forEach(
            fact ->
                leftOut
                    .computeIfAbsent(fact.reason(), reason -> new ArrayList<>())
                    .add(fact.fact()));
    leftOut.forEach(
        (reason, facts) -> console.complain("left out, " + reason + ": " + some(facts)));
  }

  private static String some(List<String> facts) {
    String named = facts.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = facts.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
