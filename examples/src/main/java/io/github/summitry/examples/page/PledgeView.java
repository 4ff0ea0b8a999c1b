package io.github.summitry.examples.page;

import io.github.summitry.corpus.PledgeStep;
import java.util.List;
import java.util.stream.Collectors;

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
    String to = pledge.to().isEmpty() ? "" : " to " + Wording.codes(pledge.to());
    String on = pledge.sectors().stream().map(Wording::lower).collect(Collectors.joining(", "));
    return new PledgeView(
        Wording.firmness(pledge.firmness(), pledge.negated())
            + " by "
            + Wording.codes(pledge.by())
            + to
            + (on.isEmpty() ? "" : " on " + on),
        pledge.text(),
        sources.links(pledge.sources(), Fact.Kind.PLEDGE, pledge.evidence()),
        pledge.differences().stream()
            .map(difference -> DifferenceView.of(difference, Fact.Kind.PLEDGE, sources))
            .toList());
  }
}
