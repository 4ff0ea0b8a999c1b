package io.github.summitry.parsers.mentions;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A spelling, with what it and the lexicon tell of it wherever it stands. Immutable: all tokens of
 * one spelling share one.
 */
final class Word {
  /** The openings of a word of which no lexicon was asked: anything may begin with it. */
  private static final int UNKNOWN = -1;

  private static final int WORD = 1;
  private static final int CAPITALIZED = 2;
  private static final int NUMBER = 4;
  private static final int POSSESSIVE = 8;
  private static final int HYPHENATED = 16;
  private static final int WITH_CAPITAL = 32;

  private final String text;
  private final String upright;
  private final String lower;
  private final int traits;
  private final int begins;
  private final Set<WordClass> classes;

  /** What {@link #folded} returned; a thread that does not see it yet makes an equal one. */
  private @Nullable String folded;

  private Word(String text) {
    this.text = text;
    upright = upright(text);
    lower = lower(text);
    traits = traits(text, lower);
    begins = UNKNOWN;
    classes = Set.of();
  }

  private Word(Word spelled, int begins, Set<WordClass> classes) {
    this.text = spelled.text;
    this.upright = spelled.upright;
    this.lower = spelled.lower;
    this.traits = spelled.traits;
    this.begins = begins;
    this.classes = classes;
  }

  /** Returns a word of which no lexicon says anything. */
  static Word spelled(String text) {
    return new Word(text);
  }

  /**
   * Returns this word with what a lexicon says of it.
   *
   * @param begins what may begin with it, as bits of {@link Openings}
   * @param classes the classes that it is of
   */
  Word with(int begins, Set<WordClass> classes) {
    return new Word(this, begins, classes);
  }

  /** Returns a spelling with curly apostrophes straightened. */
  static String upright(String text) {
    return text.replace('’', '\'');
  }

  /** Returns it in lower case, too. */
  static String lower(String text) {
    String upright = upright(text);
    String lower = upright.toLowerCase(Locale.ROOT);
    return lower.equals(upright) ? upright : lower;
  }

  private static int traits(String text, String lower) {
    int first = text.codePointAt(0);
    return bit(WORD, Character.isLetterOrDigit(first))
        | bit(CAPITALIZED, Character.isUpperCase(first))
        | bit(NUMBER, Character.isDigit(text.charAt(0)))
        | bit(POSSESSIVE, lower.equals("'s") || lower.equals("'"))
        | bit(HYPHENATED, text.indexOf('-') >= 0)
        | bit(WITH_CAPITAL, hasCapital(text));
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int bit(int bit, boolean isSet) {
    return isSet ? bit : 0;
  }

  private boolean is(int trait) {
    return (traits & trait) != 0;
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  /** Returns its characters, curly apostrophes straightened. */
  String upright() {
    return upright;
  }

  /** Returns what it shares with other spellings of a name. */
  String folded() {
    String shared = folded;
    if (shared == null) {
      shared = Roster.fold(text);
      folded = shared;
    }
    return shared;
  }

  boolean isWord() {
    return is(WORD);
  }

  boolean isCapitalized() {
    return is(CAPITALIZED);
  }

  boolean isNumber() {
    return is(NUMBER);
  }

  boolean isPossessive() {
    return is(POSSESSIVE);
  }

  boolean isHyphenated() {
    return is(HYPHENATED);
  }

  /** Returns whether a capital stands anywhere in it. */
  boolean hasCapital() {
    return is(WITH_CAPITAL);
  }

  /** Returns whether a lexicon was asked for it. */
  boolean isKnown() {
    return begins != UNKNOWN;
  }

  /** Returns whether it is of a class, if it {@link #isKnown}. */
  boolean isOf(WordClass type) {
    return classes.contains(type);
  }

  /** Returns whether one of these, bits of {@link Openings}, may begin with it. */
  boolean begins(int openings) {
    return (begins & openings) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Word word && word.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
