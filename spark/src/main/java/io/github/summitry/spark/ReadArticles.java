package io.github.summitry.spark;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.corpus.BlockingKeys;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.Outcome;
import io.github.summitry.parsers.sources.Sources;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Reads articles, a partition at a time. */
final class ReadArticles {
  /** The report as JSON with the keys of its meetings, or else why there is none. */
  private static final StructType COLUMNS =
      StructType.fromDDL(
          "id STRING, outlet STRING, published STRING, report STRING, keys ARRAY<STRING>,"
              + " place STRING, failure STRING");

  private ReadArticles() {}

  /**
   * Returns a row for each article. One whose line gives neither id nor address is called after the
   * number of its partition and line.
   *
   * @param lines articles as JSON, one each
   */
  static Dataset<Row> in(Dataset<String> lines) {
    return lines.mapPartitions(
        (MapPartitionsFunction<String, Row>) ReadArticles::rows, Encoders.row(COLUMNS));
  }

  private static Iterator<Row> rows(Iterator<String> lines) {
    String name = "part-%05d.jsonl".formatted(TaskContext.getPartitionId());
    return ThisExecutor.READER
        .readAll(Sources.create().open(name, new LinesInput(lines).bytes()))
        .map(ReadArticles::row)
        .iterator();
  }

  private static Row row(Outcome outcome) {
    if (outcome instanceof Outcome.Failure failure) {
      return RowFactory.create(null, null, null, null, null, failure.place(), failure.reason());
    }
    Report report = outcome.report().orElseThrow();
    Article article = report.article();
    Optional<String> published = article.published().map(Object::toString);
    return RowFactory.create(
        article.id(),
        article.outlet().id(),
        published.orElse(null),
        JsonLines.write(report),
        BlockingKeys.of(report).toArray(String[]::new),
        null,
        null);
  }

  /** Built once in each executor's process, by the first task that needs it. */
  private static final class ThisExecutor {
    static final ArticleReader READER = ArticleReader.create();
  }
}
