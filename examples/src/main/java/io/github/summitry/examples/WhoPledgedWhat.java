package io.github.summitry.examples;

import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Reported;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who pledged what to whom in defence? */
public final class WhoPledgedWhat {
  private WhoPledgedWhat() {}

  /**
   * Prints the proposals and commitments in defence.
   *
   * @param args the folder of the articles
   */
  public static void main(String... args) {
    pledges(ListMeetings.corpus(Path.of(args[0])), Sector.DEFENSE).forEach(System.out::println);
  }

  // region pledges
  static List<String> pledges(Corpus corpus, Sector sector) {
    List<String> lines = new ArrayList<>();
    for (Reported<Pledge> told : corpus.pledges().on(sector).atLeast(Firmness.PROPOSED)) {
      Pledge pledge = told.fact();
      String to = pledge.to().isEmpty() ? "" : " to " + pledge.to();
      lines.add(pledge.firmness() + " by " + pledge.by() + to + ": " + pledge.text());
      lines.add("  " + told.article().outlet() + ", " + told.article().id());
    }
    return lines;
  }
  // endregion
}
