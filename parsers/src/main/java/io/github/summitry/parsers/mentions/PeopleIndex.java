package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article's people by the words of their names. */
final class PeopleIndex {
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  private record Entry(Person person, List<String> words) {}

  /** A person's name in the text: tokens up to {@code end}. */
  record Match(Person person, int end) {}

  PeopleIndex(List<Person> people) {
    for (Person person : people) {
      List<String> spellings = new ArrayList<>(person.aliases());
      spellings.add(0, person.name());
      for (String spelling : spellings) {
        Entry entry = new Entry(person, wordsOf(spelling));
        entry
            .words()
            .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(entry));
      }
    }
  }

  private static List<String> wordsOf(String name) {
    return Tokenizer.tokenize(name).stream().map(token -> Roster.fold(token.text())).toList();
  }

  /** Returns the person whose name, whole or in part, begins at a token. */
  Optional<Match> at(List<Token> tokens, int begin, Optional<Title> title) {
    if (begin >= tokens.size() || !tokens.get(begin).isWord() || isSmall(tokens.get(begin))) {
      return Optional.empty();
    }
    List<Entry> entries = byWord.getOrDefault(Roster.fold(tokens.get(begin).text()), List.of());
    Optional<Match> best = Optional.empty();
    int bestScore = 0;
    for (Entry entry : entries) {
      int end = endOf(tokens, begin, entry.words());
      int score = (end - begin) * 8 + agreement(entry.person(), title);
      if (score >= bestScore) {
        best = Optional.of(new Match(entry.person(), end));
        bestScore = score;
      }
    }
    return best.filter(match -> !isOtherName(tokens, begin, match));
  }

  private static boolean isSmall(Token token) {
    return !token.isCapitalized();
  }

  private static int endOf(List<Token> tokens, int begin, List<String> words) {
    int word = words.indexOf(Roster.fold(tokens.get(begin).text()));
    int end = begin;
    while (end < tokens.size()
        && word < words.size()
        && Roster.fold(tokens.get(end).text()).equals(words.get(word))) {
      end++;
      word++;
    }
    return end;
  }

  /** A bare surname goes to the one whose office stands before it, else to the leader. */
  private static int agreement(Person person, Optional<Title> title) {
    int score = person.isLeader() ? 1 : 0;
    if (title.isPresent()) {
      boolean office =
          person.office().filter(held -> held.endsWith(title.get().office().name())).isPresent();
      boolean nation = title.get().actor().isEmpty() || title.get().actor().equals(person.actor());
      score +=
          (office ? 4 : 0)
              + (nation ? 2 : -4)
              + (title.get().isLeader() == person.isLeader() ? 1 : 0);
    }
    return score;
  }

  /** {@code Park Chung Hee} is not Park Geun-hye: a further given name follows the surname. */
  private static boolean isOtherName(List<Token> tokens, int begin, Match match) {
    boolean partial = match.end() - begin == 1;
    if (!partial || match.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(match.end());
    boolean adjacent = next.begin() == tokens.get(match.end() - 1).end() + 1;
    return adjacent && next.text().matches("\\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+");
  }
}
