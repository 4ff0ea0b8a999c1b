package io.github.summitry.parsers.mentions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Where the phrases of tables stand, by their first words: a reader is there as soon as the files
 * have been looked through, and reads of them what its texts need.
 *
 * <p>Filled once, then only asked. An entry is five numbers, one behind the other.
 */
final class PhraseIndex {
  private static final int HASH = 0;
  private static final int BEGIN = 1;
  private static final int ROW = 2;
  private static final int COLUMN = 3;
  private static final int OLDER = 4;
  private static final int SIZE = 5;

  private static final int BUCKETS = 1 << 15;
  private static final int EXPECTED = 40_000;
  private static final int COLUMN_BITS = 8;

  private final List<Table> tables = new ArrayList<>();
  private int[] entries = new int[SIZE * EXPECTED];
  private int end = SIZE;

  /** The newest entry of each bucket, 0 if it has none; each knows the next older one. */
  private final int[] newest = new int[BUCKETS];

  /**
   * A phrase.
   *
   * @param table where it stands
   * @param row the index of its row's first byte
   * @param column the number of its column
   * @param begin the index of its own first byte
   */
  record Place(Table table, int row, int column, int begin) {
    String phrase() {
      return table.phraseAt(begin);
    }

    LexiconFile file() {
      return table.file();
    }

    String columnName() {
      return table.columns().get(column);
    }

    boolean isIn(Table.Row other) {
      return other.table() == table && other.begin() == row;
    }

    Table.Row readRow() {
      return table.rowAt(row);
    }
  }

  /** Adds the phrases of a table. */
  void add(Table table) {
    tables.add(table);
    byte[] text = table.text();
    int row = table.begin();
    int column = 0;
    int at = row;
    while (at < text.length) {
      int stop = Table.endOfPhrase(text, at);
      if (at < stop && table.isOfPhrases(column) && table.holdsRow(row)) {
        add(table, at, stop, row, column);
      }
      column = text[stop] == '\n' ? 0 : text[stop] == '\t' ? column + 1 : column;
      at = stop + 1;
      row = text[stop] == '\n' ? at : row;
    }
  }

  private void add(Table table, int begin, int stop, int row, int column) {
    int hash = hashOfWord(table.text(), begin, stop);
    String phrase = hash == 0 ? table.phraseAt(begin) : "";
    if (hash != 0 || !phrase.isEmpty()) {
      add(hash != 0 ? hash : firstWord(phrase).hashCode(), begin, row, column);
    }
  }

  /**
   * Returns the hash code of {@link #firstWord} for a phrase that begins with plain letters and
   * hyphens between them, as nearly all do; 0 for others.
   */
  private static int hashOfWord(byte[] text, int begin, int stop) {
    int hash = 0;
    for (int at = begin; at < stop && text[at] != ' ' && text[at] != ','; at++) {
      boolean letter = isLetter(text[at]);
      boolean hyphen = text[at] == '-' && at > begin && at + 1 < stop && isLetter(text[at + 1]);
      boolean stem = text[at] == '*' && at > begin && at + 1 == stop;
      if (!letter && !hyphen && !stem) {
        return 0;
      }
      hash = 31 * hash + (letter ? text[at] | 0x20 : text[at]);
    }
    return hash;
  }

  private static boolean isLetter(byte c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z';
  }

  /**
   * Returns a phrase's first word in lower case, a stem that stands alone with its {@code *}; small
   * letters up to a blank are a word for sure.
   */
  static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && phrase.charAt(end) >= 'a' && phrase.charAt(end) <= 'z') {
      end++;
    }
    boolean isWord = end > 0 && (end == phrase.length() || phrase.charAt(end) == ' ');
    String word = isWord ? phrase.substring(0, end) : Word.lower(Tokenizer.first(phrase));
    boolean isStem = phrase.endsWith("*") && word.length() == phrase.length() - 1;
    return isStem ? word + '*' : word;
  }

  private void add(int hash, int begin, int row, int column) {
    if (end == entries.length) {
      entries = Arrays.copyOf(entries, 2 * end);
    }
    entries[end + HASH] = hash;
    entries[end + BEGIN] = begin;
    entries[end + ROW] = row;
    entries[end + COLUMN] = tables.size() - 1 << COLUMN_BITS | column;
    entries[end + OLDER] = newest[bucket(hash)];
    newest[bucket(hash)] = end;
    end += SIZE;
  }

  private static int bucket(int hash) {
    return (hash ^ hash >>> 15) & BUCKETS - 1;
  }

  /**
   * Returns the phrases whose first word in lower case has that hash code, in the order of their
   * tables.
   */
  Collection<Place> of(int hash) {
    Deque<Place> places = new ArrayDeque<>();
    for (int at = newest[bucket(hash)]; at > 0; at = entries[at + OLDER]) {
      if (entries[at + HASH] == hash) {
        int column = entries[at + COLUMN];
        Table table = tables.get(column >> COLUMN_BITS);
        places.addFirst(
            new Place(
                table, entries[at + ROW], column & (1 << COLUMN_BITS) - 1, entries[at + BEGIN]));
      }
    }
    return places;
  }

  /** Returns whether there are such phrases. */
  boolean holds(int hash) {
    int at = newest[bucket(hash)];
    while (at > 0 && entries[at + HASH] != hash) {
      at = entries[at + OLDER];
    }
    return at > 0;
  }
}
