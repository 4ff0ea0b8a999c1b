package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import java.util.List;

/**
 * The ways in which a paragraph goes on from one meeting to the next. They are tried only behind a
 * meeting that the same paragraph told, where a sentence tells of none in another way.
 */
final class MeetingContinuedRules {
  private MeetingContinuedRules() {}

  static final List<MeetingRule> ALL =
      List.of(
          rule("next-was", ContinuedEncounters::cleft)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy. After lunch it was Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy. On Tuesday it was Indian Prime Minister Manmohan Singh who criticized the launch.",
                  "South Korean President Lee Myung-bak had a full week. After lunch it was Indian Prime Minister Manmohan Singh."),
          rule("next-in", ContinuedEncounters::placed)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy. Next in the chair was Indian Prime Minister Manmohan Singh.")
              .rejects("Next in the chair was Indian Prime Minister Manmohan Singh."),
          rule("entered", ContinuedEncounters::entered)
              .at(ContinuedEncounters.ENTERING)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy. At 2 p.m. Indian Prime Minister Manmohan Singh walked in.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy. Indian Prime Minister Manmohan Singh entered the race.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy. Indian Prime Minister Manmohan Singh sat down for an interview.",
                  "South Korean President Lee Myung-bak slept late. At 2 p.m. Indian Prime Minister Manmohan Singh walked in."));
}
