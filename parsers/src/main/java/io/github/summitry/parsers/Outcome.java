package io.github.summitry.parsers;

import io.github.summitry.Report;
import io.github.summitry.parsers.outlets.Source;
import java.util.Optional;

/** What became of one of many articles: a report, or the reason why there is none. Immutable. */
public sealed interface Outcome {
  /** Returns the report, empty if there is none. */
  default Optional<Report> report() {
    return Optional.empty();
  }

  /**
   * The article was read.
   *
   * @param place where it stands, for people: {@code news.jsonl, line 7}
   * @param source its text as it was found
   * @param result what it says
   */
  record Success(String place, Source source, Report result) implements Outcome {
    /** Returns the text that the offsets of the report refer to. */
    public String text() {
      return result.article().text().orElseGet(source::text);
    }

    @Override
    public Optional<Report> report() {
      return Optional.of(result);
    }
  }

  /**
   * The article could not be had, or an {@link io.github.summitry.parsers.outlets.ArticleParser} of
   * the program's own threw.
   *
   * @param place where it stands
   * @param reason why there is no report, in words
   * @param cause what was thrown, empty if nothing was
   */
  record Failure(String place, String reason, Optional<Throwable> cause) implements Outcome {}
}
