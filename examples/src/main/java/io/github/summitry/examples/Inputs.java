package io.github.summitry.examples;

import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The texts that the command line names, one in memory at a time. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0+", // behind what the command takes itself
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "A text file in UTF-8, a folder of them, or - for standard input.",
        "Without any, the five articles that come with the program."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--files",
      paramLabel = "GLOB",
      defaultValue = "*.txt",
      description = "Which files of a folder are read (default: ${DEFAULT-VALUE}).")
  private Glob glob = Glob.of("*.txt");

  @Mixin private Hints hints = new Hints();

  /**
   * Hands over the texts in the order of the command line. What cannot be read is reported and left
   * out.
   *
   * @return whether everything could be read
   */
  boolean forEach(Console console, Consumer<Source> action) {
    checkHints();
    if (paths.isEmpty()) {
      Seeds.all().forEach(seed -> action.accept(Source.of(seed.id(), seed.text())));
      return true;
    }
    boolean complete = true;
    for (String path : paths) {
      complete &= read(path, console, action);
    }
    return complete;
  }

  private void checkHints() {
    boolean single = paths.size() == 1 && !isFolder(paths.get(0));
    if (hints.areGiven() && !single) {
      throw new ParameterException(
          command.commandLine(),
          "--outlet, --published and --url describe a single text: name one file, or -");
    }
  }

  private static boolean isFolder(String path) {
    try {
      return !path.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean read(String path, Console console, Consumer<Source> action) {
    if (path.equals(STANDARD_INPUT)) {
      return readText(STANDARD_INPUT, STANDARD_INPUT, console::in, console, action);
    }
    try {
      Path file = Path.of(path);
      return Files.isDirectory(file)
          ? readFolder(file, console, action)
          : readFile(file, console, action);
    } catch (InvalidPathException e) {
      console.complain(path + ": no such file");
      return false;
    }
  }

  private boolean readFolder(Path folder, Console console, Consumer<Source> action) {
    FolderListing listing = FolderListing.of(folder, glob);
    listing.failures().forEach(console::complain);
    boolean complete = listing.failures().isEmpty();
    if (listing.files().isEmpty() && complete) {
      console.complain(folder + ": no file in this folder matches " + glob + "; see --files");
      return false;
    }
    for (Path file : listing.files()) {
      complete &= readFile(file, console, action);
    }
    return complete;
  }

  private boolean readFile(Path file, Console console, Consumer<Source> action) {
    Path name = file.getFileName();
    String id = name == null ? file.toString() : name.toString();
    return readText(id, file.toString(), () -> Files.newInputStream(file), console, action);
  }

  private boolean readText(
      String id, String shown, Opener opener, Console console, Consumer<Source> action) {
    if (!console.accepts()) {
      return false; // Whoever read the results has gone.
    }
    Text text;
    try (InputStream in = opener.open()) {
      text = Text.read(in);
    } catch (IOException e) {
      console.complain(shown + ": " + Text.reason(e));
      return false;
    }
    if (text.damaged()) {
      console.complain(
          shown + ": warning: not all of it is UTF-8; read with \uFFFD in those places");
    }
    action.accept(hints.addTo(Source.of(id, text.content())));
    return true;
  }

  private interface Opener {
    InputStream open() throws IOException;
  }
}
