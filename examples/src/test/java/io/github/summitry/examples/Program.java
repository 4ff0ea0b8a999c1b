package io.github.summitry.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example and what it prints: {@code NAME.txt} among the test resources, whose first line is how
 * it is called, {@code $ ListMeetings SEEDS}.
 *
 * @param name the program's class
 * @param arguments what it is given: SEEDS stands for the folder of the seeds, OUT for a new one,
 *     HERE for that of the expected texts
 * @param printed the lines that it prints
 */
record Program(String name, List<String> arguments, List<String> printed) {
  private static final Path SOURCES = Path.of("src/main/java/io/github/summitry/examples");
  private static final Path SPRING = Path.of("../spring/src/main/java/io/github/summitry/spring");
  private static final Path HERE = Path.of("src/test/resources/io/github/summitry/examples");
  static final Path SEEDS = Path.of("../seeds/src/main/resources/io/github/summitry/seeds");

  /** Returns all programs, by name: the command line is none of them. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> source(file).contains(" static void main(String... args)"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("Summitry"))
          .sorted()
          .toList();
    }
  }

  /** Returns the programs of which it is known what they print, by name. */
  static List<String> expected() throws IOException {
    try (Stream<Path> files = Files.list(HERE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }

  static Program of(String name) throws IOException {
    Path file = HERE.resolve(name + ".txt");
    if (!Files.exists(file)) {
      throw new AssertionError(
          file + " is missing: write \"$ " + name + " ARGUMENTS\" and what it should print");
    }
    List<String> lines = Files.readAllLines(file);
    List<String> words = List.of(lines.get(0).split(" "));
    if (!words.subList(0, 2).equals(List.of("$", name))) {
      throw new AssertionError(file + " should begin with $ " + name);
    }
    return new Program(name, words.subList(2, words.size()), lines.subList(1, lines.size()));
  }

  /** Returns the source of a program, or of a class of the Spring example. */
  static String source(String name) {
    Path file = SOURCES.resolve(name + ".java");
    return source(Files.exists(file) ? file : SPRING.resolve(name + ".java"));
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("no example " + file, e);
    }
  }

  /** Runs it and returns the lines that it prints. */
  List<String> run(Path out) throws Exception {
    String[] given =
        arguments.stream()
            .map(word -> word.replace("OUT", out.toString()))
            .map(word -> word.replace("SEEDS", SEEDS.toString()))
            .map(word -> word.replace("HERE", HERE.toString()))
            .toArray(String[]::new);
    return printed(Class.forName("io.github.summitry.examples." + name), given).stream()
        .map(line -> line.replace(out.toString(), "OUT").replace(HERE.toString(), "HERE"))
        .toList();
  }

  /** Runs a class and returns the lines that it prints. */
  static List<String> printed(Class<?> program, String... arguments) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
