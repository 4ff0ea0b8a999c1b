package io.github.summitry.parsers.outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Paragraphs run together: {@code ... for years.Seoul agreed ...}. A full stop with no blank after
 * it ends a paragraph, unless it belongs to an abbreviation, a number or an address.
 */
final class RunOn {
  private static final int SHORTEST = 80;
  private static final String CLOSERS = "”’)]";
  private static final String OPENERS = "“‘";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "adm", "al", "apr", "aug", "capt", "co", "col", "corp", "dec", "dr", "feb", "gen", "gov",
          "hon", "inc", "jan", "jul", "jun", "lt", "ltd", "maj", "mar", "mr", "mrs", "ms", "no",
          "nov", "oct", "prof", "rep", "rev", "sen", "sep", "sept", "sgt", "st", "vol", "vs",
          "www");

  /** After {@code U.S.} and {@code Sen.} only these show that a new sentence starts. */
  private static final Set<String> SENTENCE_STARTS =
      Set.of(
          "a",
          "after",
          "also",
          "an",
          "as",
          "at",
          "both",
          "but",
          "he",
          "his",
          "in",
          "it",
          "meanwhile",
          "on",
          "she",
          "the",
          "their",
          "they",
          "this",
          "we",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final String text;
  private boolean inStraightQuotes;

  private RunOn(String text) {
    this.text = text;
  }

  /** Cuts a line where one paragraph ends and the next begins. */
  static List<Line> cut(Line line) {
    if (line.length() < SHORTEST) {
      return List.of(line);
    }
    RunOn reading = new RunOn(line.text());
    List<Line> paragraphs = new ArrayList<>(0);
    int begin = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.text().charAt(i);
      if (c > ']' || c == ' ') {
        continue; // nearly every character
      }
      int next = reading.startOfNext(i, begin);
      if (next > 0) {
        paragraphs.add(line.part(begin, next));
        begin = next;
        i = next - 1;
        reading.inStraightQuotes = false;
      } else if (c == '"') {
        reading.inStraightQuotes = !reading.inStraightQuotes;
      }
    }
    if (begin == 0) {
      return List.of(line);
    }
    paragraphs.add(line.part(begin, line.length()));
    return paragraphs;
  }

  // The index of the paragraph that starts right after the sentence ended at i, 0 if none does.
  private int startOfNext(int i, int begin) {
    char c = text.charAt(i);
    int next = i + 1;
    if (c == ')' || c == ']') {
      return startsSentence(next) && endsCredit(i) ? next : 0;
    }
    if (c != '.' && c != '!' && c != '?') {
      return 0;
    }
    while (next < text.length() && closes(text.charAt(next))) {
      next++;
    }
    return startsSentence(next) && (c != '.' || next > i + 1 || endsSentence(i, begin, next))
        ? next
        : 0;
  }

  private boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0 || (c == '"' && inStraightQuotes);
  }

  private boolean startsSentence(int index) {
    int letter = index;
    while (letter < text.length()
        && letter < index + 2
        && (OPENERS.indexOf(text.charAt(letter)) >= 0 || text.charAt(letter) == '"')) {
      letter++;
    }
    return letter + 1 < text.length()
        && Character.isUpperCase(text.charAt(letter))
        && !isAddress(letter);
  }

  private boolean isAddress(int from) {
    for (int i = from; i < text.length() && i < from + 40 && !Line.isBlank(text.charAt(i)); i++) {
      if (text.charAt(i) == '@' || text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private boolean endsCredit(int closing) {
    return Credit.ending(text, closing + 1, Credit.EVERY_FORM).isPresent();
  }

  private boolean endsSentence(int stop, int begin, int next) {
    int start = stop;
    while (start > begin
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && stop - start < 20) {
      start--;
    }
    String word = text.substring(start, stop);
    if (word.isEmpty()) {
      return stop > begin && "%’”\")]".indexOf(text.charAt(stop - 1)) >= 0;
    }
    char last = word.charAt(word.length() - 1);
    if (Character.isDigit(last)) {
      return start > begin;
    }
    if (Character.isLowerCase(last)) {
      return !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) || startsWithSentenceWord(next);
    }
    return word.length() > 2 || startsWithSentenceWord(next);
  }

  /** Whether a sentence's first word stands here, and no further initial: {@code U.A.E.} */
  private boolean startsWithSentenceWord(int from) {
    int end = from;
    while (end < text.length() && end < from + 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean initial = end == from + 1 && end < text.length() && text.charAt(end) == '.';
    return !initial && SENTENCE_STARTS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }
}
