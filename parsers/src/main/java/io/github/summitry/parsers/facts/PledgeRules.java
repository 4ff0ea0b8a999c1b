package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.CONCLUDED;
import static io.github.summitry.Firmness.DISCUSSED;
import static io.github.summitry.Firmness.HOPED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ways of reporting pledges, by meaning. Of the rules that match at one trigger the first one holds, so
 * the special ones stand before the general.
 */
final class PledgeRules {
  private PledgeRules() {}

  static final List<PledgeRule> SIGNING =
      List.of(
          rule("sign", SIGNED, "{SIGN} .. {DOCUMENT}")
              .joint()
              .matches("[South Korea and Japan:by] signed [a memorandum of understanding on hydrogen:what].")
              .rejects("South Korea and Japan signed up for the cup.", "South Korea and Japan did not sign a treaty."),
          rule("be-signed", SIGNED, "{SIGN}|{exchange}")
              .passive()
              .matches("[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Two agreements:what] were signed.")
              .rejects("The letter was signed by a fan."));

  static final List<PledgeRule> CONCLUDING =
      List.of(
          rule("adopt", CONCLUDED, "{ADOPT} .. {DOCUMENT}")
              .joint()
              .matches("[South Korea and Japan:by] adopted [a joint declaration on the environment:what].")
              .rejects("South Korea and Japan adopted a cautious tone."),
          rule("be-adopted", CONCLUDED, "{adopt}|{issue}|{release}|{unveil}|{launch}|{establish}")
              .passive()
              .matches("[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A joint declaration:what] was adopted.")
              .rejects("The child was adopted."),
          rule("agree-on-document", CONCLUDED, "{AGREE} on|upon .. {joint_statement}|{joint_declaration}|{joint_communique}|{statement}|{declaration}|{communique}")
              .joint()
              .matches("[South Korea and Japan:by] agreed on [a joint statement on energy:what].")
              .rejects("South Korea and Japan agreed on energy."),
          rule("conclude-talks", CONCLUDED, "{CONCLUDE} .. {negotiation}|talks|{DOCUMENT}")
              .joint()
              .matches("[South Korea and Japan:by] concluded [negotiations on a tax treaty:what].")
              .rejects("South Korea and Japan concluded a three-day visit."),
          rule("declare-concluded", CONCLUDED, "{announce}|{declare} .. {conclusion}|{completion}|{launch}|{establishment}|{negotiation}")
              .joint()
              .matches("[South Korea and Japan:by] announced [the conclusion of negotiations on a tax treaty:what].")
              .rejects("South Korea and Japan announced a holiday."),
          rule("launch", CONCLUDED, "{LAUNCH} .. {dialogue}|{committee}|{consultation}|{mechanism}|{channel}|{fund}|{council}|{body}|{group}|{partnership}|{hotline}|{secretariat}|{forum}|{alliance}|ties|relations")
              .onlyJoint()
              .matches("[South Korea and Japan:by] launched [a dialogue on economic security:what].")
              .rejects("South Korea launched a rocket."),
          rule("upgrade", CONCLUDED, "{UPGRADE} .. ties|relations|{relationship}|{partnership}|cooperation|alliance")
              .joint()
              .matches("[South Korea and Japan:by] upgraded [their ties to a strategic partnership:what].")
              .rejects("South Korea and Japan raised taxes."),
          rule("be-upgraded", CONCLUDED, "{UPGRADE} to")
              .passive()
              .matches("[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Relations were upgraded to a strategic partnership:what].")
              .rejects("The kitchen was upgraded."));

