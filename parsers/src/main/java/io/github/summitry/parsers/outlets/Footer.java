package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page prints below its story that is no part of it. */
final class Footer {
  /** Fewer labels below the story may be its own list. */
  private static final int SHORTEST = 4;

  private static final String STOPS = ".!?”\"’')]…";

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /** What buttons say. */
  private static final Set<String> BUTTONS =
      Set.of(
          "bookmark",
          "comment",
          "comments",
          "copy",
          "email",
          "facebook",
          "instagram",
          "kakao",
          "kakaotalk",
          "line",
          "link",
          "linkedin",
          "list",
          "mail",
          "naver",
          "pinterest",
          "print",
          "reddit",
          "rss",
          "share",
          "sms",
          "telegram",
          "top",
          "tumblr",
          "tweet",
          "twitter",
          "url",
          "whatsapp",
          "x");

  private Footer() {}

  /** Returns whether a line holds nothing but what buttons say. */
  static boolean isButtons(String text) {
    if (text.length() > 100) {
      return false;
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end > 0 && !BUTTONS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))) {
      return false; // as nearly every line
    }
    boolean any = false;
    for (String word : WORDS.split(text, -1)) {
      if (!word.isEmpty() && !BUTTONS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      any |= !word.isEmpty();
    }
    return any;
  }

  /**
   * Returns the index of the piece where a footer begins, the number of pieces if there is none:
   * some labels in a row below the story's last sentence.
   */
  static int begins(List<Piece> pieces) {
    int sentence = pieces.size() - 1;
    while (sentence >= 0 && !isSentence(pieces.get(sentence))) {
      sentence--;
    }
    int labels = 0;
    boolean inMenu = false;
    for (int i = sentence + 1; sentence >= 0 && i < pieces.size() && labels < SHORTEST; i++) {
      inMenu = inMenu || isMenu(pieces.get(i));
      if (pieces.get(i) instanceof Piece.Text text && !isLabel(text.line(), inMenu)) {
        break;
      }
      labels += pieces.get(i) instanceof Piece.Text || isMenu(pieces.get(i)) ? 1 : 0;
    }
    return labels < SHORTEST ? pieces.size() : sentence + 1;
  }

  // A story's own list, of what was signed, is told in more words than a menu's.
  private static boolean isLabel(Line line, boolean inMenu) {
    String text = Menu.isBulleted(line.text()) ? line.part(1, line.length()).text() : line.text();
    return Menu.isLabel(line) && (inMenu || Shape.words(text) < 3);
  }

  private static boolean isMenu(Piece piece) {
    return piece instanceof Piece.LeftOut left
        && (left.kind() == Dropped.Kind.MENU || left.kind() == Dropped.Kind.RELATED);
  }

  private static boolean isSentence(Piece piece) {
    return piece instanceof Piece.Text text
        && !Menu.isLabel(text.line())
        && !Menu.isBulleted(text.line().text())
        && STOPS.indexOf(text.line().text().charAt(text.line().length() - 1)) >= 0;
  }
}
