package io.github.summitry.parsers.facts;

import java.util.List;

/** The ways of reporting meetings, by what tells of them. */
final class MeetingRules {
  private MeetingRules() {}

  /** Where a verb tells of it. */
  static final List<MeetingRule> VERBS =
      ProvedRule.together(List.of(MeetingVerbRules.ALL, MeetingGuestRules.ALL));

  /** The verbs at which one of {@link #VERBS} is tried: most verbs of a text are none of them. */
  static final MeetingRule.Verbs TELLING = MeetingRule.Verbs.of(VERBS);

  /** Where the paragraph told of a meeting before, who comes next. */
  static final List<MeetingRule> CONTINUED = MeetingContinuedRules.ALL;

  /** Where nothing else tells of it, a verb of saying or doing together. */
  static final List<MeetingRule> FAINT = FaintRules.ALL;

  /** Where a story tells of many meetings, a leader whom it brings in. */
  static final List<MeetingRule> SERIES = MeetingSeriesRules.ALL;

  /** The same of one of whom a meeting is told already: whom he meets besides. */
  static final List<MeetingRule> ADDRESSED = MeetingSeriesRules.ADDRESSED;

  /** Where a noun of meeting, or what stands for one, tells of it. */
  static final List<MeetingRule> NOUNS = MeetingNounRules.ALL;

  /** Where a guest's turn tells of it. */
  static final List<MeetingRule> TURNS = MeetingNounRules.TURNS;

  /** All of them, each once: what the tests prove. */
  static final List<MeetingRule> ALL =
      ProvedRule.together(List.of(VERBS, TURNS, NOUNS, CONTINUED, SERIES, FAINT));
}
