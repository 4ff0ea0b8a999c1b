package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import java.util.List;

/**
 * How a story of many meetings brings in those of whom no verb or noun of meeting tells. The rules
 * are tried at every leader named; what they read counts in a series only.
 */
final class MeetingSeriesRules {
  private MeetingSeriesRules() {}

  /** Whom the story brings in. */
  private static final List<MeetingRule> INTRODUCED =
      List.of(
          rule("series-acted", SeriesEncounters::acted)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh took a brochure from Lee.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh came at noon.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy. Indian Prime Minister Manmohan Singh took a brochure from Lee.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh pleaded for a bridge.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. On Friday Indian Prime Minister Manmohan Singh did not turn up.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. On Friday Indian Prime Minister Manmohan Singh said that bridges are old.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. The forum to which Indian Prime Minister Manmohan Singh is sending a minister opens on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh was the host on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh left early on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh opened the forum on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. On Friday Indian Prime Minister Manmohan Singh signed a law on bridges.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Lee said on Friday that Indian Prime Minister Manmohan Singh should visit Seoul.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh gave a state banquet on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Indian Prime Minister Manmohan Singh was given a medal by Japanese Prime Minister Naoto Kan on Friday."),
          rule("series-came", SeriesEncounters::came)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. It was Indian Prime Minister Manmohan Singh for whom Lee had a gift.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. The author is Indian Prime Minister Manmohan Singh.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Lee, who follows Indian Prime Minister Manmohan Singh as chair, spoke on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Among those in the room on Friday were Indian Prime Minister Manmohan Singh and Japanese Prime Minister Naoto Kan."),
          rule("series-with", SeriesEncounters::with)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. Friday went by with Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. With Indian Prime Minister Manmohan Singh no date was found on Friday.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. With Indian Prime Minister Manmohan Singh staying away, Friday was quiet."),
          rule("series-listed", SeriesEncounters::listed)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. One more was left for Friday: Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy, German Chancellor Angela Merkel and British Prime Minister David Cameron. The papers printed a photograph of Japanese Prime Minister Naoto Kan and Indian Prime Minister Manmohan Singh on Friday."));

  /** To whom another guest speaks. */
  static final List<MeetingRule> ADDRESSED =
      List.of(
          rule("series-addressed", SeriesEncounters::addressed)
              .matches(
                  "[FR-IN HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. On Friday Sarkozy promised Singh a bridge.",
                  "[FR-IN HELD] South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. Sarkozy heard from Singh on Friday that the bridge is old.")
              .rejects(
                  "On Friday French President Nicolas Sarkozy promised Indian Prime Minister Manmohan Singh a bridge.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. Sarkozy promised Singh a bridge.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. In a letter on Friday Sarkozy promised Singh a bridge.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. On Friday Sarkozy overtook Singh.",
                  "South Korean President Lee Myung-bak met French President Nicolas Sarkozy and Indian Prime Minister Manmohan Singh. On Friday Sarkozy praised Singh."));

  static final List<MeetingRule> ALL = ProvedRule.together(List.of(INTRODUCED, ADDRESSED));
}
