package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/**
 * The ways in which verbs report meetings from the side of a host or a guest: who comes, who is
 * told, treated or has the next turn. They are tried where no verb of meeting tells of one.
 */
final class MeetingGuestRules {
  private MeetingGuestRules() {}

  static final List<MeetingRule> ALL =
      List.of(
          rule("comes", GuestEncounters::comes)
              .atBeAnd(Family.MOVE)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh will come to Seoul on Tuesday for talks.")
              .rejects("Indian Prime Minister Manmohan Singh will come to Seoul to rest."),
          rule("given", GuestEncounters::given)
              .at(GuestEncounters.GIVING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron gave Japanese Prime Minister Shinzo Abe half an hour.",
                  "[FR-JP HELD] French President Emmanuel Macron paid Japanese Prime Minister Shinzo Abe a courtesy call.",
                  "[FR-JP HELD] French President Emmanuel Macron gave Japanese Prime Minister Shinzo Abe a dinner.")
              .rejects(
                  "French President Emmanuel Macron gave Japanese Prime Minister Shinzo Abe a book."),
          rule("time-for", CalendarEncounters::timeFor)
              .at(CalendarEncounters.FINDING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron found 20 minutes for Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will make time for Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "French President Emmanuel Macron found a gift for Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron found no time for Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron found time for a walk."),
          rule("granted", GuestEncounters::granted)
              .at(GuestEncounters.GIVING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron was granted an audience by Japanese Prime Minister Shinzo Abe.")
              .rejects("French President Emmanuel Macron was granted a loan by Japan."),
          rule("guest", GuestEncounters::guest)
              .atBe()
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron was the guest of Japanese Prime Minister Shinzo Abe.")
              .rejects("French President Emmanuel Macron was the guest of a choir."),
          rule("with", GuestEncounters::with)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak held three meetings. The longest was with Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak was busy. The problem was with Indian Prime Minister Manmohan Singh."),
          rule("told", TalkEncounters::told)
              .at(TalkEncounters.TELLING)
              .matches(
                  "[FR-JP HELD] In Nice on May 3, French President Emmanuel Macron told Japanese Prime Minister Shinzo Abe that he was worried.",
                  "[FR-JP HELD] French President Emmanuel Macron, at the Akasaka Palace, told Japanese Prime Minister Shinzo Abe that he was worried.",
                  "[FR-JP HELD] French President Emmanuel Macron asked Japanese Prime Minister Shinzo Abe in Osaka to help with the bridge.")
              .rejects(
                  "French President Emmanuel Macron told Japanese Prime Minister Shinzo Abe that he was worried."),
          rule("table", GuestEncounters::table)
              .at(Families.of(Family.HOLD), GuestEncounters.TREATING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron treated Japanese Prime Minister Shinzo Abe to a dinner.",
                  "[FR-JP HELD] French President Emmanuel Macron was treated to lunch by Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron had Japanese Prime Minister Shinzo Abe to lunch.",
                  "[FR-JP HELD] French President Emmanuel Macron had Japanese Prime Minister Shinzo Abe to himself on Tuesday.",
                  "[FR-JP HELD] French President Emmanuel Macron had Japanese Prime Minister Shinzo Abe at his office in Paris for a summit of 40 minutes.",
                  "[FR-JP HELD] French President Emmanuel Macron had Japanese Prime Minister Shinzo Abe as his guest in Nice.")
              .rejects(
                  "French President Emmanuel Macron had Japanese Prime Minister Shinzo Abe to thank.",
                  "French President Emmanuel Macron treated Japanese Prime Minister Shinzo Abe to a concert."),
          rule("rang", GuestEncounters::rang)
              .at(WordSet.of("call"))
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron called Japanese Prime Minister Shinzo Abe on Thursday to apologize.",
                  "[FR-JP HELD] French President Emmanuel Macron called Prime Minister Shinzo Abe of Japan to apologize.")
              .rejects(
                  "French President Emmanuel Macron called Japanese Prime Minister Shinzo Abe a friend."),
          rule("spoke-to", TalkEncounters::spokeTo)
              .at(TalkEncounters.SPEAKING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron spoke today to Japanese Prime Minister Shinzo Abe about the flood.")
              .rejects(
                  "French President Emmanuel Macron spoke to reporters beside Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron spoke to Japanese Prime Minister Shinzo Abe's mother."),
          rule("caller", CalendarEncounters::caller)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. The first visitor was Indian Prime Minister Manmohan Singh.",
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Next on his list is Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. The surprise was Indian Prime Minister Manmohan Singh."),
          rule("ordered", OrdinalEncounters::ordered)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh had been first, on Monday.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was next.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was first to leave.",
                  "South Korean President Lee Myung-bak had a full week. A concert was next."),
          rule("first-to", OrdinalEncounters::firstTo)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was the first to be shown in.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was the last of six leaders to see him.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was the first to protest.",
                  "South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was the first to criticize him.",
                  "South Korean President Lee Myung-bak had a full week. With Lee on the stage, Indian Prime Minister Manmohan Singh was late.",
                  "South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh was the first to see the film."),
          rule("last-to-come", OrdinalEncounters::inverted)
              .atBe()
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Last to come was Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. The first to arrive was Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. First to protest was Indian Prime Minister Manmohan Singh.",
                  "South Korean President Lee Myung-bak had a full week. Last to come was the rain."),
          rule("queued", CalendarEncounters::queued)
              .at(Families.of(Family.QUEUE, Family.RANK), CalendarEncounters.COMING)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh closes the list.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh followed on Tuesday.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. On Tuesday came Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Two others followed: Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. On Tuesday came rain.",
                  "South Korean President Lee Myung-bak and Indian Prime Minister Manmohan Singh will greet whoever comes next.",
                  "South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh closes the door."),
          rule("day-saw", DayEncounters::saw)
              .at(DayEncounters.SEEING)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Saturday saw Lee with Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. The evening found him with Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. Saturday saw Lee with his wife.",
                  "South Korean President Lee Myung-bak saw a minister with Indian Prime Minister Manmohan Singh."),
          rule("day-began", DayEncounters::ranked)
              .at(Family.RANK)
              .matches(
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Rome began on Friday with Indian Prime Minister Manmohan Singh.",
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. The tour will end with Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak opened the day with Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. The day began with Indian Prime Minister Manmohan Singh's speech.",
                  "South Korean President Lee Myung-bak opened the center with Indian Prime Minister Manmohan Singh's wife.",
                  "South Korean President Lee Myung-bak had a full week. The week began with a concert."),
          rule("awaits", CalendarEncounters::awaits)
              .at(WordSet.of("await", "wait", "expect"))
              .matches(
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies on to Japan. Prime Minister Shinzo Abe expects him in Osaka.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies on to Japan. Prime Minister Shinzo Abe expects him afterward for talks.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies on to Osaka, where Japanese Prime Minister Shinzo Abe awaits him.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies on to Osaka. Japanese Prime Minister Shinzo Abe will be waiting for him on Friday.")
              .rejects(
                  "French President Emmanuel Macron flies on to Osaka. A concert awaits him.",
                  "French President Emmanuel Macron expects Japanese Prime Minister Shinzo Abe to open the market.",
                  "French President Emmanuel Macron waited for Japanese Prime Minister Shinzo Abe at the station."),
          rule("listed", CalendarEncounters::listed)
              .atBe()
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh is on his schedule.",
                  "[IN-KR SCHEDULED] Indian Prime Minister Manmohan Singh is also on South Korean President Lee Myung-bak's agenda.")
              .rejects(
                  "South Korean President Lee Myung-bak has a full week. Trade is on the agenda."),
          rule("requested", CalendarEncounters::requested)
              .at(Family.REQUEST)
              .matches(
                  "[IN-KR PROPOSED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh has also asked for talks.",
                  "[IN-KR PROPOSED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh had asked for 20 minutes.",
                  "[IN-KR PROPOSED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh requested a one-on-one meeting.")
              .rejects(
                  "South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh asked for talks on tariffs."),
          rule("booked", GuestEncounters::booked)
              .at(Family.ARRANGE)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh is penciled in for Tuesday.")
              .rejects("The concert is scheduled for Tuesday."));
}
