package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What talks lead to, and what the papers that they yield provide for. */
final class ResultRules {
  private static final String TALKS = "{MEETING}|{OCCASION}|{PHONE}|{VIDEO}|{visit}|{trip}";

  private ResultRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "talks-end-in-signing",
                  SIGNED,
                  "{end}|{conclude}|{close}|{culminate}|{finish}|{wrap_up}|{bear_fruit} with|in .. signing .. {DOCUMENT}")
              .of(TALKS)
              .joint()
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [Their talks ended with the signing of a treaty on taxes:what].",
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The summit bore fruit with the signing of two treaties:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. Their talks ended with the singing of hymns."),
          rule(
                  "talks-see-signing",
                  SIGNED,
                  "{see}|{witness}|{include}|{feature} .. signing of .. {DOCUMENT}")
              .of(TALKS)
              .joint()
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The visit saw the signing of a treaty on taxes:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. The visit saw the singing of hymns."),
          rule("signing-follows-talks", SIGNED, "{follow} by .. signing .. {DOCUMENT}")
              .passive()
              .of(TALKS)
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [Their talks were followed by the signing of two memorandums:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. Their talks were followed by a concert."),
          rule(
                  "talks-yield",
                  AGREED,
                  "{yield}|{produce}|{bring}|{bring_about}|{lead}|{result}|{end}|{conclude}|{culminate}|{close}|{finish}|{wrap_up} to? .. {AGREEMENT} on|to|that|for|over|about")
              .of(TALKS)
              .joint()
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [Their talks produced a deal on tea:what].",
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The meeting resulted in an accord to train nurses:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. Their talks ended without a deal on tea.",
                  "Polish President Andrzej Duda met Kenyan President William Ruto. The match led to a deal on players."),
          rule("comes-an-agreement", AGREED, "{come}|{emerge} .. {AGREEMENT} to|on|that")
              .inverted()
              .matches(
                  "[Chilean President Gabriel Boric met Bolivian President Luis Arce:by]. Out of their talk came an agreement to [open the border:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The agreement came too late to save the fair."),
          rule("outcome-includes", AGREED, "{include}|{feature}|{comprise}|{contain}")
              .of("outcome|outcomes|results|achievements|deliverables|fruits")
              .joint()
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The outcome of the talks includes a fund for tea:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. The guests included a farmer."),
          rule(
                  "paper-provides",
                  AGREED,
                  "{provide}|{call_for}|{foresee}|{envisage}|{envision}|{stipulate}|{pave}|{clear}|{allow}|{let}|{enable}|{oblige}|{require}|{create}|{establish}|{set_up}|{remove}|{abolish}|{scrap}|{eliminate}|{lower}|{cut}|{reduce}|{lift}|{extend}|{expand}|{grant}|{guarantee}|{open}|{give}|{entitle}|{bind}")
              .of(
                  "{AGREEMENT}|{treaty}|{memorandum}|{document}|{statement}|{communique}|{action_plan}|{text}|{memorandum_of_understanding}|{convention}|{protocol}|{free_trade_agreement}|{road_map}|{declaration}|{contract}|{arrangement}")
              .joint()
              .present()
              .matches(
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The treaty provides for joint patrols:what].",
                  "[Polish President Andrzej Duda met Kenyan President William Ruto:by]. [The deal allows Kenyan nurses to work in Poland:what].")
              .rejects(
                  "Polish President Andrzej Duda met Kenyan President William Ruto. The treaty opened a debate.",
                  "Polish President Andrzej Duda met Kenyan President William Ruto. The deal does not provide for patrols.",
                  "The deal provides for joint patrols."));
}
