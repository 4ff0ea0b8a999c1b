package io.github.summitry.parsers.mentions;

import io.github.summitry.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases that name a field of policy; a trailing {@code *} in the last word stands for any ending.
 */
final class SectorWords {
  private static final String NONE = "NONE";
  private static final int LONGEST = 8;

  private final Map<String, Set<Sector>> phrases = new HashMap<>();
  private final Map<String, Set<Sector>> prefixes = new HashMap<>();

  void add(Table.Row row) {
    Optional<Sector> sector =
        row.need("sector").equals(NONE)
            ? Optional.empty()
            : Optional.of(row.need("sector", Sector.class));
    for (String phrase : row.all("words")) {
      String key = key(Tokenizer.tokenize(phrase.toLowerCase(Locale.ROOT).replace("*", "")));
      Set<Sector> sectors =
          (phrase.endsWith("*") ? prefixes : phrases)
              .computeIfAbsent(key, k -> EnumSet.noneOf(Sector.class));
      sector.ifPresent(sectors::add);
    }
  }

  private static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      key.append(key.isEmpty() ? "" : " ").append(token.lower());
    }
    return key.toString();
  }

  List<Sector> in(List<Token> tokens) {
    Set<Sector> found = new LinkedHashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      at += Math.max(1, longestAt(tokens, at, found));
    }
    return new ArrayList<>(found);
  }

  /** Adds the sector of the longest phrase at a token and returns how many tokens it has. */
  private int longestAt(List<Token> tokens, int begin, Set<Sector> found) {
    for (int length = Math.min(LONGEST, tokens.size() - begin); length > 0; length--) {
      Optional<Set<Sector>> sectors = lookUp(key(tokens.subList(begin, begin + length)));
      if (sectors.isPresent()) {
        found.addAll(sectors.get());
        return length;
      }
    }
    return 0;
  }

  private Optional<Set<Sector>> lookUp(String phrase) {
    if (phrases.containsKey(phrase)) {
      return Optional.ofNullable(phrases.get(phrase));
    }
    int lastWord = phrase.lastIndexOf(' ') + 1;
    for (int end = phrase.length(); end > lastWord + 2; end--) {
      String prefix = phrase.substring(0, end);
      if (prefixes.containsKey(prefix)) {
        return Optional.ofNullable(prefixes.get(prefix));
      }
    }
    return Optional.empty();
  }
}
