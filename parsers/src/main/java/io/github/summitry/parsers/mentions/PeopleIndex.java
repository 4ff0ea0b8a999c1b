package io.github.summitry.parsers.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article's people by the words of their names. */
final class PeopleIndex {
  /** Of one word so many names are compared; more no article has. */
  private static final int MOST_NAMESAKES = 40;

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  /** A spelling of a person's name, and what it means where it is printed. */
  private record Entry(Person person, Mention mention, Tokens words) {
    int indexOf(String word) {
      for (int i = 0; i < words.size(); i++) {
        if (isSpelled(i, word)) {
          return i;
        }
      }
      return words.size();
    }

    /** Whether a word of the name is found again by that one. */
    boolean isSpelled(int index, String word) {
      return words.get(index).word().names().contains(word);
    }
  }

  /** A person's name in the text: tokens up to {@code end}. */
  record Match(Person person, Mention mention, int end) {}

  PeopleIndex(Lexicon lexicon, List<Person> people) {
    for (Person person : people) {
      Mention mention = Mention.of(person);
      index(lexicon.tokenize(person.name()), person, mention);
      for (String alias : person.aliases()) {
        index(lexicon.tokenize(alias), person, mention);
      }
    }
  }

  private void index(Tokens words, Person person, Mention mention) {
    Entry entry = new Entry(person, mention, words);
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i).word().names()) {
        index(word, entry);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the entries of one spelling follow each other
  private void index(String word, Entry entry) {
    List<Entry> same = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
    boolean again = !same.isEmpty() && same.get(same.size() - 1) == entry;
    if (!again && same.size() < MOST_NAMESAKES) {
      same.add(entry);
    }
  }

  /** Returns the person whose name, whole or in part, begins at a token. */
  Optional<Match> at(Tokens tokens, int begin, Optional<Title> title) {
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    boolean particle = !isNameLike(tokens.get(begin));
    if (particle && !opensName(tokens, begin)) {
      return Optional.empty();
    }
    List<Entry> entries = byWord.getOrDefault(tokens.get(begin).word().folded(), List.of());
    Entry best = null;
    int bestEnd = begin;
    int bestScore = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int end = endOf(tokens, begin, entry);
      int score = (end - begin) * 8 + agreement(entry.person(), title);
      boolean whole = !particle || end > begin + 1 && isNameLike(tokens.get(end - 1));
      if ((score > bestScore || best == null) && whole && !isOtherName(tokens, begin, end, entry)) {
        best = entry;
        bestEnd = end;
        bestScore = score;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Match(best.person(), best.mention(), bestEnd));
  }

  /** Whether a token has a capital, at its beginning or behind a hyphen: {@code al-Masri}. */
  private static boolean isNameLike(Token token) {
    return token.isWord() && token.word().hasCapital();
  }

  /** {@code von der} before {@code Leyen}: small words with a name behind. */
  private static boolean opensName(Tokens tokens, int at) {
    return tokens.get(at).isWord()
        && at + 1 < tokens.size()
        && (isNameLike(tokens.get(at + 1))
            || at + 2 < tokens.size() && isNameLike(tokens.get(at + 2)));
  }

  private static int endOf(Tokens tokens, int begin, Entry entry) {
    int word = entry.indexOf(tokens.get(begin).word().folded());
    int end = begin;
    while (end < tokens.size()
        && word < entry.words().size()
        && entry.isSpelled(word, tokens.get(end).word().folded())) {
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

  /** {@code Park Chung Hee} is not Park Geun-hye: another given name follows the surname. */
  private static boolean isOtherName(Tokens tokens, int begin, int end, Entry entry) {
    if (end - begin != 1 || end >= tokens.size() || entry.words().size() < 2) {
      return false;
    }
    Token next = tokens.get(end);
    boolean adjacent = next.begin() == tokens.get(begin).end() + 1;
    boolean given =
        next.isWord()
            && next.isCapitalized()
            && next.text().length() > 2
            && !Weekdays.isDayOrMonth(next);
    return adjacent && given && entry.indexOf(tokens.get(begin).word().folded()) == 0;
  }
}
