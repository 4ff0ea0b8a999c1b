package io.github.summitry.parsers;

import io.github.summitry.parsers.outlets.Source;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts of any length that are hard on a reader, and prose beside them. */
public enum WorstText {
  /** The paragraphs of the tests' articles, over and over. */
  PROSE {
    @Override
    String piece(int number) {
      return prose(number);
    }
  },
  /** The same in one line. */
  ONE_LINE {
    @Override
    String piece(int number) {
      return prose(number).replace('\n', ' ') + " ";
    }
  },
  /** The same as one sentence. */
  ONE_SENTENCE {
    @Override
    String piece(int number) {
      return prose(number).replace('\n', ' ').replaceAll("[.!?]", ",") + " ";
    }
  },
  /** The same in rows that break within sentences. */
  WRAPPED {
    @Override
    String piece(int number) {
      return prose(number).replaceAll("(.{60}\\S*) ", "$1\n") + "\n";
    }
  },
  /** People, meetings and pledges that no sentence repeats. */
  EVER_NEW {
    @Override
    String piece(int number) {
      String name = Names.of(number);
      return ("South Korean President %s Ko and Japanese Prime Minister %s Mori held a summit in Tokyo"
              + " on May %d, %d and agreed to expand trade in %s, %s and %s. \"We like %s,\" Ko"
              + " said. ")
          .formatted(
              name,
              Names.of(number + 7),
              1 + number % 28,
              1950 + number % 70,
              word(3 * number),
              word(5 * number),
              word(7 * number),
              name);
    }
  },
  QUOTES("\""),
  OPENING_QUOTES("“a "),
  QUOTATIONS("“Yes,” he said. "),
  COMMAS(","),
  BRACKETS("("),
  TITLES("President "),
  TITLES_AND_NAMES("Prime Minister Kim "),
  NAMES("President Kim and "),
  INITIALS("U.S."),
  SUMMITS("summit "),
  VERBS("agreed to "),
  DATES("Oct. 30, 2025 "),
  ROWS("a\n"),
  BLANKS(" "),
  NULS("\0"),
  /** A page of boxes in boxes. */
  NESTED_PAGE {
    @Override
    String piece(int number) {
      return "<div><p>Ko met Mori. ";
    }

    @Override
    Source source(int length) {
      return Source.ofHtml("worst.html", text(length));
    }
  },
  /** A page of paragraphs and links. */
  PAGE {
    @Override
    String piece(int number) {
      return "<div><p>President Ko met Prime Minister Mori in <a href=x>Tokyo</a>.</p></div>";
    }

    @Override
    Source source(int length) {
      return Source.ofHtml("worst.html", text(length));
    }
  };

  private final String piece;

  WorstText() {
    this("");
  }

  WorstText(String piece) {
    this.piece = piece;
  }

  /** Names as many as numbers. */
  private static final class Names {
    private static final String[] SYLLABLES = {
      "ba", "do", "gi", "ka", "lo", "mu", "na", "pe", "ri", "so", "ta", "vu", "wi", "ya", "ze", "hu"
    };

    static String of(int number) {
      StringBuilder name = new StringBuilder();
      for (int rest = number + 4096; rest > 0; rest /= 16) {
        name.append(SYLLABLES[rest % 16]);
      }
      return name.replace(0, 1, String.valueOf(Character.toUpperCase(name.charAt(0)))).toString();
    }
  }

  String piece(int number) {
    return piece;
  }

  String text(int length) {
    StringBuilder text = new StringBuilder(length + 1000);
    for (int i = 0; text.length() < length; i++) {
      text.append(piece(i));
    }
    text.setLength(length);
    return text.toString();
  }

  /** Returns an article of so many characters. */
  Source source(int length) {
    return Source.of("worst.txt", text(length));
  }

  private static String word(int number) {
    return Names.of(number).toLowerCase(Locale.ROOT);
  }

  // No paragraph is printed twice: the second would be left out.
  private static String prose(int number) {
    return Prose.TEXT.replace("\n\n", " It was day " + number + ".\n\n");
  }

  /** The paragraphs of all articles, made once. */
  private static final class Prose {
    static final String TEXT =
        SpeedText.ARTICLES.sources().stream()
            .flatMap(source -> ArticleReader.create().parse(source).article().paragraphs().stream())
            .map(paragraph -> paragraph.text() + "\n\n")
            .collect(Collectors.joining());
  }
}
