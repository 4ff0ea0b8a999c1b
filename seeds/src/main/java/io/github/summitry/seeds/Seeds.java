package io.github.summitry.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles the project started from. */
public final class Seeds {
  /** Listed by hand: a class path cannot be asked for what it holds. */
  private static final List<String> NAMES =
      List.of(
          "000_cbf01d3dc2917369",
          "001_4456b51c19191d9b",
          "002_638f53b7e53f8b06",
          "003_44616b36b33d74b3",
          "004_4b3f924c21cdbb28");

  private Seeds() {}

  /**
   * Reads all seeds.
   *
   * @return the seeds in the order of their names, unmodifiable
   * @throws UncheckedIOException if a seed's text or gold is not on the class path or cannot be
   *     read
   */
  public static List<Seed> all() {
    return NAMES.stream()
        .map(name -> new Seed(name + ".txt", read(name + ".txt"), read(name + ".json")))
        .toList();
  }

  private static String read(String resource) {
    try (InputStream in = Seeds.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no such resource beside " + Seeds.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the seed " + resource, e);
    }
  }
}
