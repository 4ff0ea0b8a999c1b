package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.summitry.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands print is what the schemas in the jar say. */
class OutputSchemaTest {
  @ParameterizedTest
  @CsvSource({
    "extract, report.schema.json",
    "meetings, meeting.schema.json",
    "threads, pledgethread.schema.json",
    "claims, claimcheck.schema.json"
  })
  void everyLineIsValid(String command, String name) throws IOException {
    List<String> lines = Run.of(command).out().lines().toList();
    assertThat(lines).isNotEmpty();
    Schema schema = schema(name);
    assertThat(lines).allSatisfy(line -> assertThat(errors(schema, line)).isEmpty());
  }

  @Test
  void anUnknownStatusIsNotValid() throws IOException {
    String line = Run.of("extract").out().lines().findFirst().orElseThrow();
    assertThat(errors(schema("report.schema.json"), line.replace("\"HELD\"", "\"MET\"")))
        .isNotEmpty();
  }

  private static List<Error> errors(Schema schema, String line) {
    return schema.validate(line, InputFormat.JSON);
  }

  private static Schema schema(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(name), name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
