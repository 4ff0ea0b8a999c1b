package io.github.summitry.examples;

import io.github.summitry.corpus.Corpus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    Inputs.Known known = inputs.corpus(console);
    Corpus corpus = known.corpus();
    TimelinePage page = new TimelinePage(console.ansi());
    corpus.meetings().forEach(meeting -> page.lines(meeting).forEach(console::print));
    console.print(page.total(corpus));
    return known.status();
  }
}
