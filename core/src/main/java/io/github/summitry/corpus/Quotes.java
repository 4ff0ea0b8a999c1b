package io.github.summitry.corpus;

import io.github.summitry.Quote;
import java.util.List;
import java.util.Locale;

/**
 * What was said, word for word.
 *
 * <pre>{@code
 * corpus.quotes().by("Mark Carney").saying("important partner").size()
 * }</pre>
 */
public final class Quotes extends ReportedFacts<Quote, Quotes> {
  Quotes(List<Reported<Quote>> quotes) {
    super(quotes);
  }

  @Override
  Quotes of(List<Reported<Quote>> some) {
    return new Quotes(some);
  }

  /** Returns those that the person or body said, in whatever spelling of the name. */
  public Quotes by(String speaker) {
    PersonName name = PersonName.of(speaker);
    return where(
        quote -> quote.fact().speakers().stream().anyMatch(s -> PersonName.of(s).mayBe(name)));
  }

  /** Returns those that contain the text; case does not matter. */
  public Quotes saying(String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return where(quote -> quote.fact().text().toLowerCase(Locale.ROOT).contains(sought));
  }
}
