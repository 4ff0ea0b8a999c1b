package io.github.summitry.examples;

import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.PledgeStep;
import io.github.summitry.corpus.PledgeThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What became of shuttle diplomacy? */
public final class FollowAPledge {
  private FollowAPledge() {}

  /**
   * Prints what was pledged of it, step by step.
   *
   * @param args the folder of the articles
   */
  public static void main(String... args) {
    Corpus corpus = ListMeetings.corpus(Path.of(args[0]));
    steps(corpus, "shuttle diplomacy").forEach(System.out::println);
  }

  // region follow
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
  // endregion
}
