package io.github.summitry.parsers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a whole process takes that reads one article, against one that does nothing: what is
 * between the two is the library's loading, its lexicons' and the reading.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
public class StartBenchmark {
  /** Whether the process shares its classes with an archive made before. */
  @Param({"false", "true"})
  boolean archive;

  private Path folder = Path.of("");

  /** A program that does nothing. */
  static final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
  }

  /** Packs the classes, since an archive takes none from folders, and makes the archives. */
  @Setup
  public void pack() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("start");
    int number = 0;
    StringBuilder path = new StringBuilder();
    for (Path place : OtherProcess.tests()) {
      Path jar = Files.isDirectory(place) ? jar(place, folder.resolve(number++ + ".jar")) : place;
      path.append(jar).append(java.io.File.pathSeparatorChar);
    }
    Files.writeString(folder.resolve("path"), "-cp " + path);
    if (archive) {
      for (Class<?> program : List.of(FirstArticle.class, Nothing.class)) {
        OtherProcess.run(command("-XX:ArchiveClassesAtExit=", program));
      }
    }
  }

  private static Path jar(Path place, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(place.relativize(file).toString()));
        entries.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private List<String> command(String option, Class<?> program) {
    String archived = option + folder.resolve(program.getSimpleName() + ".jsa");
    return List.of(
        option.isEmpty() ? "-Xshare:auto" : archived,
        "-Xlog:cds=off,cds+dynamic=off",
        "@" + folder.resolve("path"),
        program.getName());
  }

  private String start(Class<?> program) throws IOException, InterruptedException {
    return OtherProcess.run(command(archive ? "-XX:SharedArchiveFile=" : "", program));
  }

  /** Reads one article. */
  @Benchmark
  public String firstArticle() throws IOException, InterruptedException {
    return start(FirstArticle.class);
  }

  /** Starts and ends. */
  @Benchmark
  public String nothing() throws IOException, InterruptedException {
    return start(Nothing.class);
  }
}
