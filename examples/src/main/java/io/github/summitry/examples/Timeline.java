package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Prints the meetings that the texts report, in the order of their dates. */
@Command(
    name = "timeline",
    description =
        "Prints the meetings of leaders in the order of their dates, each with its sources and"
            + " where they differ.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class Timeline implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  Timeline(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Report> reports = new ArrayList<>();
    boolean complete = inputs.forEachReport(console, reports::add);
    Corpus corpus = Corpus.of(reports);
    TimelinePage page = new TimelinePage(console.ansi());
    corpus.meetings().forEach(meeting -> page.lines(meeting).forEach(console::print));
    console.print(page.total(corpus));
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
