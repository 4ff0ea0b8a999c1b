package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.HistoryRule.rule;

import java.util.List;

/**
 * The ways of saying where a meeting stands among others; of the rules that read something at one
 * word the first one holds.
 */
final class HistoryRules {
  private HistoryRules() {}

  static final List<HistoryRule> ALL =
      List.of(
          rule("ordinal", Ordinals::numbered)
              .matches(
                  "[ORDINAL 1 LEADERS SUMMIT] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe held their first summit on Friday.",
                  "[ORDINAL 1 LEADERS MEETING P4M place=CA occasion=G7] French President Emmanuel Macron received Japanese Prime Minister Shinzo Abe on Friday in their first meeting in four months since the Group of Seven summit in Canada.",
                  "[ORDINAL 3 LEADERS SUMMIT] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. It was the third summit of the two.",
                  "[ORDINAL 1 STATES SUMMIT P3Y6M] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. It was the first French-Japanese summit in three and a half years.",
                  "[ORDINAL 1 LEADERS SUMMIT full since=2011] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. It was the first full summit between the two leaders since 2011.",
                  "[ORDINAL 1 LEADERS MEETING since=2017-05] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. It was the first face-to-face meeting between the two leaders since Macron took office in May 2017.",
                  "[ORDINAL 1 LEADERS SUMMIT] French President Emmanuel Macron praised the plan in his first summit with Japanese Prime Minister Shinzo Abe.",
                  "[ORDINAL 2 LEADERS PHONE] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe spoke by phone on Friday. It was only their second phone call.")
              .rejects(
                  "French President Emmanuel Macron had a full day. His first summit on Friday was with Japanese Prime Minister Shinzo Abe.",
                  "In his first meeting of the day, French President Emmanuel Macron held talks with Japanese Prime Minister Shinzo Abe.",
                  "It was not the first summit between French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in his first meeting with a foreign leader.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe met in Nice for the third G20 summit.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe met for the first summit of the trip.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe signed their first summit declaration."),
          rule("ordinal-apposed", Ordinals::apposed)
              .matches(
                  "[ORDINAL 3 LEADERS MEETING since=2016] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. Their encounter, the third since 2016, was brief.")
              .rejects(
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice, the third city of the country."),
          rule("time", Ordinals::time)
              .matches(
                  "[ORDINAL 1 LEADERS MEETING P10Y] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe met for the first time in 10 years.",
                  "[ORDINAL 2 LEADERS MEETING] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. It was the second time that the two leaders met.")
              .rejects(
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe discussed hydrogen for the first time.",
                  "French President Emmanuel Macron visited Nice for the first time."),
          rule("last-was", EarlierMeetings::was)
              .matches(
                  "[ORDINAL 1 LEADERS SUMMIT since=2012-05 place=CN] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. The last summit of the two took place in Beijing in May 2012.")
              .rejects(
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. The last such summit disappointed the two leaders.",
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. The last train left at noon."),
          rule("last-met", EarlierMeetings::last)
              .matches(
                  "[ORDINAL 1 LEADERS MEETING since=2012-05 place=CN] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice on Friday. The two leaders last met in Beijing in May 2012.")
              .rejects(
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. The two leaders met last in the list.",
                  "French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe in Nice. Macron last met reporters in Beijing in May 2012."),
          rule("previous", EarlierMeetings::previous)
              .matches(
                  "[PREVIOUS LEADERS SUMMIT since=2012-05 place=CA occasion=G7] French President Emmanuel Macron will meet Japanese Prime Minister Shinzo Abe in Nice. Their meeting follows an earlier summit in Canada in May 2012, held during the Group of Seven gathering.")
              .rejects(
                  "French President Emmanuel Macron will meet Japanese Prime Minister Shinzo Abe in Nice. Their meeting follows an earlier visit to Canada in May 2012.",
                  "French President Emmanuel Macron will meet Japanese Prime Minister Shinzo Abe in Nice. Their meeting follows an earlier summit."));
}
