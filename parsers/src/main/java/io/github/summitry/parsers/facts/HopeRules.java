package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.HOPED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is hoped for, wished, looked forward to. */
final class HopeRules {
  private HopeRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("express-hope", HOPED, "{EXPRESS}|{share} .. {HOPE_N}")
              .matches(
                  "[Japan:by] expressed hope for [closer ties with India in energy:what].",
                  "[Thai Prime Minister Prayut Chan-o-cha:by] voiced the hope that [more Chinese firms would invest:what].",
                  "[Indian Prime Minister Narendra Modi:by] expressed his desire to [work with Israel:what] on water.",
                  "[Japan and India:by] shared the hope that [more students would come:what].")
              .rejects("Japan expressed support for the plan.", "Fans expressed hope for a win."),
          rule("express-confidence", HOPED, "{EXPRESS} .. {confidence} that .. will|would")
              .matches(
                  "[Japan:by] expressed confidence that Indian students would [come in numbers:what].")
              .rejects("Japan expressed confidence in the yen."),
          rule(
                  "repeat-wish",
                  HOPED,
                  "{repeat}|{reiterate}|{renew}|{restate}|{reaffirm} .. {HOPE_N} to|that|for|of")
              .matches("[Japan:by] repeated its wish to [work with India on chips:what].")
              .rejects("Japan repeated its warning."),
          rule("wish", HOPED, "{wish}|{aspire}|{long}|{yearn} to|for|that")
              .matches(
                  "[Danish Prime Minister Mette Frederiksen:by] wished to [deepen ties with Greenland:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] said she wished for [closer ties with India:what].")
              .rejects(
                  "Danish Prime Minister Mette Frederiksen wished Indian Prime Minister Narendra Modi success."),
          rule("hope", HOPED, "{hope} to|for|that|{AGENT}|{DET}|{DEMONYM}|more|both|their|our")
              .matches(
                  "[Japan:by] hopes to [expand ties with South Korea:what].",
                  "[Danish Prime Minister Mette Frederiksen:by] told Indian Prime Minister Narendra Modi she hoped [Indian firms would invest:what].",
                  "Prime Minister Fumio Kishida met U.S. President Joe Biden. Kishida said [Japan:by] was ready to talk, adding that it hopes to [share data with the United States:what].",
                  "Xi Jinping, China's president, said [China:by] opposes the tests and hopes that [Japan will join the talks:what].",
                  "\"I hope that [more German companies will invest:what] in India,\" [Indian Prime Minister Narendra Modi:by] told German Chancellor Olaf Scholz.",
                  "French President Emmanuel Macron met Egyptian President Abdel Fattah el-Sisi. \"El-Sisi said [he:by] hoped for [French investment in Cairo:what],\" a presidential official said.",
                  "[Japan and India:by] hope, a diplomat said, for [an early end to the talks:what].",
                  "[Ukrainian President Volodymyr Zelenskyy:by] said he hoped for [more air defense from Germany:what].",
                  "Ukrainian President Volodymyr Zelenskyy met German Chancellor Olaf Scholz. Scholz answered that [he, too:by], hopes for [joint work on drones:what].")
              .rejects(
                  "Japan has lost its hopes.",
                  "Analysts hope that Japan will act.",
                  "French President Emmanuel Macron hopes to meet Japanese Prime Minister Shinzo Abe.",
                  "President-elect Emmanuel Macron hopes to meet Japanese Prime Minister Shinzo Abe."),
          rule("hope-would", HOPED, "{hope} .. would|will|could|can")
              .matches(
                  "Japan and India signed a treaty. [The two countries:by] hoped [exchanges between their peoples would grow:what].")
              .rejects(
                  "Analysts hoped exchanges between Japan and India would grow.",
                  "The train, they hoped, would be on time."),
          rule("hope-is", HOPED, "{hope}|{wish}|{desire}|{expectation} that|to")
              .nominal()
              .of("it")
              .matches(
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. It is [Modi's:by] hope that [Denmark will send ships:what].")
              .rejects(
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. It is the hope of many that Denmark will send ships."),
          rule("wish-is", HOPED, "that|to|for")
              .nominal()
              .of("{hope}|{wish}|{desire}|{expectation}")
              .matches(
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. [Modi's:by] wish is that [Denmark will send ships:what].",
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. \"Our wish is that [Denmark will send ships:what],\" [Modi:by] said.")
              .rejects(
                  "Danish Prime Minister Mette Frederiksen met Indian Prime Minister Narendra Modi. The wish of farmers is to sleep."),
          rule("hopeful", HOPED, "hopeful|eager that|for")
              .nominal()
              .matches(
                  "[Danish Prime Minister Mette Frederiksen:by] told Indian Prime Minister Narendra Modi she was hopeful that [talks on trade would resume:what].")
              .rejects("Danish Prime Minister Mette Frederiksen was in a hopeful mood."),
          rule("would-welcome", HOPED, "{would_welcome}")
              .matches(
                  "[Danish Prime Minister Mette Frederiksen:by] told Indian Prime Minister Narendra Modi that [Denmark:by] would welcome [more Indian engineers:what].")
              .rejects("Danish Prime Minister Mette Frederiksen welcomed Indian engineers."),
          rule("pin-hopes-on", HOPED, "{pin_hopes_on}|{bank_on}|{set_sights_on}")
              .matches(
                  "[Kyrgyz President Sadyr Japarov:by] pinned his hopes on [a railway to China:what].")
              .rejects("Kyrgyz President Sadyr Japarov hoped in vain."),
          rule("look-forward", HOPED, "{look_forward} to")
              .matches(
                  "[Japan:by] looks forward to [working with South Korea:what].",
                  "[Canadian Prime Minister Justin Trudeau:by] told Ukrainian President Volodymyr Zelenskyy that [he:by] looked forward to [closer trade ties:what].",
                  "Japan and India said [they:by] “look forward to [more trade:what].”")
              .rejects("Japan looked back."),
          rule(
                  "expect",
                  HOPED,
                  "{expect} to|that|{AGENT}|{DET}|{DEMONYM}|trade|bilateral|two-way|annual|exports|imports|investment|investments|cooperation|ties|relations|negotiations|work|more")
              .matches(
                  "[Japan:by] expects to [work with South Korea:what].",
                  "[Chinese President Xi Jinping and Chilean President Sebastian Pinera:by] expected [bilateral trade to double:what].",
                  "\"We expect that [trade with Chile will grow:what],\" [Chinese President Xi Jinping:by] said.")
              .rejects("Rain is expected.", "Analysts expect Japan to act."),
          rule(
                  "want-support",
                  HOPED,
                  "{want}|{would_like} .. {SUPPORT_N}|{investment}|{participation}|{access}|cooperation")
              .matches(
                  "[Kyrgyz President Sadyr Japarov:by] met Chinese President Xi Jinping and wanted [his help in building a railway:what].")
              .rejects("Kyrgyz President Sadyr Japarov wanted a rest."),
          rule("want-own-to", HOPED, "{want}|{would_like} its|his|her|their .. to")
              .matches(
                  "Kyrgyz President Sadyr Japarov met Chinese President Xi Jinping. [Kyrgyzstan:by] wants its fruit to [get into China more easily:what].")
              .rejects("Kyrgyz President Sadyr Japarov wanted his tea."),
          rule("count-on-to", HOPED, "{count_on} .. to")
              .matches(
                  "[Kyrgyz President Sadyr Japarov:by] counts on [Chinese engineers to finish the railway:what].")
              .rejects("Kyrgyz President Sadyr Japarov counted on China's experience."),
          rule("would-like", HOPED, "{would_like}|{want} the? to|{AGENT}|{DEMONYM}|more")
              .matches(
                  "[Japan:by] would like to [work with South Korea:what].",
                  "[Japan:by] said it would like to [sell India more steel:what], and that India should wait.",
                  "[Indonesian President Joko Widodo:by] wants [the Japanese to build a port:what].",
                  "[Indonesian President Joko Widodo:by] said he wants to [build ships with Japan:what].",
                  "\"We want to [be a reliable supplier:what],\" [Indonesian President Joko Widodo:by] told Japanese Prime Minister Shinzo Abe.")
              .rejects(
                  "Japan is like an ally.",
                  "Fans want to see Japan win.",
                  "Japan would have liked more from India."));
}
