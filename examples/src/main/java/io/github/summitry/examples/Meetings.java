package io.github.summitry.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the meetings that the texts report, each once, as JSON. */
@Command(
    name = "meetings",
    description = {
      "Prints the meetings of leaders as JSON Lines, in the order of their dates: one object for"
          + " what all articles tell of one meeting, with where they differ and why."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class Meetings implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--background",
      description = "Also print meetings that articles mention only as history or context.")
  private boolean background;

  Meetings(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Inputs.Known known = inputs.corpus(console);
    var meetings = known.corpus().meetings();
    (background ? meetings : meetings.told()).json().forEach(console::print);
    return known.status();
  }
}
