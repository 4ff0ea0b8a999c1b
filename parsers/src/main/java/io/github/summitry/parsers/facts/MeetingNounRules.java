package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import java.util.List;

/**
 * The ways in which nouns report meetings; of the rules that read something at one noun the first
 * one holds.
 */
final class MeetingNounRules {
  private MeetingNounRules() {}

  static final List<MeetingRule> ALL =
      List.of(
          rule("between", NounEncounters::between)
              .matches(
                  "[FR-JP HELD] The summit between French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe took place in Nice.",
                  "[FR-JP HELD] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. The talks, the fifth between the two, took three hours.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. A summit of France and Japan is likely to take place in May.",
                  "[FR-JP HELD] Between French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe there was a chat on Sunday.")
              .rejects(
                  "Talks between France and Japan were slow.",
                  "French President Emmanuel Macron is in Osaka. A summit of France and Japan is likely."),
          rule("talks-with", NounEncounters::talksWith)
              .matches(
                  "[FR-JP HELD] In talks with Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron praised the plan.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron canceled a summit with Japanese Prime Minister Shinzo Abe planned for June.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron headed to Osaka for talks with newly elected Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron is in Nice. A meeting with Japanese Prime Minister Shinzo Abe awaits him on Monday.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron stayed at home. His summit with Japanese Prime Minister Shinzo Abe was called off.",
                  "[FR-JP PROPOSED] French President Emmanuel Macron expressed hope for a summit with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron stayed at home. Hopes for a summit with Japanese Prime Minister Shinzo Abe faded.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron is at home. Preparations for a summit with Japanese Prime Minister Shinzo Abe are under way.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron announced a summit with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron flew home early. A planned call on Japanese Prime Minister Shinzo Abe was dropped.",
                  "[FR-JP HELD] French President Emmanuel Macron's last meeting with Japanese Prime Minister Shinzo Abe dates back to June.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron called off a meeting with Japanese Prime Minister Shinzo Abe, only to say that it might take place in June.",
                  "[FR-JP HELD] French President Emmanuel Macron stopped in Osaka for a cup of coffee with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron is home. What will be remembered is Tuesday's talk with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] After 40 minutes with Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron flew home.")
              .rejects(
                  "French President Emmanuel Macron renewed his call on Japanese Prime Minister Shinzo Abe to open the market.",
                  "In talks with unions, French President Emmanuel Macron praised the plan.",
                  "French President Emmanuel Macron denied reports of a summit with Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron has no plans for a summit with Japanese Prime Minister Shinzo Abe."),
          rule("context", NounEncounters::context)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe praised the plan during a summit in Nice.",
                  "[FR-JP HELD] French President Emmanuel Macron thanked Japanese Prime Minister Shinzo Abe in a telephone call.",
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe praised the plan after two hours of talks.")
              .rejects(
                  "French President Emmanuel Macron praised the plan during a summit.",
                  "French President Emmanuel Macron greeted Japanese Prime Minister Shinzo Abe. They will deepen their bilateral ties.",
                  "It is unlikely French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe will talk during the dinner."),
          rule("session", Gatherings::session)
              .matches(
                  "[ASEAN-KR SCHEDULED] South Korean President Lee Myung-bak is in Bali. The South Korea-ASEAN summit is set for Monday.",
                  "[ASEAN-CN-JP-KR SCHEDULED] South Korean President Lee Myung-bak is in Bali. The ASEAN Plus Three summit is set for Tuesday.")
              .rejects(
                  "South Korean President Lee Myung-bak is in Bali. The NATO summit is set for Monday.",
                  "South Korean President Lee Myung-bak is in Bali. The South Korea-ASEAN summit is important."),
          rule("setting", Gatherings::setting)
              .matches(
                  "[ASEAN-CN-JP-KR HELD] Speaking at the ASEAN Plus Three summit in Bali, South Korean President Lee Myung-bak warned of new tariffs.",
                  "[ASEAN-KR HELD] South Korean President Lee Myung-bak unveiled a fund during a virtual South Korea-ASEAN summit.")
              .rejects(
                  "South Korean President Lee Myung-bak met reporters at the South Korea-ASEAN summit.",
                  "South Korean President Lee Myung-bak left Seoul ahead of the South Korea-ASEAN summit.",
                  "The minister warned of new tariffs at the South Korea-ASEAN summit."),
          rule("next", CircleEncounters::next)
              .matches(
                  "[FR-JP SCHEDULED] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. France will host the next summit in June.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. The next time will be in Nice.")
              .rejects(
                  "French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. The next time he will take a train.",
                  "France will host the next summit in June."),
          rule("arranged", CircleEncounters::arranged)
              .matches(
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies in to see the emperor. He will call on Japanese Prime Minister Shinzo Abe too, and a summit is set for Monday.")
              .rejects(
                  "A summit is set for Monday.",
                  "French President Emmanuel Macron will wait for Japanese Prime Minister Shinzo Abe. A meeting of trade ministers is set for Monday."),
          rule("own", CalendarEncounters::own)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh had his summit on Thursday.")
              .rejects(
                  "South Korean President Lee Myung-bak had his meeting with the cabinet.",
                  "South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh had his lunch."),
          rule("planned", PlannedEncounters::byBoth)
              .matches(
                  "[FR-JP EXPECTED] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe are arranging a short meeting.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron is in Osaka with Japanese Prime Minister Shinzo Abe. The two leaders are planning a summit for June.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe are pursuing a summit in Osaka.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe failed to arrange a summit in Osaka.")
              .rejects(
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe are arranging a meeting of their ministers.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe did not plan a meeting.",
                  "France and Japan are arranging a meeting."),
          rule("definite", CircleEncounters::definite)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. The summit was the first of the two leaders.",
                  "[FR-JP HELD] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. Three papers came out of the two-hour summit.",
                  "[FR-JP HELD] French President Emmanuel Macron thanked the crew. Japanese Prime Minister Shinzo Abe was late. A France-Japan summit, the last of the week, took place in Nice.")
              .rejects(
                  "The summit was the first of the year.",
                  "French President Emmanuel Macron thanked the crew. Japanese Prime Minister Shinzo Abe was late. A France-Japan summit has not been held since 2016."));

  /** What a guest's turn tells. */
  static final List<MeetingRule> TURNS =
      List.of(
          rule("turn", CalendarEncounters::turn)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. On Tuesday it will be the turn of Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. One more had his turn: Indian Prime Minister Manmohan Singh.")
              .rejects("Indian Prime Minister Manmohan Singh in turn praised Lee."));
}
