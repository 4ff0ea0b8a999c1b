package io.github.summitry.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import io.github.summitry.JsonLines;
import io.github.summitry.Report;
import io.github.summitry.ReportFormatException;
import io.github.summitry.corpus.BlockingKeys;
import io.github.summitry.corpus.Corpus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** Puts the reports' accounts together to meetings, the parties of one key at a time. */
final class MergedMeetings {
  private MergedMeetings() {}

  /** Returns the meetings that articles tell of, in the columns of their JSON. */
  static Dataset<Row> of(Dataset<Row> articles) {
    return articles
        .select(explode(col("keys")), col("report"))
        .as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
        .groupByKey((MapFunction<Tuple2<String, String>, String>) Tuple2::_1, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Tuple2<String, String>, String>) MergedMeetings::merged,
            Encoders.STRING())
        .select(from_json(col("value"), Columns.of("meeting")).as("meeting"))
        .select("meeting.*");
  }

  private static Iterator<String> merged(String key, Iterator<Tuple2<String, String>> keyed)
      throws ReportFormatException {
    List<Report> reports = new ArrayList<>();
    while (keyed.hasNext()) {
      reports.add(JsonLines.read(keyed.next()._2()));
    }
    return Corpus.of(reports)
        .meetings()
        .where(meeting -> BlockingKeys.of(meeting).equals(key))
        .json()
        .iterator();
  }
}
