/** Reads articles: text in, {@link io.github.summitry.Report} out. */
module io.github.summitry.parsers {
  requires transitive io.github.summitry.core;
  requires transitive org.jspecify;
  requires org.jsoup;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static jwarc;

  exports io.github.summitry.parsers;
  exports io.github.summitry.parsers.outlets;
  exports io.github.summitry.parsers.sources;

  uses io.github.summitry.parsers.outlets.ArticleParser;
}
