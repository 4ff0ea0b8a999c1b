package io.github.summitry.examples;

import io.github.summitry.JsonLines;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Prints what each text reports, as JSON. */
@Command(
    name = "extract",
    description = "Prints the report of each text as JSON Lines: one object a text, in order.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class Extract implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  Extract(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // On a terminal the reports themselves show how far it has come.
    Console quiet = console.ansi().enabled() ? console.unwatched() : console;
    boolean complete = inputs.forEach(quiet, read -> console.print(JsonLines.write(read.result())));
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
