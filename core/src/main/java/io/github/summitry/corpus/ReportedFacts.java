package io.github.summitry.corpus;

import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import java.util.List;

/**
 * Facts as single articles report them, by time of publication, in the order of the article.
 *
 * @param <F> the type of the facts
 * @param <S> the selection's own type
 */
public abstract class ReportedFacts<F, S extends ReportedFacts<F, S>>
    extends Selection<Reported<F>, S> {
  ReportedFacts(List<Reported<F>> facts) {
    super(facts);
  }

  /** Returns those that the outlet reports. */
  public S in(Outlet outlet) {
    return where(fact -> fact.article().outlet().equals(outlet));
  }

  /** Returns those whose article was published on that day, in that month or in that year. */
  public S publishedIn(PartialDate period) {
    return where(fact -> Publication.date(fact.article()).map(period::covers).orElse(false));
  }

  /** Returns those whose article was published on the first day, the last, or between them. */
  public S publishedBetween(PartialDate first, PartialDate last) {
    Period period = Period.between(first, last);
    return where(fact -> Publication.date(fact.article()).map(period::covers).orElse(false));
  }
}
