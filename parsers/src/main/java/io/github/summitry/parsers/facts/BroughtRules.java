package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.OFFERED;
import static io.github.summitry.Firmness.PLEDGED;
import static io.github.summitry.Firmness.PROPOSED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** Promises, offers and requests told as things that somebody brings, has, comes with. */
final class BroughtRules {
  private static final String ASKED =
      "{request}|{proposal}|{suggestion}|{plea}|{appeal}|{demand}|{call}|{recommendation}|{idea}";

  /** What somebody does who brings a thing along. */
  private static final String BRINGING =
      "{come}|{arrive}|{open}|{begin}|{start}|{close}|{answer}|{reply}|{respond}|{counter}|{react}|{bring}|{bring_along}|{repeat}|{renew}|{reiterate}|{restate} .. ";

  private BroughtRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("comes-a-promise", PLEDGED, "{come}|{emerge} .. {PLEDGE_N} to|of|that|for")
              .inverted()
              .matches(
                  "[Chilean President Gabriel Boric met Bolivian President Luis Arce:by]. Out of their talk came a promise to [open the border:what].",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. From [Arce, the host,:by] came an assurance that [the border would be opened:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. A promise came to nothing."),
          rule("comes-an-offer", OFFERED, "{come}|{emerge} .. {offer}|{WILL_N} to|of|for")
              .inverted()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. From [Boric:by] came an offer of [cheap loans for Bolivian railways:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. From Boric came a smile."),
          rule("comes-a-request", PROPOSED, "{come} .. " + ASKED + " to|of|for|that")
              .inverted()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. From [Boric:by] came a request for [salt:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. From the hall came a call for water."),
          rule("promise-comes", PLEDGED, "{come} from {AGENT}")
              .of("{PLEDGE_N} to|of|for|that")
              .brought()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [A promise to open the border came from:what] [Arce:by].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. A word of thanks came from farmers."),
          rule("offer-comes", OFFERED, "{come} from {AGENT}")
              .of("{offer} to|of|for|that")
              .brought()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [An offer to train divers came from:what] [Boric:by].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. An offer to sing came from a choir."),
          rule("request-comes", PROPOSED, "{come} from {AGENT}")
              .of(ASKED + " to|of|for|that")
              .brought()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [A request for more salt came from:what] [Boric:by].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. A request for comment came from a reporter."),
          rule("bring-offer", OFFERED, BRINGING + "{offer} to|of|for|that")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Boric:by] came with an offer to [train Bolivian divers:what].",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Arce:by] answered with an offer of [salt:what] at half the price.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Boric:by] repeated an earlier offer to [train Bolivian divers:what].")
              .rejects(
                  "Chilean President Gabriel Boric came with his wife to offer flowers to Bolivian President Luis Arce."),
          rule("bring-request", PROPOSED, BRINGING + ASKED + " to|for|that")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Arce:by] opened with a request that [Chile lower its duties on salt:what].",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Arce:by] brought along a proposal for [a joint fund:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The talks opened with a song."),
          rule("there-is-a-promise", PLEDGED, "{PLEDGE_N} from|by {AGENT} to|that|of|for")
              .nominal()
              .of("there")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was a promise from [Arce:by] to [open the border:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was a promise of rain."),
          rule("there-is-an-offer", OFFERED, "{offer} from|by {AGENT} to|that|of|for")
              .nominal()
              .of("there")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was an offer by [Boric:by] to [train Bolivian divers:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was an offer from a hotel."),
          rule("there-is-a-request", PROPOSED, ASKED + " from|by {AGENT} to|that|for")
              .nominal()
              .of("there")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was a request from [Boric:by] for [more salt:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. There was a demand for tickets."),
          rule("answer-is-promise", PLEDGED, "{PLEDGE_N} to|of|that|for")
              .nominal()
              .of("answer|reply|response|gift")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Boric's:by] answer was a pledge to [train Bolivian divers:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The answer of voters was a vow to leave."),
          rule("offer-is", OFFERED, "to|that")
              .nominal()
              .of("{offer}")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Boric's:by] offer was to [train Bolivian divers:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The offer of the hotel was to stay free."),
          rule("request-is", PROPOSED, "to|that|for")
              .nominal()
              .of("{request}|{proposal}|{suggestion}|{plea}|{appeal}|{demand}")
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. [Boric's:by] request was for [more salt:what].")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The demand of farmers was for rain."));
}
