package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AFFIRMED;
import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** "Will" as a promise: spoken by who can keep it, or read from a document. */
final class FutureRules {
  private FutureRules() {}

  static final PledgeRule PROVISION =
      rule("will-provide", AGREED, "will")
          .joint()
          .matches(
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. According to the joint statement, [the two countries:by] will [train together:what] every year.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. [The two countries:by] will [train together:what], the joint statement said.",
              "Australian Prime Minister Anthony Albanese and Japanese Prime Minister Fumio Kishida signed a treaty, under which [Australia:by] will [open its bases to Japanese ships:what].",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Under the treaty [the two sides:by] are to [share their charts:what].",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Under the treaty, [Japan:by] lifts [its tariffs on beef:what], and taxes on cheese will be cut.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. The treaty has [the two navies:by] [meet every year:what].",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. [The two governments:by] will [exchange divers:what]; this is laid down in one of three treaties.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. The plan has their ministers meet every year, and [Japan:by] will [hand over two ships:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. Under the treaty the two sides will train together. [Fences along the coast will be taken down:what].")
          .rejects(
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. The two countries will train together in May.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Fences along the coast will be painted.");

  static final PledgeRule INTENT =
      rule("will-try", OFFERED, "will")
          .matches(
              "Canadian Prime Minister Justin Trudeau told Ukrainian President Volodymyr Zelenskyy that [Canada:by] will [seek more money for Ukraine:what].",
              "[Japan:by] said it would [consider lifting the ban on Chinese peaches:what].",
              "French President Emmanuel Macron met Kenyan President William Ruto. \"We will work to [ease the debt of Kenya:what],\" [Macron:by] said.")
          .rejects("Analysts said Canada will seek more money for Ukraine.");

  static final PledgeRule POSSIBILITY =
      rule("could", OFFERED, "could")
          .matches(
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] said [the Netherlands:by] could [send experts on water to India:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] hinted that [the tax on tea might be lifted:what].")
          .rejects(
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Rutte said trade could double.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Experts said the Netherlands could send experts on water to India.");

  static final PledgeRule PROMISE =
      rule("will-promise", PLEDGED, "will")
          .matches(
              "Dutch Prime Minister Mark Rutte told Indian Prime Minister Narendra Modi that [the Netherlands:by] will [expand cooperation with India in chips:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi in The Hague. Rutte said [his government:by] would [send experts on water to India:what].",
              "\"We will [work with Fiji to protect the reefs:what],\" [Australian Prime Minister Anthony Albanese:by] said.",
              "Dutch Prime Minister Mark Rutte met Ukrainian President Volodymyr Zelenskyy. [The Netherlands:by] will also [supply ambulances to Ukraine:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. Albanese said [the two countries:by] will [protect the reefs together:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Australia and Fiji:by] will [train divers together:what], according to the Australian government.",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Both governments:by] will [study a ban on plastic:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Albanese:by] said [he:by] would [consult New Zealand on the idea:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [He:by] said [Australia:by] would [remain a good friend of Fiji:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [The two countries:by] will [resume working-level talks on fish:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Both sides:by] will [begin negotiations on a tax treaty:what] in May.",
              "Australian Prime Minister Anthony Albanese told Fijian Prime Minister Sitiveni Rabuka that [he:by] would [uphold the treaty:what].",
              "Australian Prime Minister Anthony Albanese told Fijian Prime Minister Sitiveni Rabuka that [he:by] will [encourage Australian firms to invest in Fiji:what].",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Australia:by] would [send divers to Fiji:what], [Albanese:by] said.",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. [Australia:by] will send divers to Fiji, Albanese said, and [open a school for them:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi in Delhi. Modi said [he:by] would [visit the Netherlands:what] soon.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi in Delhi. \"I will [come to the Netherlands in May:what],\" [Modi:by] said.",
              "[Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi:by]. \"We will [work together for cleaner rivers:what],\" Rutte said.",
              "[Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi:by]. \"We will [join hands in shipbuilding:what],\" Rutte said.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [The Netherlands:by] is to [let Indian ships into Rotterdam:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [India:by] will [join the Dutch research program:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Each country:by] will [open its ports to the other:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [They:by] will [press the G20 to forgive debt:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. An official said [India:by] would [send 20 doctors to the Netherlands:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [The Netherlands:by] would [lend India two ships:what], [Rutte:by] said.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] said [the Netherlands:by] would [invite 40 students from India:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] said [visas would be issued faster:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] said [the government would protect the sea:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Both sides:by] will [name working groups on the sea:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [The two countries:by] will [continue to protect the sea:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [The Netherlands:by] will [back India's bid for a seat:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. \"The Netherlands [will be with India:what],\" [Rutte:by] said.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. A Dutch official said [India:by] would [send 20 doctors to Rotterdam:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Both leaders:by] said [their navies would share charts:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [The payments will be made only if the sea is clean:what], [Rutte:by] said.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] announced that [Indians will no longer need a visa:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [Rutte:by] said he was glad and that [a school would be opened in Delhi:what].",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. [India:by] will [continue to build ships for the Dutch:what].")
          .rejects(
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Analysts say the two countries will expand trade.",
              "Dutch Prime Minister Mark Rutte said India will expand cooperation with the Netherlands.",
              "Dutch Prime Minister Mark Rutte said the talks will take place on Monday.",
              "Dutch Prime Minister Mark Rutte said he will visit India.",
              "Australian Prime Minister Anthony Albanese met Fijian Prime Minister Sitiveni Rabuka. Australia would send divers to Fiji if the reefs were open, Albanese said.",
              "Experts said the Netherlands will expand cooperation with India.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. The two leaders will visit a farm.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Rutte said he will encourage his minister.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. India will take part in the G20.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Rutte will give a speech in India.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Rutte said he would invite Modi.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Rutte said their talks would be long.",
              "Dutch Prime Minister Mark Rutte met Indian Prime Minister Narendra Modi. Farmers will no longer need rain, Rutte said.",
              "Dutch Prime Minister Mark Rutte will propose a fund for India.");

  /** Not a promise, but what one side wants of the other, in the same form. */
  static final PledgeRule DEMAND =
      rule("must", PROPOSED, "must")
          .matches(
              "[Greek Prime Minister Kyriakos Mitsotakis:by] told German Chancellor Olaf Scholz that [Germany must pay for the damage:what].",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Frederiksen:by] said [Russia should leave Ukraine:what] at once.",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Frederiksen:by] stressed that [the treaty must be kept:what].",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Finland should open its harbors:what], [Frederiksen:by] said.",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. \"[Denmark and Finland must share the pipeline:what],\" [Frederiksen:by] said.")
          .rejects(
              "Experts said Germany should pay for the damage.",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Tourists should be warned.",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. \"No reef should be harmed,\" Frederiksen said.",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Finland should open its harbors, a historian said.",
              "Greek Prime Minister Kyriakos Mitsotakis said Greece must save water.");

  /** The same where both sides say it. */
  static final PledgeRule COMMON_DEMAND =
      rule("must-together", AFFIRMED, "must")
          .matches(
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Both leaders:by] said [the cables must be guarded:what].",
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Both leaders:by] stressed that [the ban must stay:what].")
          .rejects(
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Both leaders said Russia must leave Ukraine.");

  /** What both sides say is to be done. */
  static final PledgeRule COMMON_STEP =
      rule("should-be-done", AGREED, "should")
          .matches(
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. [Both leaders:by] said [the bridge should be built:what] by May.")
          .rejects(
              "Danish Prime Minister Mette Frederiksen met Finnish President Sauli Niinisto. Experts said the bridge should be built by May.");

  /** What a meeting that was held leads to, told without who agreed on it. */
  static final PledgeRule OUTCOME =
      rule("will-be-done", AGREED, "will")
          .passive()
          .matches(
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [A fund for the reefs will be set up:what] next year.",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [A school for divers is to be opened:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [Duties on beef will be cut by half:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [There will be a joint study of the reefs:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [The working holiday scheme will take 9,000 people a year:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [A fund for the reefs is going to be set up:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [Japanese divers will be trained in Australia:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [The trade deal will go into effect in July:what].")
          .rejects(
              "Australian Prime Minister Anthony Albanese will meet Japanese Prime Minister Fumio Kishida. A fund for the reefs will be set up.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. A statement will be issued.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. There will be more rain on Friday.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. There will be a joint press conference.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. The film will be shown on Friday.");

  /** The same of what officials of the sides that met do. */
  static final PledgeRule ASSIGNED =
      rule("officials-will", AGREED, "will")
          .joint()
          .matches(
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. [The defense ministers of the two countries:by] will [meet every year:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [Their central banks will compare notes:what].",
              "[Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida:by]. [Shipyards in Australia and Japan are to be encouraged to build ferries:what].")
          .rejects(
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Shipyards in Japan will build fewer ferries.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Students from both countries will benefit.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. Their foreign ministers will be home on Friday.",
              "Australian Prime Minister Anthony Albanese met Japanese Prime Minister Fumio Kishida. The two leaders will open an exhibition of paintings.");

  /** What stands for an act of both sides, whoever or whatever does it. */
  static final List<PledgeRule> OF_BOTH = List.of(PROVISION, ASSIGNED);

  /** "Will" told without who agreed on it, which an aside can say. */
  static final List<PledgeRule> UNATTRIBUTED = List.of(PROMISE, OUTCOME, ASSIGNED);

  static final List<PledgeRule> ALL =
      List.of(
          PROVISION,
          INTENT,
          POSSIBILITY,
          PROMISE,
          DEMAND,
          COMMON_DEMAND,
          COMMON_STEP,
          OUTCOME,
          ASSIGNED);
}
