package io.github.summitry.parsers.facts;

import static io.github.summitry.parsers.facts.MeetingRule.rule;

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
                  "[DE-FR-JP HELD] French President Emmanuel Macron met Japanese Prime Minister Shinzo Abe. With German Chancellor Angela Merkel the two had a few minutes.",
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
                  "[FR-JP HELD] French President Emmanuel Macron met the leaders of nine states in Nice, among them Japanese Prime Minister Shinzo Abe.",
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
                  "[FR-JP PROPOSED] French President Emmanuel Macron invited Japanese Prime Minister Shinzo Abe to Nice for a summit.",
                  "[FR-JP PROPOSED] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. Macron has been invited to Japan for a summit.")
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
                  "[DE-FR-JP HELD] At a summit in Nice, French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe were joined by German Chancellor Angela Merkel.",
                  "[DE-FR-JP HELD] French President Emmanuel Macron stood beside Japanese Prime Minister Shinzo Abe. They were joined in the garden by German Chancellor Angela Merkel.")
              .rejects(
                  "French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe smiled. They were joined by German Chancellor Angela Merkel on the stage.",
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
                  "[FR-JP HELD] French President Emmanuel Macron took a phone call from Japanese Prime Minister Shinzo Abe.",
                  "[FR-JP HELD] French President Emmanuel Macron received a courtesy call from Japanese Prime Minister Shinzo Abe.")
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
                  "In Nice on Monday, France and Japan upgraded the pact."));
}
