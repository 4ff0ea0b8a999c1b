package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.DISCUSSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is talked about with something to do in view; a bare topic is no pledge. */
final class DiscussionRules {
  private DiscussionRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "discuss",
                  DISCUSSED,
                  "{discuss}|{explore}|{consult}|{debate}|{talk_over}|{talk_about}|{review}|{confer}|{touch_on}|{go_over}|{compare_notes}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] discussed [ways to expand cooperation in space:what].",
                  "[Portuguese Prime Minister Antonio Costa and Angolan President Joao Lourenco:by] explored [cooperation on fishing:what].",
                  "[Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco:by]. [Their talks also touched on ways to expand flights:what].",
                  "In talks with [Angolan President Joao Lourenco:by], [Portuguese Prime Minister Antonio Costa:by] discussed [expanding flights:what].")
              .rejects(
                  "South Korea and Japan discussed the weather.",
                  "South Korea and Japan touched on the situation in Ukraine.",
                  "South Korea and Japan discussed recent progress in the railway project.",
                  "South Korea and Japan discussed a range of issues, including the growing threat of storms.",
                  "South Korea and Japan will discuss ways to expand cooperation."),
          rule(
                  "have-discussions",
                  DISCUSSED,
                  "{have}|{hold}|{engage_in} .. discussions|discussion|consultations|talks on|about|over")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] held in-depth discussions on [ways to expand trade:what].")
              .rejects(
                  "South Korea and Japan held talks on Monday.",
                  "South Korea and Japan held talks on the situation in Ukraine."),
          rule("look-at", DISCUSSED, "{look_at}|{look_into}")
              .onlyJoint()
              .matches("[South Korea and Japan:by] looked at [ways to expand flights:what].")
              .rejects(
                  "South Korea and Japan looked at the weather.",
                  "South Korea looked at ways to expand flights to Japan."),
          rule("talks-focus", DISCUSSED, "{focus}|{center}|{revolve}|{concentrate} on|around")
              .of("{MEETING}|{OCCASION}|{PHONE}|{VIDEO}")
              .joint()
              .matches(
                  "[Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco:by]. [Their talks focused on ways to expand flights:what].")
              .rejects(
                  "Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco. Their talks focused on the weather."),
          rule(
                  "be-discussed",
                  DISCUSSED,
                  "{discuss}|{explore}|{talk_over}|{talk_about}|{go_over}|{touch_on}")
              .passive()
              .of(
                  "how|whether|{ACTION_N}|{railway}|{pipeline}|{bridge}|{road}|{fund}|{project}|{visa}|{loan}")
              .matches(
                  "[Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco:by]. [Ways to expand flights were also discussed:what].",
                  "[Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco:by]. [Whether Portugal might buy more oil was talked about:what], too.")
              .rejects(
                  "Portuguese Prime Minister Antonio Costa met Angolan President Joao Lourenco. The weather was discussed."),
          rule(
                  "exchange-views",
                  DISCUSSED,
                  "{exchange}|{share} .. views|opinions|ideas|thoughts on|about|over")
              .joint()
              .matches(
                  "[South Korea and Japan:by] exchanged views on [expanding trade:what].",
                  "[South Korea and Japan:by] exchanged in-depth views on [expanding trade:what].",
                  "[Portugal and Angola:by] exchanged opinions about [ways to protect fish:what].")
              .rejects(
                  "South Korea and Japan exchanged gifts.",
                  "South Korea and Japan exchanged views on the situation in Ukraine."));
}
