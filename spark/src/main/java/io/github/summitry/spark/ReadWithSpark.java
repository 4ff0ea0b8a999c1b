package io.github.summitry.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** How are more articles read than one machine can? */
public final class ReadWithSpark {
  private ReadWithSpark() {}

  /**
   * Reads JSON Lines of articles and writes {@code articles}, a row for each, and {@code meetings},
   * a row for each that they tell of, as Parquet below a folder.
   *
   * @param args what Spark reads as text: a file, folder or pattern; and the folder to write
   * @throws IllegalArgumentException if there are not two arguments
   * @throws IOException if Spark does not close
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "give two arguments: articles.jsonl and a folder to write");
    }
    try (SparkSession spark = SparkSession.builder().appName("summitry").getOrCreate()) {
      write(spark, args[0], args[1]);
    }
  }

  // region spark
  static void write(SparkSession spark, String articles, String folder) {
    Dataset<Row> read = ReadArticles.in(spark.read().textFile(articles));
    read.write().parquet(folder + "/articles");
    Dataset<Row> kept = spark.read().parquet(folder + "/articles"); // each article is read once
    MergedMeetings.of(kept).orderBy("id").write().parquet(folder + "/meetings");
  }
  // endregion
}
