package io.github.summitry.parsers.mentions;

/** What may begin with a {@link Word}, as bits. */
final class Openings {
  static final int PARTY = 1;
  static final int MEMBERS = 1 << 1;
  static final int SITE = 1 << 2;
  static final int OCCASION = 1 << 3;
  static final int LEADER = 1 << 4;
  static final int OFFICE = 1 << 5;
  static final int PORTFOLIO = 1 << 6;
  static final int VERB = 1 << 7;
  static final int NOUN = 1 << 8;

  /** What has a {@link PhraseMap} of its own, up to here. */
  static final int PHRASES = (1 << 9) - 1;

  static final int DATE = 1 << 9;

  /** A word of former times or of rank, which an office follows. */
  static final int MODIFIED_OFFICE = 1 << 10;

  /** A courtesy, which a name follows. */
  static final int COURTESY = 1 << 11;

  /** A closed class that opens mentions: articles, pronouns, counts, possessors. */
  static final int OPENER = 1 << 12;

  /** A noun for several parties. */
  static final int GROUP = 1 << 13;

  /** What gives a meeting its turn. */
  static final int TURN = 1 << 14;

  /** A surname that stands first in a name. */
  static final int SURNAME = 1 << 15;

  /** The surname of a leader. */
  static final int LEADERS_SURNAME = 1 << 16;

  /** Everything that an office with its modifiers begins with. */
  static final int TITLE = PARTY | OFFICE | PORTFOLIO | MODIFIED_OFFICE;

  /** Everything that a person's mention begins with, but for capitals. */
  static final int PERSON = TITLE | LEADER | SITE | COURTESY;

  /** Everything but a verb, a noun, a turn, or a word alone. */
  static final int MENTION = PERSON | MEMBERS | OCCASION | DATE | OPENER | GROUP;

  /** Any word. */
  static final int ANY = -1;

  private Openings() {}
}
