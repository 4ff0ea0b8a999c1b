package io.github.summitry.examples;

import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The command line: {@code summitry timeline notes/}, {@code summitry extract notes/}. */
@Command(
    name = "summitry",
    description = "Reads news on summit diplomacy and says what it reports.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Summitry {
  private static final String STATUS =
      "Exit status: 0 all well, 1 some input could not be read or the output not be written,"
          + " 2 wrong usage.";

  private Summitry() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String... args) {
    System.exit(run(Console.system(), args));
  }

  /**
   * Returns the exit status: 0 all well, 1 something could not be read or written, 2 wrong usage.
   */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Summitry())
            .addSubcommand(new Timeline(console))
            .addSubcommand(new Extract(console))
            .addSubcommand(new Meetings(console))
            .addSubcommand(new ThreadsCommand(console))
            .addSubcommand(new Claims(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new Export(console))
            .addSubcommand(new CommandLine.HelpCommand())
            .addSubcommand(new AutoComplete.GenerateCompletion())
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(Help.defaultColorScheme(console.ansi()))
            .registerConverter(ExportFormat.class, explained(ExportFormat::of))
            .registerConverter(Glob.class, explained(Glob::of))
            .registerConverter(Outlet.class, explained(Outlet::of))
            .registerConverter(PublicationTime.class, explained(PublicationTime::parse));
    addStatusTo(line);
    IParameterExceptionHandler usual = line.getParameterExceptionHandler();
    line.setParameterExceptionHandler(
        (wrong, given) -> {
          wrong.getCommandLine().setColorScheme(Help.defaultColorScheme(console.errAnsi()));
          return usual.handleParseException(wrong, given);
        });
    int status = line.execute(args);
    console.err().flush();
    if (!console.accepts()) {
      console.complain("the results could not all be written");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return status;
  }

  /** Lets the help of every command say what its exit status means. */
  private static void addStatusTo(CommandLine line) {
    line.getCommandSpec().usageMessage().footer("", STATUS);
    line.getSubcommands().values().forEach(Summitry::addStatusTo);
  }

  /** Keeps the reason that the value itself gives. */
  private static <T> ITypeConverter<T> explained(ITypeConverter<T> converter) {
    return text -> {
      try {
        return converter.convert(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }
}
