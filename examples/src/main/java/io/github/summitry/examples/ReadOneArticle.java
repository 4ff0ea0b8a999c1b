package io.github.summitry.examples;

import io.github.summitry.Evidence;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import java.util.ArrayList;
import java.util.List;

/** What was promised, how firmly, and in which words? */
public final class ReadOneArticle {
  private ReadOneArticle() {}

  /** Prints the pledges of an article. */
  public static void main(String... args) {
    Console.system().printAll(pledges());
  }

  // region pledges
  static final String TEXT =
      """
      TOKYO, May 2, 2031 (Yonhap) -- President Kim Do-yun and Japanese Prime Minister Hana Mori \
      held a summit in Tokyo on Friday. The two leaders agreed to resume ministerial talks on \
      energy. Kim proposed setting up a joint fund for hydrogen research. Mori expressed hope for \
      the early signing of a free trade agreement, but declined to commit to lowering tariffs.
      """;

  static List<String> pledges() {
    Report report = ArticleReader.create().read("tokyo.txt", TEXT);
    List<String> lines = new ArrayList<>();
    for (Pledge pledge : report.pledges()) {
      lines.add(
          (pledge.negated() ? "not " : "")
              + pledge.firmness()
              + " by "
              + pledge.by()
              + " to "
              + pledge.to()
              + " on "
              + pledge.sectors());
      for (Evidence evidence : pledge.evidence()) {
        lines.add("  " + evidence.begin() + "-" + evidence.end() + ": " + evidence.text());
      }
    }
    return lines;
  }
  // endregion
}
