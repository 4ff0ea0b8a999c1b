package io.github.summitry.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    Inputs.Known known = inputs.corpus(console);
    known.corpus().claims().json().forEach(console::print);
    return known.status();
  }
}
