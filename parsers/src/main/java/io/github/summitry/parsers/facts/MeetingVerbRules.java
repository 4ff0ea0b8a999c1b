package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;

/**
 * The ways in which verbs report meetings; of the rules that read something at one trigger the
 * first one holds.
 */
final class MeetingVerbRules {
  private MeetingVerbRules() {}

  static final List<MeetingRule> ALL =
      List.of(
          rule("hold", HeldEncounters::hold)
              .at(Family.HOLD)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron held a summit with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will hold talks with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron is scheduled to hold talks with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron left for Osaka to hold talks with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron held a string of talks with world leaders, including Japanese Prime Minister Shinzo Abe.",
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak is in Seoul. On Friday, Indian Prime Minister Manmohan Singh will hold a summit.",
                  "[DE-FR-JP HELD] French President Emmanuel Macron held a trilateral with Japanese Prime Minister Shinzo Abe and German Chancellor Angela Merkel.")
              .rejects(
                  "French President Emmanuel Macron held a press conference.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe took part by video link.",
                  "French Foreign Minister Jean-Yves Le Drian held talks with Japanese Prime Minister Shinzo Abe."),
          rule("spend", JointEncounters::spend)
              .at(JointEncounters.SPENDING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe spent 40 minutes together.",
                  "[FR-JP HELD] French President Emmanuel Macron is in Osaka with Japanese Prime Minister Shinzo Abe. The two leaders needed an hour and a half to go through the list.")
              .rejects(
                  "French President Emmanuel Macron is in Osaka with Japanese Prime Minister Shinzo Abe. The plan needed an hour and a half.",
                  "French President Emmanuel Macron spent 40 minutes at the museum."),
          rule("takes-part", Gatherings::attended)
              .at(Gatherings.TAKING_PART)
              .matches(
                  "[ASEAN-KR SCHEDULED] South Korean President Lee Myung-bak will join the South Korea-ASEAN summit on Friday.",
                  "[ASEAN-CN-JP-KR HELD] South Korean President Lee Myung-bak addressed the ASEAN Plus Three summit in Bali.",
                  "[GCC-KR HELD] South Korean President Lee Myung-bak addressed a summit of the Gulf Cooperation Council in Doha.")
              .rejects(
                  "South Korean President Lee Myung-bak addressed a forum on trade.",
                  "South Korean President Lee Myung-bak addressed a meeting of the World Economic Forum.",
                  "South Korea will join the South Korea-ASEAN Center."),
          rule("attended-by", Gatherings::attendedBy)
              .at(Family.ATTEND)
              .matches(
                  "[DE-FR-JP HELD] The summit in Nice was attended by French President Emmanuel Macron, Japanese Prime Minister Shinzo Abe and German Chancellor Angela Merkel.",
                  "[FR-JP HELD] In a meeting attended by French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe, a plan was drawn up.")
              .rejects(
                  "The summit in Nice was attended by 400 guests.",
                  "The concert was attended by French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe."),
          rule("call", GuestEncounters::call)
              .at(GuestEncounters.CALLS)
              .matches(
                  "[DK-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. On Tuesday Danish Prime Minister Lars Rasmussen drops by.")
              .rejects("Danish tourists drop by."),
          rule("meet", VerbEncounters::meet)
              .at(Family.MEET)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron met with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron spoke by phone with Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP EXPECTED] French President Emmanuel Macron is expected to meet Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP PROPOSED] French President Emmanuel Macron hopes to meet Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] Hopes rose as French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron met world leaders, such as Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will next visit Japan and sit down with Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will visit Japan and meet with its newly sworn-in leader, Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] With Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron spoke of the flood.",
                  "[FR-JP HELD] French President Emmanuel Macron was busy all day. Japanese Prime Minister Shinzo Abe he met in a corridor.",
                  "[FR-JP CANCELLED] French President Emmanuel Macron would have met Japanese Prime Minister Shinzo Abe in Nice.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will welcome Japanese Prime Minister Shinzo Abe in Nice on Friday.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron is expected to warn Japanese Prime Minister Shinzo Abe when they meet in Nice.",
                  "[FR-JP HELD] Japanese Prime Minister Shinzo Abe was the first foreign leader whom French President Emmanuel Macron received.",
                  "[DE-FR-JP HELD] French President Emmanuel Macron met jointly with German Chancellor Angela Merkel and, at long last, Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "French President Emmanuel Macron met reporters.",
                  "French President Emmanuel Macron did not meet Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron saw Japan win.",
                  "French President Emmanuel Macron hosted Japanese Prime Minister Shinzo Abe's foreign minister in Nice.",
                  "French President Emmanuel Macron came to meet Japanese Prime Minister Shinzo Abe at the airport.",
                  "French President Emmanuel Macron called on Japanese Prime Minister Shinzo Abe to open the market."),
          rule("invited", VerbEncounters::invited)
              .at(Family.INVITE)
              .matches(
                  "[FR-JP PROPOSED] French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to Nice for a summit.")
              .rejects(
                  "French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to Nice for a rest.",
                  "French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to Nice for the ocean summit."),
          rule("bring-together", JointEncounters::bringTogether)
              .at(WordSet.of("bring together", "bring"))
              .matches(
                  "[FR-JP HELD] A telephone call brought together French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. A dinner brought the two leaders together.")
              .rejects("The festival brought together two choirs."),
          rule("received", GuestEncounters::received)
              .at(WordSet.of("receive", "host", "welcome", "greet"))
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron was welcomed by Japanese Prime Minister Shinzo Abe for talks.",
                  "[FR-JP HELD] French President Emmanuel Macron was hosted by Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron is to be received in Tokyo by Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "The plan was received by French President Emmanuel Macron with doubt.",
                  "French President Emmanuel Macron was welcomed by Japanese Prime Minister Shinzo Abe at the airport."),
          rule("received-as", GuestEncounters::receivedAs)
              .at(WordSet.of("receive", "host", "welcome", "greet"))
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron was the first leader received by Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "French President Emmanuel Macron was the first leader honored by Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron praised the first leader received by Japanese Prime Minister Shinzo Abe."),
          rule("joined-by", JointEncounters::joinedBy)
              .at(WordSet.of("join"))
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron was joined by Japanese Prime Minister Shinzo Abe for talks on trade.",
                  "[DE-FR-JP HELD] At a summit in Nice, French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe were joined by German Chancellor Angela Merkel.")
              .rejects(
                  "French President Emmanuel Macron was joined by Japanese Prime Minister Shinzo Abe on the stage.",
                  "At a summit in Nice, French President Emmanuel Macron was joined by two ministers."),
          rule("met-behind", PartnersBehind::met)
              .at(Family.MEET)
              .matches(
                  "[FR-JP HELD] Among those French President Emmanuel Macron met in Nice was Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] The leaders whom French President Emmanuel Macron met in Nice included Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "Among those who met French President Emmanuel Macron was a cook.",
                  "The problems that French President Emmanuel Macron faced included Japanese Prime Minister Shinzo Abe."),
          rule("discuss", JointEncounters::discuss)
              .at(JointEncounters.DISCUSSED)
              .matches(
                  "[FR-JP HELD] With Japanese Prime Minister Shinzo Abe, French President Emmanuel Macron discussed trade.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe will discuss trade in Nice.")
              .rejects(
                  "French President Emmanuel Macron discussed trade with unions.",
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe will discuss trade."),
          rule("exchange", TalkEncounters::exchange)
              .at(TalkEncounters.TALKS)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron discussed trade with Japanese Prime Minister Shinzo Abe over dinner.",
                  "[FR-JP HELD] French President Emmanuel Macron exchanged opinions with Japanese Prime Minister Shinzo Abe in Nice.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will discuss trade with Japanese Prime Minister Shinzo Abe on Friday.",
                  "[FR-JP SCHEDULED] French President Emmanuel Macron will discuss widening trade with Japanese Prime Minister Shinzo Abe on Friday.")
              .rejects(
                  "French President Emmanuel Macron has discussed trade with Japanese Prime Minister Shinzo Abe.",
                  "French President Emmanuel Macron exchanged gifts with Japanese Prime Minister Shinzo Abe in Nice."),
          rule("called-by", TalkEncounters::calledBy)
              .at(TalkEncounters.RECEIVING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron took a phone call from Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "French President Emmanuel Macron received a letter from Japanese Prime Minister Shinzo Abe."),
          rule("invites", TalkEncounters::invites)
              .at(Family.INVITE)
              .matches(
                  "[FR-JP PROPOSED] French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to a summit in Nice.")
              .rejects(
                  "French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to France."),
          rule("brought", GuestEncounters::brought)
              .at(WordSet.of("bring", "belong to"))
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Wednesday brings Indian Prime Minister Manmohan Singh.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Wednesday belonged to Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. Wednesday belonged to tennis.",
                  "South Korean President Lee Myung-bak has a full week. Wednesday brings rain."),
          rule("act", JointEncounters::act)
              .at(JointEncounters.JOINT_ACTS, JointEncounters.ACTING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe agreed to build a bridge.",
                  "[FR-JP HELD] French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe agreed to build a bridge in a telephone conversation Monday.",
                  "[FR-JP HELD] French President Emmanuel Macron is away. In Japan, he and Prime Minister Shinzo Abe agreed to build a bridge.",
                  "[FR-JP HELD] French President Emmanuel Macron is away. In Japan, he and his Japanese counterpart, Shinzo Abe, agreed to build a bridge.")
              .rejects("France and Japan agreed to build a bridge."),
          rule("placed", FaintEncounters::placed)
              .at(FaintEncounters.ACTS)
              .matches(
                  "[FR-JP HELD] In Nice on Monday, French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe upgraded the pact.")
              .rejects(
                  "In Nice on Monday, French President Emmanuel Macron upgraded the pact.",
                  "In Nice on Monday, France and Japan upgraded the pact."),
          rule("comes", GuestEncounters::comes)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh will come to Seoul on Tuesday for talks.")
              .rejects("Indian Prime Minister Manmohan Singh will come to Seoul to rest."),
          rule("given", GuestEncounters::given)
              .at(GuestEncounters.GIVING)
              .matches(
                  "[FR-JP HELD] French President Emmanuel Macron gave Japanese Prime Minister Shinzo Abe half an hour.",
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
                  "French President Emmanuel Macron found no time for Japanese Prime Minister Shinzo Abe."),
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
          rule("queued", CalendarEncounters::queued)
              .at(Families.of(Family.QUEUE, Family.RANK), CalendarEncounters.COMING)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh closes the list.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. Indian Prime Minister Manmohan Singh followed on Tuesday.",
                  "[IN-KR HELD] South Korean President Lee Myung-bak had a full week. On Tuesday came Indian Prime Minister Manmohan Singh.")
              .rejects(
                  "South Korean President Lee Myung-bak had a full week. On Tuesday came rain.",
                  "South Korean President Lee Myung-bak and Indian Prime Minister Manmohan Singh will greet whoever comes next.",
                  "South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh closes the door."),
          rule("awaits", CalendarEncounters::awaits)
              .at(WordSet.of("await", "wait", "expect"))
              .matches(
                  "[FR-JP SCHEDULED] French President Emmanuel Macron flies on to Japan. Prime Minister Shinzo Abe expects him in Osaka.",
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
                  "[IN-KR PROPOSED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh requested a one-on-one meeting.")
              .rejects(
                  "South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh asked for talks on tariffs."),
          rule("booked", GuestEncounters::booked)
              .at(Family.ARRANGE)
              .matches(
                  "[IN-KR SCHEDULED] South Korean President Lee Myung-bak has a full week. Indian Prime Minister Manmohan Singh is penciled in for Tuesday.")
              .rejects("The concert is scheduled for Tuesday."));
}