  static final List<PledgeRule> AGREEING =
      List.of(
          rule("agree-on-importance", AFFIRMED, "{AGREE} on|upon|about .. {importance}|{need}|{necessity}|{urgency}|{significance}|{value}")
              .joint()
              .matches("[South Korea and Japan:by] agreed on [the importance of free trade:what].")
              .rejects("South Korea and Japan agreed on free trade."),
          rule("agree-to", AGREED, "{AGREE} with? {AGENT}? to")
              .joint()
              .matches("[South Korea and Japan:by] agreed Monday to [resume talks on fishing:what].")
              .rejects(
                  "South Korea and Japan did not say whether they agreed.",
                  "South Korea and Japan are expected to agree to resume talks."),
          rule("agree-that", AGREED, "{AGREE} that")
              .joint()
              .matches("[South Korea and Japan:by] agreed that [their ministers will meet every year:what].")
              .rejects("South Korea and Japan agreed to meet."),
          rule("agree-on", AGREED, "{AGREE} on|upon|about")
              .joint()
              .matches("[South Korea and Japan:by] agreed on [closer cooperation in energy:what].")
              .rejects("South Korea and Japan agreed to cooperate."),
          rule("be-agreed", AGREED, "{AGREE}|{DECIDE} that|to|on|upon")
              .passive()
              .matches("[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. It was agreed that [student exchanges will be resumed:what].")
              .rejects("It was said that student exchanges will be resumed."),
          rule("decide", AGREED, "{decide}|{resolve}|{opt} to|that|on|upon")
              .joint()
              .matches("[South Korea and Japan:by] decided to [open a new air route:what].")
              .rejects("South Korea and Japan decided nothing."),
          rule("settle", AGREED, "{settle_on}")
              .joint()
              .matches("[South Korea and Japan:by] settled on [a channel for talks:what].")
              .rejects("South Korea settled a debt."),
          rule("reach-agreement", AGREED, "{reach}|{strike}|{find}|{forge}|{build}|{come}|{make} .. {AGREEMENT} to|on|that|over|for")
              .joint()
              .matches("[South Korea and Japan:by] reached a consensus on [the need for a hotline:what].")
              .rejects("South Korea and Japan reached the final on Sunday."),
          rule("agreement-to", AGREED, "{agreement}|{consensus}|{understanding} to|that")
              .nominal()
              .joint()
              .matches("[South Korea and Japan:by] came away with an agreement to [go on talking:what].")
              .rejects("South Korea and Japan came away with medals."),
          rule("instruct", AGREED, "{instruct}|{order}|{task} .. to")
              .onlyJoint()
              .matches("[South Korea and Japan:by] instructed their ministers to [remove the barriers by May:what].")
              .rejects("South Korea instructed its ministers to save energy."),
          rule("accept", AGREED, "{ACCEPT} .. {invitation}|{proposal}|{offer}|{request}|{suggestion}")
              .matches("[Japan:by] accepted [an invitation to the forum:what].")
              .rejects("Japan accepted the prize."));

  static final List<PledgeRule> PLEDGING =
      List.of(
          rule("reaffirm-commitment", PLEDGED, "{AFFIRM}|{EXPRESS}|{renew} .. {commitment}|{resolve}|{pledge}|{promise}|{vow}")
              .matches("[Japan:by] reaffirmed its commitment to [the defense of the sea lanes:what].")
              .rejects("Japan reaffirmed its opposition to the test."),
          rule("pledge-to", PLEDGED, "{pledge}|{promise}|{vow}|{undertake}|{swear} {AGENT}? to|that")
              .matches("[Japan:by] pledged to [cut tariffs on cars:what].")
              .rejects("Japan was asked to pledge to cut tariffs."),
          rule("commit-to", PLEDGED, "{commit} itself|himself|herself|themselves|{AGENT}? to")
              .matches("[Japan:by] committed itself to [a cut in tariffs:what].")
              .rejects("The court committed him for trial."),
          rule("pledge", PLEDGED, "{pledge}|{promise}|{vow}|{guarantee}")
              .matches("[Japan:by] pledged [close cooperation on cars:what].")
              .rejects("Japan was silent on cars."),
          rule("assure", PLEDGED, "{assure} {AGENT} that|of")
              .matches("[Japan:by] assured South Korea that [it would cut tariffs:what].")
              .rejects("Japan assured itself of victory."),
          rule("make-pledge", PLEDGED, "{make}|{give}|{offer} .. {PLEDGE_N} to|of|that|for")
              .matches("[Japan:by] made a pledge to [double its aid:what].")
              .rejects("Japan made a car to remember."));

  static final List<PledgeRule> PROPOSING =
      List.of(
          rule("invite", PROPOSED, "{INVITE} {AGENT}")
              .matches("[Japan:by] invited [South Korea:what] to the forum.")
              .rejects("Japan invited trouble."),
          rule("call-on", PROPOSED, "{call_for}|{call_on}|{call_upon}|{appeal_for}|{push_for}|{press_for}")
              .matches("[Japan:by] called for [more investment in chips:what].")
              .rejects("Japan called the test a provocation."),
          rule("request", PROPOSED, "{request}|{urge}|{demand}|{implore}|{exhort}|{beseech}|{solicit}")
              .matches("[Japan:by] urged [North Korea to return to talks:what].")
              .rejects("Japan was urged by nobody."),
          rule("ask", PROPOSED, "{ask} .. to|for|that")
              .matches("[Japan:by] asked [South Korea to open its market:what].")
              .rejects("Asked about the market, Japan said nothing."),
          rule("press", PROPOSED, "{press}|{appeal} {AGENT}? to|for")
              .matches("[Japan:by] appealed to [South Korea to open its market:what].")
              .rejects("Japan told the press to wait."),
          rule("propose", PROPOSED, "{propose}|{suggest}|{recommend}|{put_forward}")
              .matches("[Japan:by] proposed [joint research on batteries:what].")
              .rejects("Japan said the poll suggested otherwise."));

