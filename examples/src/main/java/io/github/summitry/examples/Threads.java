package io.github.summitry.examples;

import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.sources.Entry;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many articles are read at the same time. The results are the same. */
final class Threads {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles are read at the same time (default: one for each processor).")
  private int number = Runtime.getRuntime().availableProcessors();

  Stream<Outcome> read(ArticleReader reader, Stream<Entry> entries) {
    if (number <= 0) {
      throw new ParameterException(command.commandLine(), "--threads needs a positive number");
    }
    return number == 1 ? reader.readAll(entries) : reader.readAll(entries, number);
  }
}
