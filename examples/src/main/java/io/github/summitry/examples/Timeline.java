package io.github.summitry.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Prints the meetings that the texts report, in the order of their dates. */
@Command(
    name = "timeline",
    description =
        "Prints the meetings of leaders in the order of their dates, each with its sources.",
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
    Meetings meetings = new Meetings();
    boolean complete = inputs.forEach(console, read -> meetings.add(read.result()));
    TimelinePage page = new TimelinePage(console.ansi());
    meetings.inOrder().forEach(meeting -> page.lines(meeting).forEach(console::print));
    console.print(page.total(meetings));
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