  static final List<PledgeRule> OFFERING =
      List.of(
          rule("express-willingness", OFFERED, "{EXPRESS}|{SAY} .. {willingness}|{readiness}|{intention}|{intent}|{determination}|{eagerness}|{openness}|{will} to|for|of|in")
              .matches("[Japan:by] expressed its willingness to [join the project:what].")
              .rejects("Japan expressed its thanks."),
          rule("ready-to", OFFERED, "ready|willing|prepared|eager|open to")
              .nominal()
              .matches("[Japan:by] said it was ready to [share its data:what].")
              .rejects("Lunch was ready."),
          rule("offer", OFFERED, "{offer} to|{DET}")
              .matches("[Japan:by] offered to [share its data:what].")
              .rejects("Japan offered no comment."));

  static final List<PledgeRule> HOPING =
      List.of(
          rule("express-hope", HOPED, "{EXPRESS} .. {HOPE_N}")
              .matches("[Japan:by] expressed hope for [closer ties in energy:what].")
              .rejects("Japan expressed support for the plan."),
          rule("hope", HOPED, "{hope}|{wish}|{aspire} to|for|that|{AGENT}|{DET}")
              .matches("[Japan:by] hopes to [expand ties with South Korea:what].")
              .rejects("Japan has lost its hopes."),
          rule("look-forward", HOPED, "{look_forward} to")
              .matches("[Japan:by] looks forward to [working with South Korea:what].")
              .rejects("Japan looked back."),
          rule("expect", HOPED, "{expect} to|that|{AGENT}|{DET}")
              .matches("[Japan:by] expects to [work with South Korea:what].")
              .rejects("Rain is expected."),
          rule("would-like", HOPED, "{would_like} to|{AGENT}")
              .matches("[Japan:by] would like to [work with South Korea:what].")
              .rejects("Japan is like an ally."));

  static final List<PledgeRule> AFFIRMING =
      List.of(
          rule("share-view", AFFIRMED, "{share} .. {VIEW_N}")
              .joint()
              .matches("[South Korea and Japan:by] shared the view that [sanctions must stay:what].")
              .rejects("South Korea shared its data."),
          rule("express-support", AFFIRMED, "{EXPRESS}|{AFFIRM}|{restate}|{reiterate} .. {SUPPORT_N}")
              .matches("[Japan:by] voiced support for [peace talks with the North:what].")
              .rejects("Japan voiced doubts."),
          rule("support", AFFIRMED, "{support}|{endorse}")
              .matches("Prime Minister Shinzo Abe of Japan said [he:by] supports [peace talks with the North:what].")
              .rejects("Japan was supported."),
          rule("condemn", AFFIRMED, "{CONDEMN}")
              .matches("[South Korea and Japan:by] condemned [the launch of a missile by North Korea:what].")
              .rejects("The building was condemned."),
          rule("reaffirm", AFFIRMED, "{affirm}|{reaffirm}|{reconfirm}|{reiterate}|{restate}|{confirm}")
              .matches("[Japan:by] reaffirmed [the importance of the alliance:what].")
              .rejects("Japan confirmed 12 new cases."),
          rule("stress-together", AFFIRMED, "{highlight}|{stress}|{emphasize}|{underscore}|{underline}|{recognize}|{acknowledge}")
              .onlyJoint()
              .matches("[South Korea and Japan:by] highlighted [the need to fight climate change:what].")
              .rejects("Japan stressed the need to fight climate change."));

  static final List<PledgeRule> DISCUSSING =
      List.of(
          rule("discuss", DISCUSSED, "{discuss}|{explore}|{consult}|{debate}")
              .joint()
              .matches("[South Korea and Japan:by] discussed [ways to expand cooperation in space:what].")
              .rejects("South Korea and Japan discussed the weather."),
          rule("exchange-views", DISCUSSED, "{exchange} views|opinions|ideas on|about|over")
              .joint()
              .matches("[South Korea and Japan:by] exchanged views on [expanding trade:what].")
              .rejects("South Korea and Japan exchanged gifts."));

  static final List<PledgeRule> REFUSING =
      List.of(
          rule("stop-short", AGREED, "{stop}|{fall} short of")
              .refuses()
              .matches("[South Korea and Japan:by] stopped short of [fixing a date for talks:what].")
              .rejects("South Korea and Japan stopped talking."),
          rule("refuse", PLEDGED, "{refuse}|{decline} to {COMMITTING}")
              .refuses()
              .matches("[Japan:by] refused to [lift the curbs on exports:what].")
              .rejects("Japan declined in the rankings."),
          rule("rule-out", AGREED, "{rule_out}|{turn_down}|{reject}|{rebuff}|{spurn}")
              .refuses()
              .matches("[Japan:by] rejected [a call to lift the curbs:what].")
              .rejects("Japan was rejected."));

  static final List<PledgeRule> ALL =
      Stream.of(
              REFUSING, SIGNING, CONCLUDING, AGREEING, PLEDGING, OFFERING, HOPING, AFFIRMING, PROPOSING,
              DISCUSSING)
          .flatMap(List::stream)
          .toList();
}
