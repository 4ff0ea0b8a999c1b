package io.github.summitry.parsers.mentions;

import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that name a field of policy; a trailing {@code *} in the last word stands for any ending.
 * They are a tree with a word on each branch, walked once from each token. What grows behind a
 * first word is made when a text first holds the word.
 */
final class SectorWords {
  private static final String NONE = "NONE";
  private static final int LONGEST = 8;

  /** The shortest beginning of a word that tells it. */
  private static final int SHORTEST_STEM = 3;

  /** What begins with each first word. */
  private final Map<String, Start> starts = new HashMap<>();

  /** The stems that are a phrase by themselves. */
  private final Branch stems = new Branch();

  /** What a phrase names in stories that speak of North Korea, and in others. */
  private static final class Fields {
    private final Set<Sector> korean = EnumSet.noneOf(Sector.class);
    private final Set<Sector> others = EnumSet.noneOf(Sector.class);
  }

  /** The words so far, and how they go on. */
  private static final class Branch {
    private final Map<String, Branch> words = new HashMap<>(2);
    private final NavigableMap<String, Fields> stems = new TreeMap<>();
    private Optional<Fields> sectors = Optional.empty();

    private Branch word(String word) {
      return words.computeIfAbsent(word, w -> new Branch());
    }

    private Fields phrase() {
      Fields named = sectors.orElseGet(Fields::new);
      sectors = Optional.of(named);
      return named;
    }

    private Fields stem(String stem) {
      return stems.computeIfAbsent(stem, s -> new Fields());
    }

    /** The sectors of the longest stem that the word begins with. */
    private Optional<Fields> beginning(String word) {
      if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
        return Optional.empty();
      }
      String stem = stems.floorKey(word);
      while (stem != null && stem.regionMatches(0, word, 0, SHORTEST_STEM)) {
        if (word.startsWith(stem)) {
          return Optional.ofNullable(stems.get(stem));
        }
        stem = stems.lowerKey(stem);
      }
      return Optional.empty();
    }
  }

  void add(Table.Row row) {
    boolean none = row.need("sector").equals(NONE);
    List<Sector> sectors = none ? List.of() : row.all("sector", Sector.class);
    Optional<Sector> sector = sectors.stream().findFirst();
    Optional<Sector> elsewhere = sectors.stream().reduce((first, last) -> last);
    for (String phrase : row.all("words")) {
      boolean isStem = phrase.endsWith("*");
      String words = Word.lower(isStem ? phrase.substring(0, phrase.length() - 1) : phrase);
      String first = PhraseIndex.firstWord(words);
      if (first.isEmpty()) {
        throw new IllegalArgumentException("\"" + phrase + "\" has no word");
      }
      Entry entry = new Entry(words, isStem, sector, elsewhere);
      if (isStem && first.length() == words.length()) {
        entry.plant(stems, 0);
      } else {
        Start start = starts.get(first);
        if (start == null) {
          start = new Start();
          starts.put(first, start);
        }
        start.add(entry);
      }
    }
  }

  /**
   * A phrase, whether its last word stands for any ending, and its sector, if it has one, in
   * stories that speak of North Korea and in others.
   */
  private record Entry(
      String phrase, boolean isStem, Optional<Sector> sector, Optional<Sector> elsewhere) {

    /** Enters the words from one on into a tree. */
    void plant(Branch root, int from) {
      List<String> words = Tokenizer.spellings(phrase);
      Branch branch = root;
      int last = words.size() - 1;
      for (int i = from; i < last; i++) {
        branch = branch.word(words.get(i));
      }
      boolean whole = from > last;
      Fields fields =
          isStem
              ? branch.stem(words.get(last))
              : (whole ? branch : branch.word(words.get(last))).phrase();
      sector.ifPresent(fields.korean::add);
      elsewhere.ifPresent(fields.others::add);
    }
  }

  /** The phrases that begin with one word. Threads that grow its tree at once grow equal ones. */
  private static final class Start {
    private final List<Entry> entries = new ArrayList<>(1);
    private volatile @Nullable Branch tree;

    void add(Entry entry) {
      entries.add(entry);
      tree = null;
    }

    Branch tree() {
      Branch grown = tree;
      if (grown == null) {
        Branch growing = new Branch();
        for (Entry entry : entries) {
          entry.plant(growing, 1);
        }
        tree = growing;
        grown = growing;
      }
      return grown;
    }
  }

  /** Returns whether a phrase begins with the word in lower case. */
  boolean begins(String word) {
    return starts.containsKey(word) || stems.beginning(word).isPresent();
  }

  /**
   * Returns the sectors that tokens name.
   *
   * @param korean whether they belong to a story that speaks of North Korea
   */
  Set<Sector> in(Tokens tokens, boolean korean) {
    Set<Sector> found = EnumSet.noneOf(Sector.class);
    int at = 0;
    while (at < tokens.size()) {
      boolean begins = tokens.get(at).word().begins(Openings.SECTOR);
      at += begins ? Math.max(1, longestAt(tokens, at, korean, found)) : 1;
    }
    return found;
  }

  private @Nullable Branch first(String word) {
    Start start = starts.get(word);
    return start == null ? null : start.tree();
  }

  /** Adds the sectors of the longest phrase at a token and returns how many tokens it has. */
  private int longestAt(Tokens tokens, int begin, boolean korean, Set<Sector> found) {
    Optional<Fields> sectors = Optional.empty();
    int length = 0;
    Branch branch = stems;
    for (int i = begin; i < Math.min(begin + LONGEST, tokens.size()); i++) {
      String word = tokens.get(i).lower();
      Branch next = i == begin ? first(word) : branch.words.get(word);
      Optional<Fields> whole = next == null ? Optional.empty() : next.sectors;
      Optional<Fields> named = whole.isPresent() ? whole : branch.beginning(word);
      if (named.isPresent()) {
        sectors = named;
        length = i - begin + 1;
      }
      if (next == null) {
        break;
      }
      branch = next;
    }
    if (sectors.isPresent()) {
      found.addAll(korean ? sectors.get().korean : sectors.get().others);
    }
    return length;
  }
}
