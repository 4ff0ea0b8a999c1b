package io.github.summitry.examples;

import io.github.summitry.corpus.PledgeThreads;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the same parties pledge each other over time, as JSON. */
@Command(
    name = "threads",
    description =
        "Prints the pledges, each from all its sources and followed over time, as JSON Lines: one"
            + " object for what the same parties pledge each other on one matter.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ThreadsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--followed", description = "Leave out pledges of which nothing more is heard.")
  private boolean followed;

  ThreadsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Inputs.Known known = inputs.corpus(console);
    PledgeThreads threads = known.corpus().threads();
    (followed ? threads.followed() : threads).json().forEach(console::print);
    return known.status();
  }
}
