package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What a named party refuses; the level is that of the act refused. */
final class RefusalRules {
  private RefusalRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("not-tolerate", AFFIRMED, "{TOLERATE}")
              .never()
              .matches(
                  "[Japan:by] would not stand for [nuclear weapons in North Korea:what].",
                  "\"We will not tolerate [any provocation by North Korea:what],\" [Japanese Prime Minister Fumio Kishida:by] said.",
                  "[U.S. President Joe Biden:by] said [the United States:by] will never accept [the annexation of Ukrainian land:what].")
              .rejects("Japan tolerated the noise."),
          rule("stop-short-of-pledge", PLEDGED, "{STOP} of .. {PLEDGE}|{PLEDGE_N}")
              .refuses()
              .matches("[South Korea and Japan:by] stopped short of [committing to a date:what].")
              .rejects("South Korea and Japan stopped short of fixing a date."),
          rule("stop-short-of-offer", OFFERED, "{STOP} of {OFFER}")
              .refuses()
              .matches("[South Korea:by] stopped short of [offering tanks to Ukraine:what].")
              .rejects("South Korea stopped an offer of tanks to Ukraine."),
          rule("stop-short-of-stance", AFFIRMED, "{STOP} of {CONDEMN}|{SUPPORT}|{AFFIRM}")
              .refuses()
              .matches("[South Korea and Japan:by] stopped short of [criticizing China:what].")
              .rejects("South Korea and Japan stopped short of canceling the debt."),
          rule("stop-short", AGREED, "{STOP} of")
              .refuses()
              .matches(
                  "[South Korea and Japan:by] stopped short of [fixing a date for talks:what].",
                  "Kenyan President William Ruto met German Chancellor Olaf Scholz in Nairobi. [Scholz:by] stopped short of [canceling the debt:what].")
              .rejects("South Korea and Japan stopped talking."),
          rule("fail-to-agree", AGREED, "{fail} to {AGREE}|{DECIDE}")
              .refuses()
              .joint()
              .matches(
                  "[U.S. President Barack Obama and Russian President Vladimir Putin:by] failed to agree on [sanctions:what].")
              .rejects("Serbia failed to score."),
          rule("manage-to-agree", AGREED, "{manage} to {AGREE}|{DECIDE} on|to|that")
              .joint()
              .matches(
                  "[U.S. President Barack Obama and Russian President Vladimir Putin:by] did not manage to agree on [sanctions:what].")
              .rejects("Serbia did not manage to score."),
          rule(
                  "fail-to-reach",
                  AGREED,
                  "{fail} to {reach}|{strike}|{find}|{forge}|{produce}|{clinch}|{seal}|{come} .. {AGREEMENT}")
              .refuses()
              .joint()
              .matches(
                  "[Serbia and Kosovo:by] failed to reach an agreement on [number plates:what].")
              .rejects(
                  "Serbia and Kosovo failed to narrow their differences over an agreement on number plates."),
          rule("refuse-pledge", PLEDGED, "{refuse}|{decline}|{fail} to .. {PLEDGE}|{PLEDGE_N}")
              .refuses()
              .matches(
                  "[Chinese President Xi Jinping:by] declined to [commit to a date:what] for a visit to Japan.")
              .rejects("Chinese President Xi Jinping declined to comment."),
          rule("refuse-stance", AFFIRMED, "{refuse}|{decline} to {CONDEMN}|{SUPPORT}|{AFFIRM}")
              .refuses()
              .matches(
                  "South African President Jacob Zuma met French President Francois Hollande. [Zuma:by] declined to [condemn the raid:what].")
              .rejects("South African President Jacob Zuma declined to comment on the raid."),
          rule("refuse", AGREED, "{refuse}|{decline}|{balk} to|at {COMMITTING}")
              .refuses()
              .answers()
              .matches(
                  "[Japan:by] refused to [lift the curbs on exports to India:what].",
                  "[Hungarian Prime Minister Viktor Orban:by] declined to [sign the declaration:what] on Ukraine.")
              .rejects(
                  "Japan declined in the rankings.",
                  "Japan declined to comment on the exports.",
                  "Japan refused to say when it would act."),
          rule("hold-back-from", AGREED, "{shy_away}|{hold_back}|{back_away}|{refrain} from")
              .refuses()
              .matches(
                  "Polish President Andrzej Duda met Hungarian President Katalin Novak. [Novak:by] shied away from [backing the embargo:what].")
              .rejects(
                  "Polish President Andrzej Duda did not shy away from backing the embargo on Russia."),
          rule("say-no", AGREED, "{say_no_to}|{turn_a_deaf_ear_to}|{pour_cold_water_on}|{balk_at}")
              .refuses()
              .matches(
                  "[German Chancellor Angela Merkel:by] said no to [joint bonds:what] when she met Italian Prime Minister Mario Monti.",
                  "[Turkey:by] poured cold water on [Sweden's hopes of a quick entry:what].")
              .rejects("German Chancellor Angela Merkel had no say in Turkey."),
          rule(
                  "avoid-promise",
                  PLEDGED,
                  "{avoid}|{withhold}|{dodge}|{evade} .. {PLEDGE}|{PLEDGE_N}")
              .refuses()
              .matches(
                  "[German Chancellor Angela Merkel:by] met Malian President Ibrahim Boubacar Keita and avoided [a promise to send troops:what].")
              .rejects("German Chancellor Angela Merkel avoided the crowd."),
          rule("noncommittal", PLEDGED, "noncommittal|non-committal")
              .nominal()
              .refuses()
              .matches(
                  "Polish President Andrzej Duda asked Hungarian President Katalin Novak for troops, but [Novak stayed noncommittal:what], and [Novak:by] left early.")
              .rejects("The mood was noncommittal."),
          rule("rule-out", AGREED, "{rule_out}")
              .refuses()
              .matches(
                  "[Russian President Vladimir Putin:by] ruled out [returning the islands to Japan:what].")
              .rejects("Russian President Vladimir Putin did not rule out a visit."),
          rule(
                  "reject",
                  AGREED,
                  "{turn_down}|{reject}|{refuse}|{rebuff}|{spurn}|{brush_aside}|{dismiss}|{decline}|{veto} .. {PROPOSAL_N}")
              .refuses()
              .answers()
              .matches(
                  "[Japan:by] rejected [a call by India to lift the curbs:what].",
                  "[Russia:by] turned down [an offer of talks from Ukraine:what].")
              .rejects("Japan was rejected.", "Japan rejected the claim."),
          rule("reject-it", AGREED, "{reject}|{refuse}|{turn_down}|{decline} it|that|both")
              .refuses()
              .answersBarely()
              .matches(
                  "French President Emmanuel Macron met Kenyan President William Ruto and proposed a fund for the lake. [Ruto:by] [refused it:what].")
              .rejects(
                  "French President Emmanuel Macron met Kenyan President William Ruto. Ruto refused it."),
          rule("would-not-pledge", PLEDGED, "{PLEDGE}")
              .wouldNot()
              .refuses()
              .answers()
              .matches(
                  "Kenyan President William Ruto asked for debt relief, but [Germany:by] would not [commit itself to a figure:what].")
              .rejects("Germany said the plan would not promise much."),
          rule("would-not", AGREED, "{COMMITTING}")
              .wouldNot()
              .refuses()
              .answers()
              .matches(
                  "Kenyan President William Ruto asked for debt relief, but [Germany:by] would not [cancel the loans:what].")
              .rejects(
                  "Japan would not comment.",
                  "Japan would not be the first to do so.",
                  "Germany said the plan would not work."));
}
