package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Prints claims about history, checked, as JSON. */
@Command(
    name = "claims",
    description =
        "Prints what the articles claim about their meetings' places in history, each checked"
            + " against the other articles, as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class Claims implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  Claims(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Report> reports = new ArrayList<>();
    boolean complete = inputs.forEachReport(console, reports::add);
    Corpus.of(reports).claims().json().forEach(console::print);
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
