package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph's tokens into sentences. */
final class Sentences {
  /** Words that begin a sentence even after an abbreviation. */
  private static final WordSet STARTERS =
      WordSet.of(
          "the",
          "he",
          "she",
          "it",
          "they",
          "in",
          "on",
          "at",
          "this",
          "that",
          "these",
          "but",
          "and",
          "however",
          "also",
          "both",
          "after",
          "as",
          "his",
          "her",
          "their",
          "a",
          "an",
          "earlier",
          "later",
          "during",
          "we",
          "i",
          "meanwhile",
          "while",
          "when",
          "for",
          "to",
          "with",
          "there");

  /** Abbreviations that a name or number follows. */
  private static final WordSet LEADING =
      WordSet.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "lt.", "sgt.", "capt.", "adm.",
          "maj.", "gov.", "sen.", "rep.", "rev.", "st.", "no.", "vs.", "cmdr.", "amb.");

  /**
   * No sentence of prose is longer; what is, is cut, so that time stays linear in the text's
   * length.
   */
  private static final int LONGEST = 250;

  private Sentences() {}

  static List<Tokens> split(Tokens tokens) {
    List<Tokens> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i - begin >= LONGEST) {
        sentences.add(tokens.subList(begin, i));
        begin = i;
      }
      if (!ends(tokens, i)) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && closes(tokens, end)) {
        end++;
      }
      if (end == tokens.size() || startsAfter(tokens, i, end)) {
        sentences.add(tokens.subList(begin, end));
        begin = end;
        i = end - 1;
      }
    }
    if (begin < tokens.size()) {
      sentences.add(tokens.subList(begin, tokens.size()));
    }
    return sentences;
  }

  private static boolean ends(Tokens tokens, int index) {
    Token token = tokens.get(index);
    return switch (token.text().charAt(0)) {
      case '.', '?', '!', '…' -> true;
      default -> token.text().endsWith(".") && !LEADING.contains(token.lower());
    };
  }

  /** A closing mark directly behind the full stop belongs to the sentence. */
  private static boolean closes(Tokens tokens, int index) {
    Token token = tokens.get(index);
    boolean glued = token.begin() == tokens.get(index - 1).end();
    return switch (token.text().charAt(0)) {
      case '”', '’', ')', ']' -> true;
      case '"', '\'' -> glued;
      default -> false;
    };
  }

  private static boolean startsAfter(Tokens tokens, int stop, int next) {
    Token token = tokens.get(next);
    if (tokens.get(stop).text().length() > 1
        && Character.isLetter(tokens.get(stop).text().charAt(0))) {
      return STARTERS.contains(token.lower()) && token.isCapitalized();
    }
    return token.isCapitalized()
        || token.isNumber()
        || "“\"‘'([$".indexOf(token.text().charAt(0)) >= 0
        || !token.isWord() && token.text().charAt(0) != ',';
  }
}
