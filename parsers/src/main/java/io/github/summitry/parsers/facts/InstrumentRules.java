package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.CONCLUDED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/**
 * What is done with documents, negotiations, bodies and the level of ties: signed, adopted,
 * launched.
 */
final class InstrumentRules {
  private InstrumentRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("sign", SIGNED, "{SIGN} .. {DOCUMENT}|paper|papers|minutes")
              .joint()
              .matches(
                  "[South Korea and Japan:by] signed [a memorandum of understanding on hydrogen:what].",
                  "[Australian Prime Minister Anthony Albanese and Japanese Prime Minister Fumio Kishida:by] signed [a treaty on the access of their forces:what] in Perth.",
                  "[French President Emmanuel Macron and Kenyan President Uhuru Kenyatta:by] signed [three agreements:what] in Nairobi, one of them on a railway.",
                  "President Moon Jae-in met Hungarian President Janos Ader in Budapest. [The two countries:by] also exchanged [a memorandum of understanding on water management:what].",
                  "[Serbia and Hungary:by] inked [a contract on gas, with the first deliveries expected in 2025:what].",
                  "[Serbian President Aleksandar Vucic and Hungarian Prime Minister Viktor Orban:by] put their signatures to [an accord on gas:what].",
                  "[South Korea and Japan:by] put their names to [a joint declaration:what].",
                  "[South Korea and Japan:by] signed [an agreement:what] and opened a school.",
                  "[South Korea and Japan:by] signed [three treaties on Monday:what].",
                  "[South Korea and Japan:by] exchanged [a 60-billion-won ($50 million) loan agreement for a port:what].",
                  "[President Moon Jae-in met Hungarian President Janos Ader:by] in Budapest. The Ministry of Culture and Hungary's Ministry of Human Capacities signed [a memorandum on archives:what].",
                  "[Seoul and Tokyo's foreign ministers:by] signed [a tax treaty:what].",
                  "[President Moon Jae-in met Hungarian President Janos Ader:by] in Budapest. Ministers and firms signed [six memorandums on trains:what].")
              .rejects(
                  "South Korea and Japan signed up for the cup.",
                  "South Korea and Japan did not sign a treaty.",
                  "South Korea and Japan are expected to sign a treaty.",
                  "South Korea and Japan will sign a treaty on Friday.",
                  "The singer signed a contract with the label."),
          rule("exchange-notes", SIGNED, "{exchange} notes|instruments|letters on|for|of|to")
              .onlyJoint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] exchanged notes on [the waiver of visas:what].")
              .rejects(
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce exchanged letters."),
          rule(
                  "put-names",
                  SIGNED,
                  "{put} {DET} names|name|signatures|signature to|under|on .. {DOCUMENT}|paper|papers")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] put their names on Monday to [a treaty on the port:what].")
              .rejects("Chilean President Gabriel Boric put his name to the test."),
          rule(
                  "put-pen",
                  SIGNED,
                  "{put}|{set} {DET}? pens|pen|signatures to|on paper? .. {DOCUMENT}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] put their pens to [a treaty on the port:what].")
              .rejects("Chilean President Gabriel Boric put his pens to use."),
          rule("see-signed", SIGNED, "{see}|{watch}|{witness} .. {DOCUMENT} {SIGN}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] saw [three agreements signed:what].")
              .rejects(
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce saw a film.",
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce saw the agreement as a step."),
          rule(
                  "look-on-signed",
                  SIGNED,
                  "{look_on}|{watch}|{stand_by} as|while .. {DOCUMENT} .. {SIGN}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] looked on as [three agreements on salt were signed:what].")
              .rejects(
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce looked on as a treaty was burned."),
          rule("see-sign", SIGNED, "{see}|{watch}|{witness} .. {SIGN} .. {DOCUMENT}|paper|papers")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] saw [their ministers sign an accord on salt:what].")
              .rejects("Chilean President Gabriel Boric saw his fans sign the wall."),
          rule(
                  "witness-signing",
                  SIGNED,
                  "{oversee}|{witness}|{attend}|{watch}|{observe}|{preside}|{hold}|{look_on} .. signing|signings|{signing_ceremony} of|for .. {DOCUMENT}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] oversaw [the signing of a treaty on salt:what].",
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] attended [a signing ceremony for three agreements:what].",
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] presided over [the signing of two treaties:what].")
              .rejects(
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce attended a signing of books.",
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce will attend the signing of a treaty."),
          rule(
                  "attend-to-sign",
                  SIGNED,
                  "{attend}|{witness}|{oversee}|{watch} .. {ceremony}|{event} to sign .. {DOCUMENT}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric and Bolivian President Luis Arce:by] attended [a ceremony to sign two memorandums of understanding:what].")
              .rejects(
                  "Chilean President Gabriel Boric and Bolivian President Luis Arce attended a ceremony to open a bridge."),
          rule("be-signed", SIGNED, "{SIGN}")
              .passive()
              .of("{DOCUMENT}|paper|papers|loan|loans")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Two agreements were signed:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. Nine contracts were [signed by firms of the two countries:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. [Memorandums on fish, salt and the care of parks were exchanged:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. [Contracts worth 2 billion euros for a dam were signed:what] in their presence.",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. [A treaty on extradition, nine years in the making, was signed:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. [The paper, called the \"Ankara Statement,\" was signed:what] by the two leaders.",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by] in Ankara. [Five memorandums of understanding, including one on health, were signed:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. [A pact on prisoners, on which lawyers had worked for years, was signed:what].",
                  "[Kazakh President Kassym-Jomart Tokayev met Turkish President Recep Tayyip Erdogan:by]. A [treaty under which trains may run at night was signed by officials:what].")
              .rejects(
                  "The letter was signed by a fan.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. Under the accord, a book on ships was signed.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. A treaty is to be signed.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. Two contracts were signed by companies."),
          rule(
                  "adopt",
                  CONCLUDED,
                  "{adopt}|{issue}|{release}|{publish}|{unveil}|{put_out} .. {DOCUMENT}")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] adopted [a joint declaration on the environment:what].",
                  "[Indian Prime Minister Narendra Modi and Vietnamese President Tran Dai Quang:by] issued [a joint statement:what] after their talks.",
                  "President Moon Jae-in met Swedish Prime Minister Stefan Lofven. [They:by] released [a joint statement:what].")
              .rejects(
                  "South Korea and Japan adopted a cautious tone.",
                  "South Korea and Japan plan to adopt a joint declaration.",
                  "Japan issued a statement."),
          rule("announce-statement", CONCLUDED, "{announce} .. {STATEMENT}")
              .onlyJoint()
              .matches("[South Korea and Japan:by] announced [a joint statement on salt:what].")
              .rejects("South Korea and Japan announced that a statement was late."),
          rule("comes-a-statement", CONCLUDED, "{come}|{emerge} .. {STATEMENT}")
              .inverted()
              .matches(
                  "[Chilean President Gabriel Boric met Bolivian President Luis Arce:by]. Out of it came [a joint statement:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. On Monday the statement came by fax."),
          rule(
                  "adopt-plan",
                  CONCLUDED,
                  "{adopt}|{approve}|{announce}|{unveil} .. {program}|{plan}|{strategy}|{roadmap}|{package}|{guideline}|{principle}|{target}|{goal}|{initiative}")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] adopted [a plan against piracy:what].",
                  "[Finland and Estonia:by] adopted [an economic cooperation program:what].",
                  "[Finland and Estonia:by] announced [new targets for clean air:what].")
              .rejects(
                  "Japan adopted a plan for its schools.", "Finland and Estonia adopted children."),
          rule(
                  "be-adopted",
                  CONCLUDED,
                  "{ADOPT}|{LAUNCH}|{conclude}|{finalize}|{complete}|{revise}|{amend}")
              .passive()
              .of(
                  "{DOCUMENT}|{dialogue}|{committee}|{mechanism}|{channel}|{fund}|{partnership}|{alliance}|{initiative}|{council}|{forum}|{framework}|{network}|{platform}|{center}|{program}|{hotline}|{secretariat}|{working_group}|{negotiation}|ties|relations")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A joint declaration was adopted:what].",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A joint statement was also issued:what] after the talks.",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [A dialogue on energy was launched:what].",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [The agreement on youth exchanges was also revised:what].")
              .rejects(
                  "The child was adopted.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The film was released in May.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. A statement will be issued."),
          rule("agree-on-document", CONCLUDED, "{AGREE} on|upon .. {STATEMENT}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] agreed on [a joint statement on energy:what].",
                  "[French President Emmanuel Macron and Kenyan President Uhuru Kenyatta:by] agreed on [a joint declaration:what] in Nairobi.")
              .rejects(
                  "South Korea and Japan agreed on energy.",
                  "South Korea and Japan agreed to release the statement's details."),
          rule(
                  "conclude-talks",
                  CONCLUDED,
                  "{conclude}|{finalize}|{complete}|{wrap_up}|{finish}|{hammer_out}|{close}|{tie_up} .. {negotiation}|{TREATY}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] concluded [negotiations on a tax treaty:what].",
                  "[Britain and India:by] wrapped up [negotiations on a free trade agreement:what].",
                  "[South Korea and the United Arab Emirates:by] finalized [a comprehensive economic partnership agreement:what].",
                  "[South Korea and Japan:by] concluded [a free trade agreement:what].")
              .rejects(
                  "South Korea and Japan concluded a three-day visit.",
                  "South Korea and Japan reached an agreement to share data.",
                  "South Korea and Japan hope to conclude negotiations on a tax treaty.",
                  "South Korea and Japan wrapped up their talks."),
          rule(
                  "declare-concluded",
                  CONCLUDED,
                  "{announce}|{declare}|{unveil} .. {conclusion}|{start}|{beginning}|{commencement}|{completion}|{launch}|{establishment}|{creation}|{formation}|{opening}|{reopening}|{extension}|{lifting}|{resumption}|{restoration}|{normalization}|{recognition}|{expansion}|{negotiation}|{settlement}")
              .joint()
              .matches(
                  "[South Korea and Japan:by] announced [the conclusion of negotiations on a tax treaty:what].",
                  "[Britain and India:by] announced [the launch of a partnership on vaccines:what].",
                  "[Britain and India:by] declared [negotiations on a tax treaty concluded:what].",
                  "[Britain and India:by] announced [the creation of a joint council on vaccines:what].")
              .rejects(
                  "South Korea and Japan announced a holiday.",
                  "South Korea and Japan announced that they will meet."),
          rule(
                  "launch",
                  CONCLUDED,
                  "{LAUNCH} .. {dialogue}|{committee}|{consultation}|{mechanism}|{channel}|{fund}|{council}|{body}|{group}|{partnership}|{hotline}|{secretariat}|{forum}|{alliance}|{framework}|{initiative}|{task_force}|{working_group}|{center}|{program}|{project}|{scheme}|{study}|{school}|{institute}|{service}|{network}|{platform}|{corridor}|ties|relations|{negotiation}")
              .onlyJoint()
              .matches(
                  "[South Korea and Japan:by] launched [a dialogue on economic security:what].",
                  "[Britain and India:by] set up [a working group on migration:what].",
                  "[Britain and India:by] launched [a program to track trawlers:what].",
                  "[Britain and India:by] opened [negotiations on a free trade agreement:what].",
                  "[French President Emmanuel Macron and Kenyan President Uhuru Kenyatta:by] established [a strategic partnership:what] between their countries.")
              .rejects(
                  "South Korea launched a rocket.",
                  "Britain and India established diplomatic relations in 1947.",
                  "South Korea launched a committee on housing."),
          rule(
                  "reopen-talks",
                  CONCLUDED,
                  "{reopen}|{resume}|{restart}|{relaunch} .. talks|{negotiation}|{consultation}|{dialogue} on|over|about|for")
              .onlyJoint()
              .matches("[Britain and India:by] resumed [negotiations on a tax treaty:what].")
              .rejects("Britain and India resumed their talks on Monday."),
          rule(
                  "declare-partnership",
                  CONCLUDED,
                  "{announce}|{declare}|{unveil}|{proclaim}|{form}|{forge} .. {partnership}|{alliance}|{fund}|{dialogue}|{committee}|{mechanism}|{working_group}|{initiative}")
              .onlyJoint()
              .matches("[Britain and India:by] announced [a new partnership on vaccines:what].")
              .rejects(
                  "Britain announced a partnership with a bank.",
                  "Britain and India announced that a fund had closed."),
          rule(
                  "become-partners",
                  CONCLUDED,
                  "{become} .. strategic|comprehensive|special .. partners")
              .onlyJoint()
              .matches("[Britain and India:by] became [strategic partners:what].")
              .rejects("Britain and India became trading partners."),
          rule("be-partners-now", CONCLUDED, "now a|an .. {partnership}|alliance")
              .nominal()
              .of("ties|relations|{relation}|{tie}|{relationship}")
              .joint()
              .matches(
                  "[Chilean President Gabriel Boric met Bolivian President Luis Arce:by]. Their relationship is [now a strategic partnership:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. Their relationship is now a burden."),
          rule(
                  "restore-ties",
                  CONCLUDED,
                  "{restore}|{normalize}|{resume}|{reestablish} .. relations|ties|{dialogue}|{hotline}")
              .onlyJoint()
              .matches("[Britain and Iran:by] restored [diplomatic relations:what].")
              .rejects(
                  "Britain and Iran restored order.", "Britain restored its ties with the past."),
          rule(
                  "renew-paper",
                  CONCLUDED,
                  "{renew}|{extend}|{prolong}|{revise}|{amend}|{update} .. {TREATY}")
              .onlyJoint()
              .matches("[Britain and India:by] extended [their tax treaty by five years:what].")
              .rejects("Britain and India extended their stay."),
          rule(
                  "upgrade",
                  CONCLUDED,
                  "{UPGRADE} .. ties|relations|{relationship}|{partnership}|cooperation|alliance")
              .joint()
              .matches(
                  "[South Korea and Japan:by] upgraded [their ties to a strategic partnership:what].",
                  "President Barack Obama met Vietnamese President Truong Tan Sang. [The two countries:by] elevated [relations to a comprehensive partnership:what].")
              .rejects(
                  "South Korea and Japan raised taxes.",
                  "South Korea and Japan upgraded their ties in 1998."),
          rule("be-upgraded", CONCLUDED, "{UPGRADE} to|into")
              .passive()
              .of(
                  "ties|relations|{relation}|{tie}|{relationship}|{partnership}|cooperation|alliance")
              .matches(
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Relations were upgraded to a strategic partnership:what].",
                  "[President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe:by]. [Bilateral ties were also raised to a special partnership:what].")
              .rejects(
                  "The kitchen was upgraded.",
                  "President Emmanuel Macron of France met Japanese Prime Minister Shinzo Abe. The alert was raised to red."));
}
