package io.github.summitry.parsers.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ways of reporting pledges, by meaning. Of the rules that match at one trigger the first one
 * holds, so the special ones stand before the general.
 */
final class PledgeRules {
  private PledgeRules() {}

  /** What a verb, a noun or an adjective reports. */
  static final List<PledgeRule> ALL =
      Stream.of(
              RefusalRules.ALL,
              ReceptionRules.ALL,
              ResultRules.ALL,
              InstrumentRules.ALL,
              AcceptanceRules.ALL,
              AgreementRules.ALL,
              MandateRules.ALL,
              UndertakingRules.ALL,
              HopeRules.ALL,
              StanceRules.ALL,
              ProposalRules.ALL,
              DiscussionRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** The rules that a verb triggers. */
  static final RuleIndex VERBAL =
      new RuleIndex(ALL.stream().filter(r -> r.voice() != PledgeRule.Voice.NOMINAL).toList());

  /** The rules that a noun or adjective triggers. */
  static final RuleIndex NOMINAL =
      new RuleIndex(ALL.stream().filter(r -> r.voice() == PledgeRule.Voice.NOMINAL).toList());

  /** All rules, those of promises made with {@code will} included. */
  static final List<PledgeRule> PROVED =
      Stream.of(ALL, FutureRules.ALL, InversionRules.ALL).flatMap(List::stream).toList();
}
