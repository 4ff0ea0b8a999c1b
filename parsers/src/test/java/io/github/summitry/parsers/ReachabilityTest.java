package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar lists for native images the files that the reader reads. */
class ReachabilityTest {
  private static final String LISTED =
      "/META-INF/native-image/io.github.summitry/summitry-parsers/reachability-metadata.json";

  @Test
  void theWordListsAreListed() throws IOException, URISyntaxException {
    List<PathMatcher> listed = listed();
    Path classes =
        Path.of(ArticleReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
      assertThat(files.filter(Files::isRegularFile).map(classes::relativize))
          .filteredOn(file -> !file.toString().endsWith(".class"))
          .isNotEmpty()
          .allMatch(file -> listed.stream().anyMatch(glob -> glob.matches(file)));
    }
  }

  private static List<PathMatcher> listed() throws IOException {
    try (InputStream in = ArticleReader.class.getResourceAsStream(LISTED)) {
      JsonNode metadata = JsonMapper.builder().build().readTree(in);
      return metadata
          .get("resources")
          .valueStream()
          .map(resource -> "glob:" + resource.get("glob").asString())
          .map(FileSystems.getDefault()::getPathMatcher)
          .toList();
    }
  }
}
