package io.github.summitry.examples.page;

import io.github.summitry.corpus.PledgeStep;
import java.util.List;

/**
 * A pledge, put together from every article that reports it.
 *
 * @param heading how firm it is, who makes it to whom, and on what
 * @param text its words, in the fullest account
 * @param sources who reports it
 * @param differences what they tell differently
 */
public record PledgeView(
    String heading, String text, List<SourceLink> sources, List<DifferenceView> differences) {
  /** Copies the lists. */
  public PledgeView {
    sources = List.copyOf(sources);
    differences = List.copyOf(differences);
  }

  static PledgeView of(PledgeStep pledge, Sources sources) {
    return new PledgeView(
        Wording.pledge(
            pledge.firmness(), pledge.negated(), pledge.by(), pledge.to(), pledge.sectors()),
        pledge.text(),
        sources.links(pledge.sources(), Fact.Kind.PLEDGE, pledge.evidence()),
        pledge.differences().stream()
            .map(difference -> DifferenceView.of(difference, Fact.Kind.PLEDGE, sources))
            .toList());
  }
}
