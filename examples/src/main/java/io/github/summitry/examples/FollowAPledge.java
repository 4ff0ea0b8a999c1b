package io.github.summitry.examples;

import io.github.summitry.Report;
import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.PledgeStep;
import io.github.summitry.corpus.PledgeThread;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;

/** What became of shuttle diplomacy? Was it really their first meeting in four months? */
public final class FollowAPledge {
  private FollowAPledge() {}

  /** Prints the steps of a pledge, then the claims about history with what is known of them. */
  public static void main(String... args) {
    Console.system().printAll(followed());
  }

  static List<String> followed() {
    Corpus corpus = seeds();
    List<String> lines = new ArrayList<>(steps(corpus, "shuttle diplomacy"));
    lines.addAll(claims(corpus));
    return lines;
  }

  // region follow
  static Corpus seeds() {
    ArticleReader reader = ArticleReader.create();
    List<Report> reports = new ArrayList<>();
    for (Seed seed : Seeds.all()) {
      reports.add(reader.read(seed.id(), seed.text()));
    }
    return Corpus.of(reports);
  }

  static List<String> steps(Corpus corpus, String matter) {
    List<String> lines = new ArrayList<>();
    for (PledgeThread thread : corpus.threads().about(matter)) {
      lines.add(thread.id());
      for (PledgeStep step : thread.steps()) {
        String date = step.date().map(Object::toString).orElse("undated");
        lines.add("  " + date + " " + step.firmness() + " " + step.change() + ": " + step.text());
      }
    }
    return lines;
  }

  static List<String> claims(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    for (ClaimCheck check : corpus.claims()) {
      lines.add(check.verdict() + ": " + check.claim().evidence().get(0).text());
      lines.add("  " + check.reason());
    }
    return lines;
  }
  // endregion
}
