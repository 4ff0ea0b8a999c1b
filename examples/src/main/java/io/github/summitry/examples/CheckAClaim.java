package io.github.summitry.examples;

import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Was it really their first meeting in four months? */
public final class CheckAClaim {
  private CheckAClaim() {}

  /**
   * Prints what articles claim about history, with what the other articles know of it.
   *
   * @param args the folder of the articles
   */
  public static void main(String... args) {
    claims(ListMeetings.corpus(Path.of(args[0]))).forEach(System.out::println);
  }

  // region claims
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
