package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import java.util.List;
import java.util.Locale;

/**
 * Pledges, each in the words of one article.
 *
 * <pre>{@code
 * corpus.pledges().by(Actor.of("KR")).atLeast(Firmness.AGREED)
 *     .groupByEach(pledge -> pledge.fact().sectors())
 *     .get(Sector.DEFENSE).count(pledge -> pledge.fact().firmness())
 * }</pre>
 */
public final class Pledges extends ReportedFacts<Pledge, Pledges> {
  Pledges(List<Reported<Pledge>> pledges) {
    super(pledges);
  }

  @Override
  Pledges of(List<Reported<Pledge>> some) {
    return new Pledges(some);
  }

  /** Returns those that the actor makes, alone or with others. */
  public Pledges by(Actor actor) {
    return where(pledge -> pledge.fact().by().contains(actor));
  }

  /** Returns those that are addressed to the actor, and joint ones of it with others. */
  public Pledges to(Actor actor) {
    return where(
        pledge ->
            pledge.fact().to().contains(actor)
                || pledge.fact().by().size() > 1 && pledge.fact().by().contains(actor));
  }

  /** Returns those that have both actors on one side or on both. */
  public Pledges between(Actor one, Actor other) {
    return where(pledge -> hasSide(pledge.fact(), one) && hasSide(pledge.fact(), other));
  }

  private static boolean hasSide(Pledge pledge, Actor actor) {
    return pledge.by().contains(actor) || pledge.to().contains(actor);
  }

  /** Returns those that name the sector. */
  public Pledges on(Sector sector) {
    return where(pledge -> pledge.fact().sectors().contains(sector));
  }

  /** Returns those that are at least so firm; refusals are not among them. */
  public Pledges atLeast(Firmness firmness) {
    return where(
        pledge -> !pledge.fact().negated() && pledge.fact().firmness().compareTo(firmness) >= 0);
  }

  /** Returns those whose words contain the text; case does not matter. */
  public Pledges saying(String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return where(pledge -> pledge.fact().text().toLowerCase(Locale.ROOT).contains(sought));
  }
}
