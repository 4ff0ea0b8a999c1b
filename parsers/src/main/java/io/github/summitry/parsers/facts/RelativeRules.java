package io.github.summitry.parsers.facts;

import static io.github.summitry.Firmness.AGREED;
import static io.github.summitry.Firmness.CONCLUDED;
import static io.github.summitry.Firmness.SIGNED;
import static io.github.summitry.parsers.facts.PledgeRule.rule;

import java.util.List;

/** What a relative clause tells of a paper: {@code the treaty that they signed}. */
final class RelativeRules {
  private RelativeRules() {}

  static final List<PledgeRule> ALL =
      List.of(
          rule("sign-which", SIGNED, "{SIGN}")
              .relative()
              .joint()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The [treaty, which:what] [the two sides:by] signed at noon, opens the border.",
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. A [treaty on the use of the port that:what] [the two sides:by] signed on Monday opens the border.")
              .rejects(
                  "The treaty that Chilean President Gabriel Boric read was long.",
                  "The treaty that Chilean President Gabriel Boric and Bolivian President Luis Arce signed in 2009 was long."),
          rule("strike-which", AGREED, "{strike}|{reach}|{clinch}|{seal}")
              .relative()
              .onlyJoint()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The [agreement that:what] [the two sides:by] struck in May to build a road has cost a lot.")
              .rejects(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The port that the two sides reached in May was closed."),
          rule("adopt-which", CONCLUDED, "{adopt}|{issue}|{release}|{publish}|{put_out}|{unveil}")
              .relative()
              .onlyJoint()
              .matches(
                  "Chilean President Gabriel Boric met Bolivian President Luis Arce. The [joint statement:what] [they:by] issued at the end speaks of salt.")
              .rejects(
                  "Chilean President Gabriel Boric criticized the statement that he issued in May."));
}
