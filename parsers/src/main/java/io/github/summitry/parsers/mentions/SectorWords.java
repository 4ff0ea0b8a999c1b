package io.github.summitry.parsers.mentions;

import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that name a field of policy; a trailing {@code *} in the last word stands for any ending.
 * They are a tree with a word on each branch, walked once from each token. What grows behind a
 * first word is made when a text first holds the word.
 */
final class SectorWords {
  private static final String NONE = "NONE";

  /** Ends a sector that counts only where nothing else is named. */
  private static final String FAINT = "?";

  private static final int LONGEST = 8;

  /** The shortest beginning of a word that tells it. */
  private static final int SHORTEST_STEM = 3;

  /** What begins with each first word. */
  private final Map<String, Start> starts = new ConcurrentHashMap<>();

  /** The stems that are a phrase by themselves. */
  private final NavigableMap<String, Start> stems = new ConcurrentSkipListMap<>();

  /** What a phrase names in stories that speak of North Korea, and in others. */
  private static final class Fields {
    private final Set<Sector> korean = EnumSet.noneOf(Sector.class);
    private final Set<Sector> others = EnumSet.noneOf(Sector.class);

    /** What it names where nothing else names anything. */
    private final Set<Sector> faint = EnumSet.noneOf(Sector.class);

    void add(Fields more) {
      korean.addAll(more.korean);
      others.addAll(more.others);
      faint.addAll(more.faint);
    }
  }

  /** The words so far, and how they go on. */
  private static final class Branch {
    private final Map<String, Branch> words = new HashMap<>(2);
    private final NavigableMap<String, Fields> stems = new TreeMap<>();
    private @Nullable Fields sectors;

    private Branch word(String word) {
      return words.computeIfAbsent(word, w -> new Branch());
    }

    private Fields phrase() {
      Fields named = sectors == null ? new Fields() : sectors;
      sectors = named;
      return named;
    }

    private Fields stem(String stem) {
      return stems.computeIfAbsent(stem, s -> new Fields());
    }
  }

  /**
   * What begins with a word.
   *
   * @param stem the longest stem that the word begins with
   * @param word the phrases whose first word it is
   */
  record Beginning(@Nullable Start stem, @Nullable Start word) {}

  /** Returns what the longest stem that the word begins with stands for, null if none does. */
  private static <T> @Nullable T beginning(NavigableMap<String, T> stems, String word) {
    if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
      return null;
    }
    String stem = stems.floorKey(word);
    while (stem != null && stem.regionMatches(0, word, 0, SHORTEST_STEM)) {
      if (word.startsWith(stem)) {
        return stems.get(stem);
      }
      stem = stems.lowerKey(stem);
    }
    return null;
  }

  /** Adds all phrases that begin with a word, or with a stem and its {@code *}. */
  void put(String first, Start start) {
    if (first.endsWith("*")) {
      stems.put(first.substring(0, first.length() - 1), start);
    } else {
      starts.put(first, start);
    }
  }

  /**
   * A phrase, whether its last word stands for any ending, whether it counts only where nothing
   * else is named, and its sectors in stories that speak of North Korea and in others.
   */
  private record Entry(String phrase, boolean isStem, boolean isFaint, List<Sector> sectors) {

    /** Enters the words behind the first into a tree. */
    void plant(Branch root) {
      List<String> words = Tokenizer.spellings(phrase);
      Branch branch = root;
      int last = words.size() - 1;
      for (int i = 1; i < last; i++) {
        branch = branch.word(words.get(i));
      }
      Fields fields =
          last == 0
              ? root.phrase()
              : isStem ? branch.stem(words.get(last)) : branch.word(words.get(last)).phrase();
      if (isFaint) {
        fields.faint.addAll(sectors);
      } else if (!sectors.isEmpty()) {
        fields.korean.add(sectors.get(0));
        fields.others.add(sectors.get(sectors.size() - 1));
      }
    }
  }

  /** The phrases that begin with one word. Threads that grow its tree at once grow equal ones. */
  static final class Start {
    private final List<Entry> entries = new ArrayList<>(1);
    private volatile @Nullable Branch tree;

    /**
     * Adds a phrase of a row.
     *
     * @throws IllegalArgumentException if a cell is broken
     */
    void add(Table.Row row, String phrase) {
      String cell = row.need("sector");
      boolean isFaint = cell.endsWith(FAINT);
      List<Sector> sectors =
          cell.equals(NONE)
              ? List.of()
              : isFaint
                  ? List.of(Table.Row.constant(cell.replace(FAINT, ""), Sector.class))
                  : row.all("sector", Sector.class);
      boolean isStem = phrase.endsWith("*");
      String words = Word.lower(isStem ? phrase.substring(0, phrase.length() - 1) : phrase);
      if (Tokenizer.first(words).isEmpty()) {
        throw new IllegalArgumentException("\"" + phrase + "\" has no word");
      }
      entries.add(new Entry(words, isStem, isFaint, sectors));
    }

    private Branch tree() {
      Branch grown = tree;
      if (grown == null) {
        grown = new Branch();
        for (Entry entry : entries) {
          entry.plant(grown);
        }
        tree = grown;
      }
      return grown;
    }
  }

  /** Returns what begins with the word in lower case, null if nothing does. */
  @Nullable Beginning beginning(String word) {
    Start stem = beginning(stems, word);
    Start start = starts.get(word);
    return stem == null && start == null ? null : new Beginning(stem, start);
  }

  /**
   * Returns the sectors that tokens name.
   *
   * @param korean whether they belong to a story that speaks of North Korea
   */
  Set<Sector> in(Tokens tokens, boolean korean) {
    Fields found = new Fields();
    int at = 0;
    while (at < tokens.size()) {
      Word word = tokens.get(at).word();
      Beginning beginning = word.isKnown() ? word.sectors() : beginning(word.lower());
      at += beginning == null ? 1 : Math.max(1, addLongest(beginning, tokens, at, found));
    }
    Set<Sector> named = korean ? found.korean : found.others;
    return named.isEmpty() ? found.faint : named;
  }

  /** Adds the sectors of the longest phrase at a token and returns how many tokens it has. */
  private static int addLongest(Beginning first, Tokens tokens, int begin, Fields found) {
    Fields longest = first.stem() == null ? null : first.stem().tree().sectors;
    int length = longest == null ? 0 : 1;
    Branch branch = first.word() == null ? null : first.word().tree();
    for (int i = begin; branch != null; i++) {
      if (branch.sectors != null) {
        longest = branch.sectors;
        length = i - begin + 1;
      }
      int next = i + 1;
      if (next == Math.min(begin + LONGEST, tokens.size())) {
        break;
      }
      String word = tokens.get(next).lower();
      Fields named = beginning(branch.stems, word);
      if (named != null) {
        longest = named;
        length = next - begin + 1;
      }
      branch = branch.words.get(word);
    }
    if (longest != null) {
      found.add(longest);
    }
    return length;
  }
}
