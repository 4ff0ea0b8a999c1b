package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of a {@link Lexicon}, one for each kind of words. */
public enum LexiconFile {
  /** States, with their demonyms, capitals and seats of government. */
  COUNTRIES("name", "names", "demonyms", "capital", "seats"),
  /** International organisations. */
  ORGANISATIONS("name", "names", "groups", "seat"),
  /** Cities and towns. */
  CITIES("city", "names"),
  /** Buildings and sites. */
  VENUES("venue", "names"),
  /** Gatherings beside which leaders meet. */
  OCCASIONS("name", "names"),
  /** Leaders' terms of office. */
  LEADERS("name", "names", "surname"),
  /** Offices. */
  OFFICES("office", "names"),
  /** Portfolios of ministers. */
  PORTFOLIOS("portfolio", "names"),
  /** Verbs with all their forms. */
  VERBS("lemma", "third", "past", "participle", "ing"),
  /** Nouns of the field. */
  NOUNS("noun", "plural"),
  /** Words that put a clause into a field of policy. */
  SECTORS("words"),
  /** When and where gatherings were held. */
  EDITIONS,
  /** Words that give a meeting its turn among those of a day. */
  TURNS,
  /** Words that tell names of people from other words. */
  WORDS,
  /** Words that say where a meeting stands among others. */
  HISTORY,
  /** Surnames that stand first in a name. */
  SURNAMES;

  /**
   * The columns of phrases, none if the file is read at once; the first of them is never empty.
   * What a phrase means is read when a text first holds its first word.
   */
  @SuppressWarnings("ImmutableEnumChecker") // no one changes it
  final List<String> phrases;

  LexiconFile(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Returns its name, without a folder. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  /**
   * Returns the file of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LexiconFile of(String fileName) {
    List<String> names = new ArrayList<>();
    for (LexiconFile file : values()) {
      names.add(file.fileName());
      if (file.fileName().equals(fileName)) {
        return file;
      }
    }
    throw new IllegalArgumentException(
        fileName + " adds to no lexicon; name it as one of " + names);
  }
}
