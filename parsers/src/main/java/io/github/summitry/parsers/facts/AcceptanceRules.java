package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is accepted: an invitation, a request. */
final class AcceptanceRules {
  private AcceptanceRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "agree-to-proposal",
                  AGREED,
                  "{agree}|{consent}|{assent} to {DET}|{AGENT} .. {proposal}|{request}|{suggestion}|{invitation}|{demand}|{offer}|{plea}|{call}")
              .answers()
              .matches(
                  "[Peruvian President Ollanta Humala:by] met Chilean President Sebastian Pinera and agreed to [a proposal to share the lake:what].")
              .rejects("Peruvian President Ollanta Humala agreed to share the lake."),
          rule(
                  "accept",
                  AGREED,
                  "{accept}|{take_up}|{accede}|{say_yes_to} .. {PROPOSAL_N}|{plan}|{compromise}")
              .answers()
              .matches(
                  "[Japan:by] accepted [an invitation to the forum in India:what].",
                  "[Japan:by] accepted [an invitation to the forum in India:what], Japan's state media said.",
                  "President Emmanuel Macron of France met [Japanese Prime Minister Shinzo Abe:by]. Abe accepted [an invitation to visit Paris for the climate summit:what].",
                  "Russian President Vladimir Putin invited [Indian Prime Minister Narendra Modi:by] to visit Moscow, and [Modi:by] accepted [the invitation:what].",
                  "[Indian Prime Minister Narendra Modi:by] accepted [a proposal by Nepal to reopen the road:what].")
              .rejects(
                  "Japan accepted the prize.",
                  "Japan is expected to accept an invitation to the forum."),
          rule(
                  "glad-to-come",
                  AGREED,
                  "glad|pleased|happy|delighted|honored to {visit}|{come}|{accept}")
              .nominal()
              .answers()
              .matches(
                  "Russian President Vladimir Putin invited Indian Prime Minister Narendra Modi to visit Moscow, and [Modi:by] replied that [he:by] would be glad to [come in May:what].")
              .rejects(
                  "Indian Prime Minister Narendra Modi said he was glad to see Russian President Vladimir Putin."),
          rule("accept-it", AGREED, "{accept}")
              .answersBarely()
              .matches(
                  "Russian President Vladimir Putin invited Indian Prime Minister Narendra Modi to visit Moscow. [Modi:by] [accepted:what].")
              .rejects("Modi accepted the prize."),
          rule("be-accepted", AGREED, "{accept}")
              .passive()
              .of("{PROPOSAL_N}")
              .answers()
              .matches(
                  "Russian President Vladimir Putin invited Indian Prime Minister Narendra Modi to Moscow. [The invitation was accepted:what] by [Modi:by].")
              .rejects("The essay was accepted by the editor."));
}
