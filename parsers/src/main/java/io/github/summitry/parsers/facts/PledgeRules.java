package io.github.summitry.parsers.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways of reporting pledges, by meaning. Of the rules that match at one trigger the first one
 * holds, so the special ones stand before the general.
 */
final class PledgeRules {
  private PledgeRules() {}

  /** What a verb, a noun or an adjective reports. */
  static final List<PledgeRule> ALL =
      ProvedRule.together(
          List.of(
              RefusalRules.ALL,
              ReceptionRules.ALL,
              ResultRules.ALL,
              RelativeRules.ALL,
              InstrumentRules.ALL,
              AcceptanceRules.ALL,
              AgreementRules.ALL,
              MandateRules.ALL,
              BroughtRules.ALL,
              UndertakingRules.ALL,
              HopeRules.ALL,
              StanceRules.ALL,
              ProposalRules.ALL,
              DiscussionRules.ALL));

  /** The rules that a verb triggers. */
  static final RuleIndex VERBAL = index(false);

  /** The rules that a noun or adjective triggers. */
  static final RuleIndex NOMINAL = index(true);

  /** All rules, those of promises made with {@code will} included. */
  static final List<PledgeRule> PROVED =
      ProvedRule.together(List.of(ALL, FutureRules.ALL, InversionRules.ALL));

  private static RuleIndex index(boolean nominal) {
    List<PledgeRule> rules = new ArrayList<>();
    for (PledgeRule rule : ALL) {
      if (nominal == (rule.voice() == PledgeRule.Voice.NOMINAL)) {
        rules.add(rule);
      }
    }
    return new RuleIndex(rules);
  }
}
