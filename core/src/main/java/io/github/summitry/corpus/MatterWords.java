package io.github.summitry.corpus;

import io.github.summitry.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that tell what a pledge is about from how it is said. They are a fixed list, so that a
 * pledge's matter does not depend on what else is in the corpus. Immutable.
 */
final class MatterWords {
  static final MatterWords BUNDLED = new MatterWords();

  private final Map<String, Entry> phrases = new HashMap<>();

  /** The length of the longest phrase that begins with a word, in words. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** What a phrase is. */
  enum Kind {
    /** It fits any pledge. */
    PLAIN,
    /** It is a reserve with which the pledge is told. */
    HEDGE,
    /** It names a field of policy, too wide to be a matter. */
    FIELD,
    /** It names a matter by itself. */
    MATTER,
    /** It names a state or an organisation. */
    PARTY
  }

  /**
   * A phrase.
   *
   * @param kind what it is
   * @param name the name of what it names, one for all its names
   */
  record Entry(Kind kind, String name) {}

  /**
   * A phrase in a text.
   *
   * @param entry the phrase
   * @param end the index of the word after it
   */
  record Match(Entry entry, int end) {}

  private MatterWords() {
    for (List<String> row : Rows.of("parties.tsv")) {
      Actor party = Actor.of(row.get(0));
      row.subList(1, row.size()).forEach(name -> put(name, Kind.PARTY, party.code()));
    }
    for (List<String> row : Rows.of("matters.tsv")) {
      Kind kind = Kind.valueOf(row.get(0));
      boolean apart = kind == Kind.PLAIN || kind == Kind.HEDGE;
      row.subList(1, row.size()).forEach(name -> put(name, kind, apart ? name : row.get(1)));
    }
  }

  private void put(String phrase, Kind kind, String name) {
    List<Word> words = Word.in(phrase);
    phrases.put(stems(words, 0, words.size()), new Entry(kind, name));
    longest.merge(words.get(0).stem(), words.size(), Math::max);
  }

  private static String stems(List<Word> words, int begin, int end) {
    if (end == begin + 1) {
      return words.get(begin).stem();
    }
    StringBuilder stems = new StringBuilder();
    for (int i = begin; i < end; i++) {
      stems.append(i == begin ? "" : " ").append(words.get(i).stem());
    }
    return stems.toString();
  }

  /** Returns the longest known phrase that begins at a word. */
  Optional<Match> at(List<Word> words, int begin) {
    int most = longest.getOrDefault(words.get(begin).stem(), 0);
    for (int end = Math.min(words.size(), begin + most); end > begin; end--) {
      Entry entry = phrases.get(stems(words, begin, end));
      if (entry != null) {
        return Optional.of(new Match(entry, end));
      }
    }
    return Optional.empty();
  }
}
