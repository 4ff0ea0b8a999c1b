package io.github.summitry.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seeds, read in Spark on two local cores, give what the library gives alone. */
class ReadWithSparkTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void readSeeds() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Seed seed : Seeds.all()) {
      lines.add(JSON.writeValueAsString(Map.of("id", seed.id(), "text", seed.text())));
    }
    lines.add(2, "{\"id\": \"broken");
    lines.add(3, "");
    Files.write(folder.resolve("articles.jsonl"), lines);
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            // Small enough that the seeds lie in several partitions.
            .config("spark.sql.files.maxPartitionBytes", 8_000)
            .getOrCreate();
    ReadWithSpark.write(
        spark, folder.resolve("articles.jsonl").toString(), folder.resolve("out").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> written(String table) {
    return spark.read().parquet(folder.resolve("out").resolve(table).toString());
  }

  private static List<Report> readAlone() {
    ArticleReader reader = ArticleReader.create();
    return Seeds.all().stream().map(seed -> reader.read(seed.id(), seed.text())).toList();
  }

  @Test
  void reportsAreThoseOfTheLibrary() {
    List<String> reports =
        written("articles")
            .where("report IS NOT NULL")
            .orderBy("id")
            .toJavaRDD()
            .map(row -> row.<String>getAs("report"))
            .collect();
    assertThat(reports).isEqualTo(readAlone().stream().map(JsonLines::write).toList());
  }

  @Test
  void meetingsAreThoseOfTheLibrary() {
    List<JsonNode> meetings =
        written("meetings").toJSON().collectAsList().stream().map(JSON::readTree).toList();
    assertThat(meetings)
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(
            Corpus.of(readAlone()).meetings().json().map(JSON::readTree).toList());
  }

  @Test
  void columnsCanBeAskedFor() {
    List<Row> inKorea =
        written("meetings")
            .where("status = 'HELD' AND place.country = 'KR'")
            .where("exists(participants, party -> party.leader = 'Mark Carney')")
            .select("date", "occasion.name")
            .collectAsList();
    assertThat(inKorea).singleElement().hasToString("[2025-10-30,APEC]");
  }

  @Test
  void aBrokenLineIsARowThatSaysWhere() {
    List<Row> failures = written("articles").where("failure IS NOT NULL").collectAsList();
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).<String>getAs("place")).matches("part-0000\\d\\.jsonl, line \\d");
    assertThat(failures.get(0).<String>getAs("failure")).startsWith("no JSON");
  }

  @Test
  void theDocumentationShowsTheProgram() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/summitry/spark/ReadWithSpark.java"));
    String region = source.split("// (end)?region[^\n]*\n")[1].stripIndent().stripTrailing();
    assertThat(Files.readString(Path.of("../docs/SPARK.md")))
        .contains("```java\n" + region + "\n```");
  }

  @Test
  void argumentsAreAskedFor() {
    assertThatThrownBy(() -> ReadWithSpark.main("articles.jsonl"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a folder to write");
  }
}
