package io.github.summitry.parsers.mentions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of which a file says no more than the class, or the country, that they are of. */
final class ListedWords {
  private static final WordClass[] CLASSES = WordClass.values();

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
  private final Map<HistoryWord, Set<String>> history = new EnumMap<>(HistoryWord.class);
  private final Map<String, Integer> ordinals = new HashMap<>();

  /** Words with which a claim about history begins: asked at every word, in one look. */
  private final Set<String> openers = new HashSet<>(Set.of("last"));

  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Set<String>> surnamesByCountry = new HashMap<>();

  void addWords(Table.Row row) {
    WordClass type = row.need("class", WordClass.class);
    words.computeIfAbsent(type, c -> new HashSet<>()).addAll(row.all("words"));
  }

  void addHistory(Table.Row row) {
    HistoryWord type = row.need("class", HistoryWord.class);
    List<String> names = row.all("words");
    history.computeIfAbsent(type, c -> new HashSet<>()).addAll(names);
    if (type.opens()) {
      openers.addAll(names);
    }
    if (type == HistoryWord.ORDINAL) {
      for (String word : names) {
        ordinals.put(word, row.number("number"));
      }
    }
  }

  void addSurnames(Table.Row row) {
    String country = row.need("country");
    List<String> names = row.all("surnames");
    surnames.addAll(names);
    surnamesByCountry.computeIfAbsent(country, c -> new HashSet<>()).addAll(names);
  }

  /** Returns the classes of a word in lower case, as bits of {@link Word#bit(WordClass)}. */
  int classesOf(String lower) {
    int classes = 0;
    for (WordClass type : CLASSES) {
      classes |= isWord(type, lower) ? Word.bit(type) : 0;
    }
    return classes;
  }

  boolean isWord(WordClass type, String lower) {
    Set<String> same = words.get(type);
    return same != null && same.contains(lower);
  }

  boolean isHistory(HistoryWord type, String lower) {
    Set<String> same = history.get(type);
    return same != null && same.contains(lower);
  }

  boolean opensHistory(String lower) {
    return openers.contains(lower);
  }

  int ordinalOf(String lower) {
    return ordinals.getOrDefault(lower, 0);
  }

  boolean isSurname(String text) {
    return surnames.contains(text);
  }

  Set<String> surnamesOf(String country) {
    return surnamesByCountry.getOrDefault(country, Set.of());
  }
}
