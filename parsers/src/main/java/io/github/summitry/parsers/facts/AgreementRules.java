package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is agreed, decided. */
final class AgreementRules {
  private AgreementRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule(
                  "agree-on-importance",
                  AFFIRMED,
                  "{AGREE} on|upon|about|over .. {importance}|{need}|{necessity}|{urgency}|{significance}|{value}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] agreed on [the importance of free trade:what].",
                  "[German Chancellor Angela Merkel and Indian Prime Minister Narendra Modi:by] agreed on [the need for more trade:what].",
                  "[Britain and India:by] concurred on [the urgency of climate action:what].")
              .rejects(
                  "South Korea and Japan agreed on free trade.",
                  "South Korea and Japan agreed to fill a need."),
          rule("agree-on-importance-that", AFFIRMED, "{AGREE} that")
              .joint()
              .stating()
              .matches(
                  "[Britain and India:by] agreed that [trade is important for both:what].",
                  "[Britain and India:by] concurred that [sanctions must be enforced:what].",
                  "[Britain and India:by] agreed that the test poses a threat and that [cooperation should be strengthened:what].")
              .rejects(
                  "Britain and India agreed that their ministers will meet every year.",
                  "Britain and India agreed that pressure be brought to bear on Iran."),
          rule("agree-to", AGREED, "{AGREE} with? {AGENT}? not? to")
              .joint()
              .matches(
                  "[South Korea and Japan:by] agreed to [cooperate in three fields: chips, hydrogen and health:what].",
                  "[South Korea and Japan:by] agreed Monday to [resume talks on fishing:what].",
                  "[South Korea and Japan:by] agreed to [work together in energy, manufacturing and health care:what].",
                  "[South Korea and Japan:by] agreed to [open a consulate:what], Alf Berg, the director of trade, said.",
                  "[The leaders of Germany and India:by] agreed in Berlin to [set up a working group on hydrogen:what].",
                  "President Emmanuel Macron met Egyptian President Abdel Fattah el-Sisi in Cairo, where [they:by] agreed to [build a railway:what].",
                  "[French President Emmanuel Macron:by] agreed with [Egyptian President Abdel Fattah el-Sisi:by] to [build a railway:what].",
                  "In talks with [Vietnamese President Vo Van Thuong:by] in Hanoi, [President Yoon Suk Yeol:by] agreed to [raise annual trade:what].",
                  "[Polish President Andrzej Duda:by] held a summit with [Turkish President Recep Tayyip Erdogan:by] in Ankara and agreed to [share drones:what].",
                  "[Chilean President Gabriel Boric and his Peruvian counterpart, Pedro Castillo,:by] agreed to [open a border post:what].",
                  "[Brussels and Tokyo:by] agreed to [recognize each other's rules on data:what], officials said.",
                  "At the White House, [U.S. President Joe Biden and Japanese Prime Minister Fumio Kishida:by] agreed to [share data:what].",
                  "[Brussels and Tokyo:by] agreed to [share data:what], set up a fund and cut tariffs.",
                  "[Brussels and Tokyo:by] agreed, in principle, to [share data:what].",
                  "[Brussels and Tokyo:by] agreed not to [raise tariffs:what].",
                  "[Peru and Chile:by] agreed to [train guards to stop poachers and protect whales:what].",
                  "[Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi:by]. \"Prime Minister Modi and I agreed to [share data:what],\" Rutte said.")
              .rejects(
                  "South Korea and Japan did not say whether they agreed.",
                  "South Korea and Japan are expected to agree to resume talks.",
                  "South Korea and Japan will agree to resume talks.",
                  "If South Korea and Japan agree to resume talks, shares will rise.",
                  "It is unclear whether Japan agreed to resume talks.",
                  "French President Emmanuel Macron agreed to an interview."),
          rule("agree-that", AGREED, "{AGREE} that")
              .joint()
              .matches(
                  "[South Korea and Japan:by] agreed that [their ministers will meet every year:what].",
                  "[South Korea and Japan:by] agreed that [the pact, which is 10 years old, will be widened:what].",
                  "[South Korea and Japan:by] agreed that [people, not machines, should decide:what].",
                  "[South Korea and Japan:by] agreed that, as neighbors, [their ministers will meet every year:what].",
                  "[Brazilian President Jair Bolsonaro and Argentine President Mauricio Macri:by] agreed that [the border would be reopened:what].")
              .rejects("South Korea and Japan agreed to meet."),
          rule("agree-stating", AFFIRMED, "{AGREE}")
              .joint()
              .statingClause()
              .matches(
                  "[Peruvian President Ollanta Humala and Chilean President Sebastian Pinera:by] agreed [the ruling is binding:what].")
              .rejects(
                  "Peruvian President Ollanta Humala and Chilean President Sebastian Pinera agreed the text that is before the court."),
          rule("agree-clause", AGREED, "{AGREE}")
              .joint()
              .clause()
              .matches(
                  "[Peruvian President Ollanta Humala and Chilean President Sebastian Pinera:by] agreed [their navies would train together:what].")
              .rejects(
                  "Peruvian President Ollanta Humala and Chilean President Sebastian Pinera agreed, and the crowd would not leave."),
          rule("agree-on", AGREED, "{AGREE} on|upon|about")
              .joint()
              .matches(
                  "[South Korea and Japan:by] agreed on [closer cooperation in energy:what].",
                  "[Brazilian President Jair Bolsonaro and Argentine President Mauricio Macri:by] agreed on [a plan for the border:what].")
              .rejects(
                  "South Korea and Japan agreed to cooperate.",
                  "South Korea and Japan agreed on Monday."),
          rule("agree-paper", AGREED, "{agree} {DET}|new .. {DOCUMENT}|{ACTION_N}|{fund}|{loan}")
              .onlyJoint()
              .matches(
                  "[Brussels and Tokyo:by] agreed [a memorandum on the use of data:what].",
                  "[Britain and India:by] agreed [new steps against piracy:what].")
              .rejects(
                  "Brussels and Tokyo agreed the weather was fine.",
                  "Brussels agreed a budget plan."),
          rule("be-agreed", AGREED, "{AGREE}|{DECIDE} that|to|on|upon")
              .passive()
              .of("it")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. It was agreed that [student exchanges will be resumed:what].",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. It was also decided to [open a consulate:what].")
              .rejects(
                  "It was said that student exchanges will be resumed.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. It has yet to be agreed that exchanges will be resumed."),
          rule("be-agreed-upon", AGREED, "{AGREE} on|upon")
              .passive()
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A loan of 2 million euros was also agreed upon:what].",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A joint study of the reefs was agreed on:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. No loan was agreed upon.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. A loan has yet to be agreed upon.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The loan was agreed on Monday."),
          rule("step-agreed", AGREED, "{agree}|{decide}")
              .passive()
              .of(
                  "{ACTION_N}|{TREATY}|{increase}|{cut}|{extension}|{dialogue}|{exchange}|{fund}|{upgrade}|{elevation}|{sale}|{purchase}|{transfer}|{waiver}")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Closer cooperation on batteries was also agreed:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The menu was agreed.",
                  "Closer cooperation on batteries was agreed."),
          rule("there-is-agreement", AGREED, "{AGREEMENT} on|to|that|over|about")
              .nominal()
              .of("there")
              .joint()
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. There was also an accord on [exchanging students:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. There was no accord on exchanging students.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. There was a market on the square."),
          rule("set-goal", AGREED, "{set}|{adopt}|{fix} .. {goal}|{target} of|for|to")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] set a goal of [doubling their trade by 2015:what].",
                  "[Mongolian President Khaltmaagiin Battulga and Russian President Vladimir Putin:by] set a target for [annual trade:what].")
              .rejects(
                  "Japan set a goal of doubling its birth rate.",
                  "South Korea and Japan set the table for a feast."),
          rule(
                  "set-date",
                  AGREED,
                  "{set}|{fix}|{name} .. as .. {goal}|{target}|{deadline}|{date}|year")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] set 2015 as [the target year for doubling their trade:what].")
              .rejects("South Korea and Japan set out as rivals."),
          rule(
                  "green-light",
                  AGREED,
                  "{give} .. {green_light}|{go-ahead}|{nod}|consent|assent|blessing to|for")
              .matches(
                  "Peruvian President Ollanta Humala met Chilean President Sebastian Pinera. [The two:by] gave the green light to [a joint railway:what].",
                  "Peruvian President Ollanta Humala met Chilean President Sebastian Pinera. [Humala:by] gave his consent to [the opening of two ports:what].")
              .rejects("Peruvian President Ollanta Humala gave a speech to voters."),
          rule(
                  "approve-together",
                  AGREED,
                  "{approve} .. {ACTION_N}|{construction}|{extension}|{sale}|{increase}|{loan}|{fund}")
              .onlyJoint()
              .matches(
                  "Peruvian President Ollanta Humala met Chilean President Sebastian Pinera. [The two:by] approved [the construction of a railway:what].")
              .rejects("Peruvian President Ollanta Humala approved the construction of a dam."),
          rule("be-in-agreement", AGREED, "{AGREE} that|on|upon")
              .state()
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] were agreed that [no fish should be landed without papers:what].")
              .rejects("The price was agreed that day."),
          rule(
                  "agree-aside-stating",
                  AFFIRMED,
                  "{AGREE}|{stress}|{emphasize}|{underline}|{underscore}|{affirm}|{reaffirm} ,|.|;")
              .aside()
              .onlyJoint()
              .stating()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Fishing must be licensed:what], [the two leaders:by] agreed.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [The border:what], [both:by] stressed, is open.")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The base may stay until 2030, the two leaders agreed.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The port would be reopened, the two leaders agreed."),
          rule("agree-aside", AGREED, "{AGREE}|{DECIDE}|{settle} {DATE}? ,|.|;")
              .aside()
              .onlyJoint()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [The port:what] would be reopened, [the two leaders:by] agreed.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [The fares:what] would be halved by May, [he and Boric:by] decided on Friday.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [On a common tariff:what] [the two:by] did not agree.")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. It was a good day, Boric agreed.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. On the sidelines the two agreed."),
          rule("be-agreed-aside", AGREED, "{AGREE}|{DECIDE} ,")
              .passive()
              .of("it")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Student exchanges, it was agreed:what], will be resumed.")
              .rejects(
                  "The price was agreed.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The date was not agreed."),
          rule("decide", AGREED, "{DECIDE} not? to|that|on|upon")
              .joint()
              .matches(
                  "[South Korea and Japan:by] decided to [open a new air route:what].",
                  "[Mongolian President Khaltmaagiin Battulga and Russian President Vladimir Putin:by] decided to [build a pipeline:what].",
                  "[Mongolia and Russia:by] resolved to [protect the lake:what].",
                  "[Mongolia and Russia:by] decided not to [close the bridge:what].")
              .rejects(
                  "South Korea and Japan decided nothing.",
                  "Japan is to decide to open a new air route."),
          rule(
                  "see-eye-to-eye-on-importance",
                  AFFIRMED,
                  "{see_eye_to_eye_on} .. {importance}|{need}|{necessity}|{urgency}|{significance}|{value}")
              .joint()
              .matches("[Serbia and Hungary:by] saw eye to eye on [the need for cheap gas:what].")
              .rejects("Serbia and Hungary saw eye to eye on gas."),
          rule(
                  "shake-hands-on",
                  AGREED,
                  "{shake_hands_on}|{come_to_terms_on}|{sign_off_on}|{see_eye_to_eye_on}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] shook hands on [a plan for the port:what].",
                  "[Serbia and Hungary:by] came to terms on [the price of gas:what].")
              .rejects("Serbia shook hands with Hungary."),
          rule("settle", AGREED, "{settle_on}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] settled on [a channel for talks:what].",
                  "[Mongolia and Russia:by] settled on [a route for the railway:what].")
              .rejects("South Korea settled a debt."),
          rule(
                  "reach-agreement",
                  AGREED,
                  "{reach}|{strike}|{find}|{forge}|{build}|{come}|{make}|{clinch}|{seal}|{arrive}|{announce}|{declare}|{unveil} .. {AGREEMENT} to|on|that|over|for|about|under")
              .joint()
              .matches(
                  "[South Korea and Japan:by] reached a consensus on [the need for a hotline:what].",
                  "[Norwegian Prime Minister Erna Solberg and Indian Prime Minister Narendra Modi:by] reached an agreement to [protect the oceans:what].",
                  "[U.S. President Joe Biden and Chinese President Xi Jinping:by] reached a consensus on [restarting climate talks:what].",
                  "[Hungary and Serbia:by] struck a deal on [gas supplies:what].",
                  "[Hungary and Serbia:by] announced an agreement to [share gas:what].")
              .rejects(
                  "South Korea and Japan reached the final on Sunday.",
                  "South Korea and Japan failed to reach an agreement on fishing.",
                  "South Korea and Japan hope to reach an agreement on fishing."),
          rule(
                  "come-to-agreement",
                  AGREED,
                  "{come}|{arrive} to|at .. {AGREEMENT} to|on|that|over|for|about")
              .joint()
              .matches("[Hungary and Serbia:by] came to an agreement on [gas supplies:what].")
              .rejects("Hungary came to the talks on Monday."),
          rule("agreement-comes", AGREED, "{come}|{emerge} on|to|that|over")
              .of("{AGREEMENT}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric met Bolivian President Luis Arce:by]. Agreement came quickly on [the price of salt:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. Rain came on Monday."),
          rule("agreement-reached", AGREED, "{reach}|{strike}|{find} to|on|that|over|for|about")
              .passive()
              .of("{AGREEMENT}")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. A consensus was reached that [ministers should meet:what] more often.",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. An agreement was also reached to [share data:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. No agreement was reached on data."),
          rule("agreement-on-reached", AGREED, "{reach}|{strike}|{find}|{conclude}|{clinch}|{seal}")
              .passive()
              .of("{AGREEMENT} on|to|that|over|for|about")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A deal on beef was struck:what].")
              .rejects(
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. No deal on beef was struck.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The deal was reached in 2012."),
          rule("agreement-to", AGREED, "{agreement}|{consensus}|{understanding}|{accord} to|that")
              .nominal()
              .joint()
              .matches(
                  "[South Korea and Japan:by] ended the day with an agreement to [go on talking:what].",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. [They:by] left with an understanding that [talks will go on:what].")
              .rejects(
                  "South Korea and Japan came away with medals.",
                  "South Korea and Japan are close to an agreement to go on talking."),
          rule("agree-to-it", AGREED, "{agree}|{consent}|{assent}|{oblige}|{say_yes} .|,")
              .answersBarely()
              .matches(
                  "Russian President Vladimir Putin asked Indian Prime Minister Narendra Modi to send tea. [Modi:by] [agreed:what].",
                  "Russian President Vladimir Putin proposed a fund for bears to Indian Prime Minister Narendra Modi, to which [Modi:by] [consented:what].")
              .rejects("Modi agreed."));
}
