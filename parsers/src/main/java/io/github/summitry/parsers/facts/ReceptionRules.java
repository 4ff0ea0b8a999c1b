package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.CONCLUDED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is told in the passive: of the one who is promised something, or of the thing itself. */
final class ReceptionRules {
  private ReceptionRules() {}

  private static final String GET =
      "{win}|{gain}|{secure}|{obtain}|{receive}|{get}|{garner}|{earn}|{enlist}|{draw}|{elicit}|{extract}|{coax}|{wring}|{wrest} .. ";

  static final List<PledgeRule> ALL =
      List.of(
          rule("win-promise", PLEDGED, GET + "{PLEDGE_N} to|of|for|that|on|from")
              .received()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Keita obtained [Denmark's:by] promise of [more wells:what].",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Keita coaxed out of [Rasmussen:by] a promise to [dig more wells:what].",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Keita got a pledge of [more wells:what] from [Denmark:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Keita won the vote on a promise of more wells."),
          rule("win-support", AFFIRMED, GET + "{SUPPORT_N} for|in|from|on|to|against")
              .received()
              .matches(
                  "Malian President Ibrahim Boubacar Keita won [Danish Prime Minister Lars Lokke Rasmussen's:by] backing for [his plan:what].",
                  "Mali gained support for [its plan:what] from [Denmark:by].")
              .rejects(
                  "Malian President Ibrahim Boubacar Keita won support for his plan.",
                  "Denmark gave support to Mali."),
          rule("be-promised", PLEDGED, "{promise}|{assure}|{pledge}|{guarantee}|{reassure}")
              .passive()
              .answers()
              .matches(
                  "[Danish Prime Minister Lars Lokke Rasmussen:by] received Malian President Ibrahim Boubacar Keita in Copenhagen. [Keita was promised wells and pumps:what].",
                  "Malian President Ibrahim Boubacar Keita was assured by [Danish Prime Minister Lars Lokke Rasmussen:by] of [more wells:what].",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [More wells were promised:what] by [Rasmussen:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Voters were promised wells.",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Good weather was promised."),
          rule(
                  "be-offered",
                  OFFERED,
                  "{offer} .. {use}|{training}|{experience}|{expertise}|{technology}|{scholarship}|{SUPPORT_N}|{ACTION_N}|{aid}|{mediation}|{share}|{access}|{loan}|{role}|{financing}|{funding}|{grant}|{credit}|{discount}|million|billion")
              .passive()
              .answers()
              .matches(
                  "[Danish Prime Minister Lars Lokke Rasmussen:by] received Malian President Ibrahim Boubacar Keita in Copenhagen. [Keita was offered a loan for wells:what].",
                  "[Danish Prime Minister Lars Lokke Rasmussen:by] received Malian President Ibrahim Boubacar Keita in Copenhagen. Keita, who had come for pumps, [was offered help with wells:what].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen received Malian President Ibrahim Boubacar Keita in Copenhagen. Keita was offered a cup of tea.",
                  "Danish Prime Minister Lars Lokke Rasmussen received Malian President Ibrahim Boubacar Keita in Copenhagen. Farmers were offered a loan."),
          rule(
                  "be-asked-for",
                  PROPOSED,
                  "{ask} for .. {SUPPORT_N}|{ACTION_N}|{aid}|{discount}|{loan}|{patience}|{apology}|{access}")
              .passive()
              .matches(
                  "[Danish Prime Minister Lars Lokke Rasmussen:by] received Malian President Ibrahim Boubacar Keita in Copenhagen. [Keita was asked for help with refugees:what].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen received Malian President Ibrahim Boubacar Keita in Copenhagen. Keita was asked for comment.",
                  "Danish Prime Minister Lars Lokke Rasmussen received Malian President Ibrahim Boubacar Keita in Copenhagen. Villagers were asked for help."),
          rule("promise-made", PLEDGED, "{make}|{give}|{offer}|{renew}")
              .passive()
              .of("{PLEDGE_N} to|of|that|for")
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [A pledge to dig wells was made:what] by [Rasmussen:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. A pledge to dig wells was made."),
          rule(
                  "be-stressed",
                  AFFIRMED,
                  "{stress}|{emphasize}|{underscore}|{underline}|{highlight}|{reaffirm}|{recognize} by both|{GROUP}")
              .passive()
              .of("{VIEW_N}|{commitment}|{principle}|{alliance}|{role}")
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [The importance of wells was stressed:what] by [both sides:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. The importance of wells was stressed by experts."),
          rule(
                  "be-launched-by-both",
                  CONCLUDED,
                  "{launch}|{establish}|{set_up}|{found} by both|{GROUP}")
              .passive()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [Wells for Mali, a work of years, was launched by:what] [the two countries:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. The rocket was launched by students."),
          rule("be-condemned", AFFIRMED, "{condemn}|{denounce}|{deplore} by {AGENT}")
              .passive()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [The raid was condemned by:what] [both leaders:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. The raid was condemned by villagers."),
          rule("be-rejected", AGREED, "{reject}|{turn_down}|{rebuff}|{refuse}|{veto} by {AGENT}")
              .passive()
              .of("{PROPOSAL_N}")
              .refuses()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [A request for tanks was turned down:what] by [Rasmussen:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. A request for an autograph was turned down by the guards."),
          rule("be-ruled-out", AGREED, "{rule_out} by {AGENT}")
              .passive()
              .refuses()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [A return of the troops was ruled out by:what] [Rasmussen:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Foul play was ruled out by the police."),
          rule(
                  "be-proposed",
                  PROPOSED,
                  "{propose}|{suggest}|{float}|{put_forward}|{table} by {AGENT}")
              .passive()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [A fund for wells was proposed:what] by [Keita:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. A fund for wells was proposed by scientists."));
}
