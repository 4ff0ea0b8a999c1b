package io.github.summitry.parsers.mentions;

import io.github.summitry.Sector;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Phrases that name a field of policy; a trailing {@code *} in the last word stands for any ending.
 * They are a tree with a word on each branch, walked once from each token.
 */
final class SectorWords {
  private static final String NONE = "NONE";
  private static final int LONGEST = 8;

  /** The shortest beginning of a word that tells it. */
  private static final int SHORTEST_STEM = 3;

  private final Branch root = new Branch();

  /** The words so far, and how they go on. */
  private static final class Branch {
    private final Map<String, Branch> words = new HashMap<>(2);
    private final NavigableMap<String, Set<Sector>> stems = new TreeMap<>();
    private Optional<Set<Sector>> sectors = Optional.empty();

    private Branch word(String word) {
      return words.computeIfAbsent(word, w -> new Branch());
    }

    private Set<Sector> phrase() {
      Set<Sector> named = sectors.orElseGet(() -> EnumSet.noneOf(Sector.class));
      sectors = Optional.of(named);
      return named;
    }

    private Set<Sector> stem(String stem) {
      return stems.computeIfAbsent(stem, s -> EnumSet.noneOf(Sector.class));
    }

    /** The sectors of the longest stem that the word begins with. */
    private Optional<Set<Sector>> beginning(String word) {
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
    Optional<Sector> sector =
        row.need("sector").equals(NONE)
            ? Optional.empty()
            : Optional.of(row.need("sector", Sector.class));
    for (String phrase : row.all("words")) {
      Set<Sector> sectors = sectorsOf(phrase);
      sector.ifPresent(sectors::add);
    }
  }

  private Set<Sector> sectorsOf(String phrase) {
    Tokens tokens = Tokenizer.tokenize(phrase.toLowerCase(Locale.ROOT).replace("*", ""));
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("\"" + phrase + "\" has no word");
    }
    Branch branch = root;
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      branch = branch.word(token.lower());
    }
    String last = tokens.get(tokens.size() - 1).lower();
    return phrase.endsWith("*") ? branch.stem(last) : branch.word(last).phrase();
  }

  /** Returns whether a phrase begins with the word in lower case. */
  boolean begins(String word) {
    return root.words.containsKey(word) || root.beginning(word).isPresent();
  }

  Set<Sector> in(Tokens tokens) {
    Set<Sector> found = EnumSet.noneOf(Sector.class);
    int at = 0;
    while (at < tokens.size()) {
      boolean begins = tokens.get(at).word().begins(Openings.SECTOR);
      at += begins ? Math.max(1, longestAt(tokens, at, found)) : 1;
    }
    return found;
  }

  /** Adds the sectors of the longest phrase at a token and returns how many tokens it has. */
  private int longestAt(Tokens tokens, int begin, Set<Sector> found) {
    Optional<Set<Sector>> sectors = Optional.empty();
    int length = 0;
    Branch branch = root;
    for (int i = begin; i < Math.min(begin + LONGEST, tokens.size()); i++) {
      String word = tokens.get(i).lower();
      Branch next = branch.words.get(word);
      Optional<Set<Sector>> whole = next == null ? Optional.empty() : next.sectors;
      Optional<Set<Sector>> named = whole.isPresent() ? whole : branch.beginning(word);
      if (named.isPresent()) {
        sectors = named;
        length = i - begin + 1;
      }
      if (next == null) {
        break;
      }
      branch = next;
    }
    sectors.ifPresent(found::addAll);
    return length;
  }
}
