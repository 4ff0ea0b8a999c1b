package io.github.summitry.examples;

import io.github.summitry.examples.page.Page;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page to look at. */
@Command(
    name = "report",
    description = "Writes one HTML page, complete in itself, that shows what the articles know.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "report.html",
      description =
          "Where to write it; a file that is there is replaced (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("report.html");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Meetings of leaders",
      description = "The page's title (default: ${DEFAULT-VALUE}).")
  private String title = "";

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Inputs.Known known = inputs.corpus(console);
    try (Writer out = Files.newBufferedWriter(file)) {
      Page.of(title, known.corpus()).write(out);
    } catch (IOException e) {
      console.complain(file + ": " + Reason.of(e));
      return ExitCode.SOFTWARE;
    }
    return known.status();
  }
}
