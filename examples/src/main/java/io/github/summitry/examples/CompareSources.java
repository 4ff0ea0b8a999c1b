package io.github.summitry.examples;

import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Stated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where do sources disagree? */
public final class CompareSources {
  private CompareSources() {}

  /**
   * Prints what articles tell differently of the same meeting.
   *
   * @param args the folder of the articles
   */
  public static void main(String... args) {
    differences(ListMeetings.corpus(Path.of(args[0]))).forEach(System.out::println);
  }

  // region differences
  static List<String> differences(Corpus corpus) {
    List<String> lines = new ArrayList<>();
    for (Meeting meeting : corpus.meetings().differing(Difference.Kind.CONFLICT)) {
      lines.add(meeting.id() + ", told by " + meeting.sources().size());
      for (Difference difference : meeting.differences()) {
        lines.add("  " + difference.field() + " " + difference.kind());
        for (Stated stated : difference.values()) {
          lines.add("    " + stated.value() + ": " + stated.sources());
        }
      }
    }
    return lines;
  }
  // endregion
}
