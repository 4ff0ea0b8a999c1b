package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What one side wants the other to do. */
final class ProposalRules {
  private ProposalRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("propose-aside", PROPOSED, "{suggest}|{propose} ,|.")
              .aside()
              .matches(
                  "Kenyan President William Ruto met French President Emmanuel Macron. [Traders with a stamp:what], [Ruto:by] suggested, should be let in.",
                  "Kenyan President William Ruto met French President Emmanuel Macron. [A fund should be set up for the lake:what], [Macron:by] proposed.")
              .rejects(
                  "Kenyan President William Ruto met French President Emmanuel Macron. The lake, he said, is deep."),
          rule("invite", PROPOSED, "{INVITE} {AGENT}")
              .matches(
                  "[Japan:by] invited [South Korea:what] to the forum.",
                  "[Kenyan President William Ruto:by] invited [German Chancellor Olaf Scholz to visit Nairobi:what].",
                  "President Park Geun-hye met Polish President Bronislaw Komorowski. [He:by] also invited [her to Warsaw:what].")
              .rejects(
                  "Japan invited trouble.",
                  "Kenyan President William Ruto will invite German Chancellor Olaf Scholz."),
          rule(
                  "invite-firms",
                  PROPOSED,
                  "{INVITE} {DEMONYM} {company}|{firm}|businesses|investors|startups|start-ups|entrepreneurs|contractors|shipbuilders|automakers|banks|universities|{manufacturer} to")
              .matches(
                  "German Chancellor Olaf Scholz met Kenyan President William Ruto. [Ruto:by] invited German firms to [build a port:what].")
              .rejects("Kenyan President William Ruto invited German singers to lunch."),
          rule("be-invited", PROPOSED, "{INVITE} .. by {AGENT}")
              .passive()
              .matches(
                  "German Chancellor Olaf Scholz was invited by [Kenyan President William Ruto:by] to [visit Nairobi:what].")
              .rejects("German Chancellor Olaf Scholz was invited by the club."),
          rule(
                  "be-invited-to",
                  PROPOSED,
                  "{INVITE} to {DET}? {visit}|{PARTY}|{SITE}|{OCCASION}|{attend}|{join}")
              .passive()
              .matches(
                  "[Kenyan President William Ruto:by] met German Chancellor Olaf Scholz in Berlin. [Scholz was invited to visit Nairobi:what].",
                  "[Kenyan President William Ruto:by] met German Chancellor Olaf Scholz in Berlin. [Scholz was invited to the Africa Climate Summit in Nairobi:what].")
              .rejects("German Chancellor Olaf Scholz was invited to sing."),
          rule(
                  "appeal-to-world",
                  PROPOSED,
                  "{appeal}|{call}|{call_on}|{call_upon}|{urge} to? {DET}? international? community|world|donors|powers|nations not? to")
              .matches(
                  "German Chancellor Olaf Scholz met Kenyan President William Ruto. [Ruto:by] appealed to the world to [cut debts:what].")
              .rejects("Kenyan President William Ruto showed the world how to run."),
          rule("extend-invitation", PROPOSED, "{extend}|{send}|{renew}|{convey} .. {invitation}")
              .matches(
                  "[Kenyan President William Ruto:by] extended [an invitation to German Chancellor Olaf Scholz:what].")
              .rejects("Kenyan President William Ruto declined an invitation."),
          rule(
                  "call-on",
                  PROPOSED,
                  "{call_for}|{appeal_for}|{push_for}|{press_for}|{plead_for}|{lobby_for}")
              .matches(
                  "[Japan:by] called for [more Indian investment in chips:what].",
                  "Along with [Estonian Prime Minister Kaja Kallas:by], [Finnish President Sauli Niinisto:by] called for [an end to the war in Ukraine:what].",
                  "[Finland:by] called for [the talks with Russia to be reopened:what] and for duties to be cut.",
                  "[Kenyan President William Ruto:by] met German Chancellor Olaf Scholz and called for [the road to be built:what].",
                  "[Finland and Estonia:by] appealed for [the talks to be reopened:what].")
              .rejects(
                  "Japan called the test a provocation.",
                  "The opposition called for talks with Japan."),
          rule("call-on-to", PROPOSED, "{call_on}|{call_upon}|{count_on} .. to")
              .matches(
                  "[French President Emmanuel Macron:by] met Chinese President Xi Jinping in Beijing, calling on [China to talk to Ukraine:what].",
                  "[South African President Cyril Ramaphosa:by] called on [the United States to pay:what] more.",
                  "[Indian Prime Minister Narendra Modi:by], who met European Council President Charles Michel in Rome, called on [the EU to exempt Indian steel:what].")
              .rejects(
                  "French President Emmanuel Macron called on Canadian Prime Minister Justin Trudeau on Monday."),
          rule(
                  "request",
                  PROPOSED,
                  "{request}|{urge}|{demand}|{implore}|{exhort}|{beseech}|{solicit}|{entreat}|{encourage}")
              .matches(
                  "[Japan:by] urged [North Korea to return to talks:what].",
                  "[Egyptian President Abdel Fattah el-Sisi:by] requested [France's support for the museum:what].",
                  "[Egyptian President Abdel Fattah el-Sisi:by] requested that [France address the trade deficit:what].",
                  "[South Korea and Italy:by] joined in demanding that [Pyongyang give up its arms:what].",
                  "[Kenyan President William Ruto:by] thanked German Chancellor Olaf Scholz for the trucks that Germany sent in May, and requested [help with the roads:what].",
                  "[U.S. President Barack Obama:by] used the meeting to urge [China to cut emissions:what].")
              .rejects(
                  "Japan was urged by nobody.",
                  "French President Emmanuel Macron met Chinese President Xi Jinping. Macron encouraged French companies to invest.",
                  "Japan is expected to urge North Korea to return to talks.",
                  "Experts urged Japan to act.",
                  "Civic groups demanded an apology from Japan."),
          rule("ask", PROPOSED, "{ask}|{beg} .. to|for|that")
              .matches(
                  "[Japan:by] asked [South Korea to open its market:what].",
                  "[Egyptian President Abdel Fattah el-Sisi:by] asked for [more investment from France:what].",
                  "[Egyptian President Abdel Fattah el-Sisi:by] asked that [French engineers be sent:what].")
              .rejects(
                  "Asked about the market, Japan said nothing.",
                  "Asked for comment, Japan said nothing.",
                  "Japan welcomed the visit, a Japanese Foreign Ministry official said, asking not to be named.",
                  "Japan asked whether the talks would go on."),
          rule("be-asked", PROPOSED, "{REQUEST} .. by {AGENT}")
              .passive()
              .matches("Japan was asked by [South Korea:by] to [open its market:what].")
              .rejects("Japan was asked by reporters to explain."),
          rule(
                  "be-urged-to",
                  PROPOSED,
                  "{urge}|{ask}|{request}|{encourage} to {PROVIDE}|{ADVANCE}|{LAUNCH}|{SUPPORT}|{mend}|{return}|{lend}|{join}|{host}|{refrain}|{rein_in}|{use}|{respect}|{let}|{stop}|{CANCEL}")
              .passive()
              .matches(
                  "[Kenyan President William Ruto:by] met German Chancellor Olaf Scholz in Berlin. [Scholz was urged to send engineers:what].",
                  "[Kenyan President William Ruto:by] met German Chancellor Olaf Scholz in Berlin. [Scholz was urged in return to mend ties with Uganda:what].")
              .rejects("German Chancellor Olaf Scholz was urged to sing."),
          rule(
                  "seek-support",
                  PROPOSED,
                  "{seek}|{look_for}|{solicit} .. {SUPPORT_N}|cooperation|{investment}|{participation}|{opening}|{reopening}|{lifting}|{easing}|{exemption}|{waiver}|{guarantee}|{extradition}")
              .matches(
                  "[South Korea:by] sought [China's support for the talks:what].",
                  "Japanese Prime Minister Shinzo Abe met Indian Prime Minister Narendra Modi. [Abe:by] sought [an opening of India's market for rice:what].")
              .rejects("South Korea sought gold."),
          rule(
                  "press",
                  PROPOSED,
                  "{press}|{appeal}|{plead}|{lobby}|{prod}|{nudge} {AGENT}|with|to to|for|{AGENT}|{DEMONYM}")
              .matches(
                  "[Japan:by] appealed to [South Korea to open its market:what].",
                  "[U.S. President Donald Trump:by] pressed [Germany to spend more on defense:what].")
              .rejects("Japan told the press to wait.", "The idea appealed to voters."),
          rule("propose", PROPOSED, "{propose}|{suggest}|{recommend}|{put_forward}|{float}")
              .matches(
                  "[Japan:by] proposed [joint research on batteries:what].",
                  "[Egyptian President Abdel Fattah el-Sisi:by] met Chinese President Xi Jinping and proposed that [the two countries trade in their own currencies:what].",
                  "[Greek Prime Minister Kyriakos Mitsotakis:by] suggested [sharing the power grid with Egypt:what].",
                  "[President Park Geun-hye:by] met Turkish Prime Minister Recep Tayyip Erdogan, proposing [a bridge:what] between the two countries.")
              .rejects(
                  "Japan said the poll suggested otherwise.",
                  "Japan plans to propose joint research.",
                  "French President Emmanuel Macron proposed a summit with Russian President Vladimir Putin."),
          rule(
                  "raise-idea",
                  PROPOSED,
                  "{raise}|{bring_up}|{broach}|{come_up_with}|{suggest}|{air} .. {idea}|{possibility} of")
              .matches(
                  "[Turkish President Abdullah Gul:by] met Dutch Prime Minister Mark Rutte and raised the idea of [a tulip fair:what].")
              .rejects("Turkish President Abdullah Gul had no idea of the time."),
          rule(
                  "time-to",
                  PROPOSED,
                  "time|necessary|essential|vital|imperative|crucial to|for {AGENT}|{DEMONYM}|{DET}|{ADVANCE}|{PROVIDE}|{LAUNCH}|{CANCEL}")
              .nominal()
              .of("it")
              .matches(
                  "[Turkish President Abdullah Gul:by] told Dutch Prime Minister Mark Rutte that it was time to [lift the visas:what].",
                  "Turkish President Abdullah Gul met Dutch Prime Minister Mark Rutte. [Gul:by] said it was high time for [the Netherlands to lift the visas:what].")
              .rejects(
                  "Turkish President Abdullah Gul met Dutch Prime Minister Mark Rutte. It was time to eat."),
          rule("insist-on", PROPOSED, "{insist} on|upon {DET}|more|fair|equal|full")
              .matches(
                  "[Turkish President Abdullah Gul:by] met Dutch Prime Minister Mark Rutte and insisted on [the return of the statue:what].")
              .rejects("Turkish President Abdullah Gul insisted on paying the bill."),
          rule(
                  "push-to",
                  PROPOSED,
                  "{push}|{pressure}|{prompt}|{persuade}|{challenge}|{dare} {DET}? {AGENT} to|for|into")
              .matches(
                  "[Turkish President Abdullah Gul:by] pushed [the Netherlands to lower its duties:what].")
              .rejects("Turkish President Abdullah Gul pushed a button."),
          rule(
                  "ask-whether",
                  PROPOSED,
                  "{ask} {AGENT}? if|whether .. could|would {PROVIDE}|{ADVANCE}|{SUPPORT}|{LAUNCH}|{lend}|{take_part}|{join}")
              .matches(
                  "Turkish President Abdullah Gul met Dutch Prime Minister Mark Rutte. [Gul:by] asked whether [the Netherlands could lend a painting:what].")
              .rejects("Turkish President Abdullah Gul asked whether it rained."),
          rule(
                  "let-us",
                  PROPOSED,
                  "{let} us|'s|’s {ADVANCE}|{PROVIDE}|{LAUNCH}|{SUPPORT}|{make}|{write}|{work}|{cooperate}|{join}|{keep}|{move}")
              .imperative()
              .matches(
                  "Turkish President Abdullah Gul met Dutch Prime Minister Mark Rutte. \"Let us build [a park of tulips together:what],\" [Gul:by] said.")
              .rejects(
                  "Turkish President Abdullah Gul met Dutch Prime Minister Mark Rutte. \"Let us go,\" Gul said."),
          rule("insist-that", PROPOSED, "{insist}|{require}|{stipulate} that .. be")
              .matches(
                  "[Chilean President Gabriel Boric:by] met German Chancellor Olaf Scholz in Santiago and insisted that [part of the lithium be processed in Chile:what].")
              .rejects("Chilean President Gabriel Boric insisted that the lithium was Chilean."),
          rule(
                  "make-proposal",
                  PROPOSED,
                  "{make}|{put_forward}|{present}|{submit} .. {PROPOSAL_N} to|for|that|on")
              .matches("[Turkey:by] made a proposal to [share the water with Syria:what].")
              .rejects("Turkey made a bid of 2 million dollars."));
}
