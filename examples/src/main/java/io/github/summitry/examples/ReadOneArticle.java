package io.github.summitry.examples;

import io.github.summitry.Evidence;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.parsers.ArticleReader;
import java.util.ArrayList;
import java.util.List;

/** Who met, what was promised, how firmly, and in which words? */
public final class ReadOneArticle {
  static final String TEXT =
      """
      TOKYO, May 2, 2031 -- President Kim Do-yun and Japanese Prime Minister Hana Mori held a \
      summit in Tokyo on Friday and agreed to resume ministerial talks on energy. Kim proposed \
      setting up a joint fund for hydrogen research, but Mori declined to commit to lowering tariffs.
      """;

  private ReadOneArticle() {}

  /** Prints the facts of an article. */
  public static void main(String... args) {
    Console.system().printAll(facts(TEXT));
  }

  // region facts
  static List<String> facts(String text) {
    Report report = ArticleReader.create().read("tokyo.txt", text);
    List<String> lines = new ArrayList<>();
    for (Summit summit : report.summits()) {
      lines.add("summit " + summit.id() + " " + summit.status() + place(summit));
    }
    for (Pledge pledge : report.pledges()) {
      String not = pledge.negated() ? "not " : "";
      lines.add(not + pledge.firmness() + " by " + pledge.by() + " on " + pledge.sectors());
      for (Evidence words : pledge.evidence()) {
        lines.add("  " + words.begin() + "-" + words.end() + ": " + words.text());
      }
    }
    return lines;
  }

  // endregion

  private static String place(Summit summit) {
    return summit.place().flatMap(place -> place.city()).map(city -> " in " + city).orElse("");
  }
}
