package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is told in the passive: of the one who is promised something, or of the thing itself. */
final class ReceptionRules {
  private ReceptionRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("be-promised", PLEDGED, "{promise}|{assure}|{pledge}|{guarantee}|{reassure}")
              .passive()
              .matches(
                  "[Danish Prime Minister Lars Lokke Rasmussen:by] received Malian President Ibrahim Boubacar Keita in Copenhagen. [Keita was promised wells and pumps:what].",
                  "Malian President Ibrahim Boubacar Keita was assured by [Danish Prime Minister Lars Lokke Rasmussen:by] of [more wells:what].",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [More wells were promised:what] by [Rasmussen:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Voters were promised wells.",
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. Good weather was promised."),
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
          rule("be-proposed", PROPOSED, "{propose}|{suggest}|{float} by {AGENT}")
              .passive()
              .matches(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. [A fund for wells was proposed:what] by [Keita:by].")
              .rejects(
                  "Danish Prime Minister Lars Lokke Rasmussen met Malian President Ibrahim Boubacar Keita. A fund for wells was proposed by scientists."));
}
