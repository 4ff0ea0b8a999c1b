package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A spelling, with what it and the lexicon tell of it wherever it stands. Immutable: all tokens of
 * one spelling share one.
 */
final class Word {
  /** The openings of a word of which no lexicon was asked: anything may begin with it. */
  private static final int UNKNOWN = -1;

  private final String text;
  private final String upright;
  private final String lower;
  private final int traits;
  private final int begins;
  private final int classes;

  /** What {@link Vocabulary#packed} makes of its characters. */
  private final long packed;

  /** What it is as a symbol that is no verb and no noun of the field. */
  private final Symbol symbol;

  /** What of fields of policy begins with it. */
  private final SectorWords.@Nullable Beginning sectors;

  /** What grows behind it in each map of phrases, in the order of its bits in {@link #begins}. */
  private final PhraseMap.Start[] starts;

  /** What {@link #meaning} returned. */
  private @Nullable Symbol meaning;

  /** What {@link #forms} returned, 0 before. */
  private int forms;

  /** What {@link #phrase} is to return, whichever thread put it there. */
  private @Nullable Symbol phrase;

  /** What {@link #names} returned; a thread that does not see it yet makes an equal one. */
  private @Nullable List<String> names;

  private Word(String text) {
    this.text = text;
    upright = upright(text);
    lower = lower(text);
    traits = Traits.of(text, lower);
    begins = UNKNOWN;
    classes = 0;
    packed = Vocabulary.packed(text, 0, text.length());
    symbol = Symbol.of(text, lower);
    sectors = null;
    starts = new PhraseMap.Start[0];
  }

  private Word(
      Word spelled,
      int begins,
      int classes,
      SectorWords.@Nullable Beginning sectors,
      PhraseMap.Start[] starts) {
    this.text = spelled.text;
    this.upright = spelled.upright;
    this.lower = spelled.lower;
    this.traits = spelled.traits;
    this.begins = begins;
    this.classes = classes;
    this.packed = spelled.packed;
    this.symbol = spelled.symbol;
    this.sectors = sectors;
    this.starts = starts;
  }

  /** Returns a word of which no lexicon says anything. */
  static Word spelled(String text) {
    return new Word(text);
  }

  /**
   * Returns this word with what a lexicon says of it.
   *
   * @param begins what may begin with it, as bits of {@link Openings}
   * @param classes the classes that it is of, as bits of {@link #bit(WordClass)}
   * @param sectors what puts a clause into a field of policy and begins with it
   * @param starts what grows behind it in each map of phrases that it begins
   */
  Word with(
      int begins, int classes, SectorWords.@Nullable Beginning sectors, PhraseMap.Start[] starts) {
    return new Word(this, begins, classes, sectors, starts);
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

  private boolean is(int trait) {
    return (traits & trait) != 0;
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  /** Returns its characters as {@link Vocabulary} compares them, 0 if it compares each. */
  long packed() {
    return packed;
  }

  /** Returns its characters, curly apostrophes straightened. */
  String upright() {
    return upright;
  }

  /** Returns what it shares with other spellings of a name. */
  String folded() {
    return names().get(0);
  }

  /** Returns the words by which it is found again in a name, {@link #folded} the first of them. */
  List<String> names() {
    List<String> shared = names;
    if (shared == null) {
      shared = Roster.wordsOf(text);
      names = shared;
    }
    return shared;
  }

  /** Returns it as a symbol that is no verb and no noun of the field. */
  Symbol symbol() {
    return symbol;
  }

  /** Returns it as a form of the verbs and of the noun that the lexicon has for it alone. */
  Symbol meaning(PhraseMap.Match<Verb> verbs, PhraseMap.Match<Noun> noun) {
    Symbol known = meaning;
    if (known == null) {
      known = symbol.meaning(verbs, noun);
      meaning = known;
    }
    return known;
  }

  /** Returns what names it can be by its form, as bits of {@link NameForms}. */
  int forms() {
    if (forms == 0) {
      forms = NameForms.of(this);
    }
    return forms;
  }

  /** Returns the words that began with it when {@link #begin} was last asked, null if never. */
  @Nullable Symbol phrase() {
    return phrase;
  }

  /** Keeps the words that begin with it: texts say the same names again and again. */
  Symbol begin(Symbol words) {
    phrase = words;
    return words;
  }

  boolean isWord() {
    return is(Traits.WORD);
  }

  boolean isCapitalized() {
    return is(Traits.CAPITALIZED);
  }

  boolean isNumber() {
    return is(Traits.NUMBER);
  }

  boolean isPossessive() {
    return is(Traits.POSSESSIVE);
  }

  boolean isHyphenated() {
    return is(Traits.HYPHENATED);
  }

  /** Returns whether a capital stands anywhere in it. */
  boolean hasCapital() {
    return is(Traits.WITH_CAPITAL);
  }

  /** Returns whether a lexicon was asked for it. */
  boolean isKnown() {
    return begins != UNKNOWN;
  }

  /** Returns whether it is of a class, if it {@link #isKnown}. */
  boolean isOf(WordClass type) {
    return (classes & bit(type)) != 0;
  }

  /** Returns whether it has two letters or more and they are capitals. */
  boolean isInCapitals() {
    return is(Traits.CAPITALS);
  }

  /** Returns whether it is a short name in capitals, no number. */
  boolean isAcronym() {
    return is(Traits.CAPITALS) && !is(Traits.ROMAN) && text.length() < 6 && text.indexOf('.') < 0;
  }

  boolean isDayOrMonth() {
    return is(Traits.DAY_OR_MONTH);
  }

  /** Returns whether it is a number or a word of time, or may hold one. */
  boolean isOfTime() {
    return is(Traits.TIME | Traits.NUMBER);
  }

  /** Returns its closed classes, as bits of {@link Words}. */
  int closed() {
    return symbol.closed;
  }

  /** Returns the bit of a class. */
  @SuppressWarnings("EnumOrdinal") // within one run of the program only; never stored
  static int bit(WordClass type) {
    return 1 << type.ordinal();
  }

  /** Returns what of fields of policy begins with it, if it {@link #isKnown}; null if nothing. */
  SectorWords.@Nullable Beginning sectors() {
    return sectors;
  }

  /** Returns what grows behind it in the map of phrases of that bit, which it begins. */
  PhraseMap.Start start(int bit) {
    return starts[Integer.bitCount(begins & Openings.PHRASES & (bit - 1))];
  }

  /** Returns whether one of these, bits of {@link Openings}, may begin with it. */
  boolean begins(int openings) {
    return (begins & openings) != 0 || openings == Openings.ANY;
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
