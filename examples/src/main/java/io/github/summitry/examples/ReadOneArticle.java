package io.github.summitry.examples;

import io.github.summitry.Evidence;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.util.ArrayList;
import java.util.List;

/** Who met, what was promised, how firmly, and in which words? */
public final class ReadOneArticle {
  static final String TEXT =
      "South Korean President Kim Do-yun and Japanese Prime Minister Hana Mori held a summit in"
          + " Tokyo on Friday and agreed to resume ministerial talks on energy. Kim proposed setting"
          + " up a joint fund for hydrogen research, but Mori declined to commit to lowering tariffs.";

  private ReadOneArticle() {}

  /** Prints the facts of a short article. */
  public static void main(String... args) {
    facts(report(TEXT)).forEach(System.out::println);
  }

  // region read
  static Report report(String text) {
    Source source = Source.of("tokyo.txt", text).withPublished(PublicationTime.parse("2031-05-03"));
    return ArticleReader.create().read(source);
  }

  static List<String> facts(Report report) {
    List<String> lines = new ArrayList<>();
    for (Summit summit : report.summits()) {
      lines.add(summit.status() + " " + summit.format() + " " + summit.id());
    }
    for (Pledge pledge : report.pledges()) {
      String not = pledge.negated() ? "NOT " : "";
      lines.add(not + pledge.firmness() + " by " + pledge.by() + " on " + pledge.sectors());
      Evidence words = pledge.evidence().get(0);
      lines.add("  " + words.begin() + "-" + words.end() + " " + words.text());
    }
    return lines;
  }
  // endregion
}
