package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.CONCLUDED;
import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What is named behind the verb that tells what was done with it. */
final class InversionRules {
  private InversionRules() {}

  static final PledgeRule AGREED_TOO =
      rule("agreed-too", AGREED, "{agree}")
          .inverted()
          .joint()
          .matches(
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [Also agreed was an exchange of teachers:what].",
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [Among their agreements was one to exchange teachers:what].",
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [One result of the talks was an agreement on reefs:what].",
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [A fund for reefs was also among the outcomes:what].")
          .rejects(
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Also present was his wife.",
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Among the guests was a singer.",
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. One result was a traffic jam.",
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. A singer was among the guests.");

  static final PledgeRule SIGNED_TOO =
      rule("signed-too", SIGNED, "{sign}")
          .inverted()
          .joint()
          .matches(
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [Also signed were two memorandums on reefs:what].",
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [Among the pacts exchanged was one on reefs:what].")
          .rejects(
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. The book he signed was a gift.");

  static final PledgeRule CONCLUDED_TOO =
      rule("concluded-too", CONCLUDED, "{conclude}|{launch}")
          .inverted()
          .joint()
          .matches(
              "[Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta:by]. [Also launched was a joint committee on reefs:what].")
          .rejects(
              "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Completed in 1936, the palace was a gift.");

  /** What one side did with it, told behind {@code by}. */
  static final List<PledgeRule> BY_ONE =
      List.of(
          rule("ruled-out-too", AGREED, "{REFUSE}|{rule_out}|{reject}")
              .inverted()
              .refuses()
              .matches(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Ruled out by [Kenyatta, the host,:by] was [a ban on plastic:what].")
              .rejects(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Rejected by his party, Kenyatta was alone."),
          rule("proposed-too", PROPOSED, "{PROPOSE}|{REQUEST}")
              .inverted()
              .matches(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Also proposed by [Kenyatta:by] was [a fund for reefs:what].")
              .rejects(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Proposed by a farmer was a toast."),
          rule("promised-too", PLEDGED, "{PLEDGE}")
              .inverted()
              .matches(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Promised by [Kenyatta:by] were [two ships:what].")
              .rejects(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Promised by the forecast was rain."),
          rule("offered-too", OFFERED, "{OFFER}")
              .inverted()
              .matches(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Offered by [Kenyatta:by] was [a loan for schools:what].")
              .rejects(
                  "Fijian Prime Minister Frank Bainimarama met Kenyan President Uhuru Kenyatta. Offered by the hotel was a song."));

  static final List<PledgeRule> ALL =
      ProvedRule.together(List.of(List.of(AGREED_TOO, SIGNED_TOO, CONCLUDED_TOO), BY_ONE));
}
