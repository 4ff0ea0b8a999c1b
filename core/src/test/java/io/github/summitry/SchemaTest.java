package io.github.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.PledgeThread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas that the jar carries are those of the types. */
class SchemaTest {
  private static final Path WRITTEN = Path.of("target", "schemas");

  @ParameterizedTest
  @ValueSource(classes = {Report.class, Meeting.class, PledgeThread.class, ClaimCheck.class})
  void isThatOfTheType(Class<?> type) throws IOException {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT) + ".schema.json";
    String schema = Schemas.of(type).toPrettyString().replace("\r\n", "\n") + "\n";
    Path written = Files.createDirectories(WRITTEN).resolve(name);
    Files.writeString(written, schema);
    assertThat(bundled(name))
        .as(
            "If the change of %s is meant, copy %s over it and say so in the changelog.",
            name, written)
        .isEqualTo(schema);
  }

  @ParameterizedTest
  @ValueSource(classes = {Report.class, Meeting.class, PledgeThread.class, ClaimCheck.class})
  void everyFieldIsDocumented(Class<?> type) throws IOException {
    String page = Files.readString(Path.of("../docs/JSON.md"));
    Set<String> fields = new TreeSet<>();
    for (JsonNode properties : Schemas.of(type).findValues("properties")) {
      fields.addAll(properties.propertyNames());
    }
    assertThat(fields)
        .contains("evidence")
        .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
  }

  private static String bundled(String name) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
