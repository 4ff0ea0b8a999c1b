package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words that the reader knows, by kind. Immutable as seen from outside, and thread-safe; built
 * once, used for every article.
 *
 * <p>A newspaper's words are many and an article's are few: what a phrase means is read from its
 * row when a text first holds the phrase's first word.
 */
public final class Lexicon {
  private static final int RECENT_WORDS = 14;

  private final Consumer<String> reader = this::read;
  final PhraseMap<Party> parties = new PhraseMap<>(true, Openings.PARTY, reader);
  final PhraseMap<Party> groups = new PhraseMap<>(false, Openings.MEMBERS, reader);
  final PhraseMap<Site> sites = new PhraseMap<>(true, Openings.SITE, reader);
  final PhraseMap<String> occasions = new PhraseMap<>(true, Openings.OCCASION, reader);
  final PhraseMap<KnownLeader> leaders = new PhraseMap<>(true, Openings.LEADER, reader);
  final PhraseMap<Office> offices = new PhraseMap<>(false, Openings.OFFICE, reader);
  final PhraseMap<String> portfolios = new PhraseMap<>(false, Openings.PORTFOLIO, reader);
  final PhraseMap<Verb> verbs = new PhraseMap<>(false, Openings.VERB, reader);
  final PhraseMap<Noun> nouns = new PhraseMap<>(false, Openings.NOUN, reader);
  final Map<Actor, String> capitals = new HashMap<>();
  final Map<String, List<KnownLeader>> leaderSurnames = new ConcurrentHashMap<>();

  /** First words of nouns for several parties. */
  final Set<String> groupNouns = ConcurrentHashMap.newKeySet();

  final SectorWords sectors = new SectorWords();
  private final ListedWords words = new ListedWords();
  private final TurnWords turns = new TurnWords();
  private final Editions editions = new Editions();

  /** Where the phrases of the maps above stand. */
  private final PhraseIndex index = new PhraseIndex();

  /** The first words whose phrases the maps hold. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private static final int MODIFIERS =
      Word.bit(WordClass.FORMER) | Word.bit(WordClass.RANK) | Word.bit(WordClass.EPITHET);

  /** In the order of their bits. */
  private final List<PhraseMap<?>> phrases =
      List.of(parties, groups, sites, occasions, leaders, offices, portfolios, verbs, nouns);

  private final Vocabulary vocabulary = new Vocabulary(RECENT_WORDS, this::meaning);

  private Lexicon() {}

  /** Returns the lexicon of this release. */
  public static Lexicon bundled() {
    return bundledWith(List.of());
  }

  /**
   * Returns the lexicon of this release with further rows; where they name the same words, both
   * hold.
   */
  public static Lexicon bundledWith(List<OwnWords> own) {
    Lexicon lexicon = new Lexicon();
    for (LexiconFile file : LexiconFile.values()) {
      lexicon.add(Table.resource(file));
    }
    for (OwnWords words : own) {
      Table table = words.table();
      lexicon.check(table);
      lexicon.add(table);
    }
    return lexicon;
  }

  private void add(Table table) {
    index.add(table);
    if (table.file() == LexiconFile.COUNTRIES || table.file().phrases.isEmpty()) {
      for (Table.Row row : table.rows()) {
        try {
          add(table.file(), row);
        } catch (IllegalArgumentException e) {
          throw row.fault(e);
        }
      }
    }
  }

  private void add(LexiconFile file, Table.Row row) {
    switch (file) {
      case EDITIONS -> editions.add(row);
      case TURNS -> turns.add(row);
      case WORDS -> words.addWords(row);
      case HISTORY -> words.addHistory(row);
      case SURNAMES -> words.addSurnames(row);
      default -> addCapital(row);
    }
  }

  private void addCapital(Table.Row row) {
    List<String> names = row.all("capital");
    if (!names.isEmpty()) {
      capitals.putIfAbsent(Actor.of(row.need("code")), names.get(0));
    }
  }

  /**
   * Reads all phrases of a table, which else are read as texts hold them.
   *
   * @throws IllegalArgumentException if a row is broken; the message names it and the remedy
   */
  void check(Table table) {
    for (Table.Row row : table.rows()) {
      try {
        for (String column : table.file().phrases) {
          new LexiconEntries(this).check(table.file(), column, row);
        }
      } catch (IllegalArgumentException e) {
        throw row.fault(e);
      }
    }
  }

  /** Reads what begins with a word in lower case, once. Threads that do at once read the same. */
  private void read(String first) {
    if (!index.holds(first.hashCode()) || known.contains(first)) {
      return;
    }
    LexiconEntries entries = new LexiconEntries(this);
    Table.@Nullable Row row = null;
    for (PhraseIndex.Place place : index.of(first.hashCode())) {
      String phrase = place.phrase();
      if (PhraseIndex.firstWord(phrase).equals(first)) {
        row = row != null && place.isIn(row) ? row : place.readRow();
        entries.enter(place.file(), place.columnName(), row, phrase);
      }
    }
    entries.publish();
    if (row != null) {
      known.add(first);
    }
  }

  /** Returns the surnames that stand first in the names of a country, by its code. */
  Set<String> surnamesOf(String country) {
    return words.surnamesOf(country);
  }

  /** Returns the terms of all leaders of that surname. */
  List<KnownLeader> leadersBySurname(String surname) {
    read(PhraseIndex.firstWord(surname));
    return leaderSurnames.getOrDefault(surname, List.of());
  }

  /** Returns the tokens of a text, which know what the lexicon says of their words. */
  public Tokens tokenize(String text, int begin, int end) {
    return Tokenizer.tokenize(text, begin, end, vocabulary);
  }

  /** Returns the tokens of the whole text. */
  Tokens tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /** Returns the word of that spelling. */
  Word word(String text) {
    return vocabulary.at(text, 0, text.length());
  }

  /** Reads the stems of sectors with which a word in lower case begins. */
  private void readStems(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
      if (index.holds(31 * hash + '*')) {
        read(word.substring(0, i + 1) + "*");
      }
    }
  }

  private Word meaning(Word word) {
    String lower = word.lower();
    read(lower);
    readStems(lower);
    int classes = words.classesOf(lower);
    boolean modifies = (classes & MODIFIERS) != 0;
    int begins =
        bit(Openings.MODIFIED_OFFICE, modifies)
            | bit(Openings.COURTESY, (classes & Word.bit(WordClass.COURTESY)) != 0)
            | bit(Openings.DATE, DateExpressions.mayBeginWith(lower))
            | bit(Openings.OPENER, NodeReader.isOpener(lower))
            | bit(Openings.GROUP, groupNouns.contains(lower))
            | bit(Openings.TURN, turns.begins(word))
            | bit(Openings.SURNAME, words.isSurname(word.text()))
            | bit(Openings.LEADERS_SURNAME, leaderSurnames.containsKey(word.text()));
    List<PhraseMap.Start> starts = new ArrayList<>(phrases.size());
    for (PhraseMap<?> map : phrases) {
      PhraseMap.Start start = map.startOf(word);
      if (start != null) {
        begins |= map.bit();
        starts.add(start);
      }
    }
    return word.with(
        begins, classes, sectors.beginning(lower), starts.toArray(PhraseMap.Start[]::new));
  }

  private static int bit(int bit, boolean isSet) {
    return isSet ? bit : 0;
  }

  /** Returns whether it is a surname that stands first in a name. */
  boolean isSurname(Token token) {
    Word word = token.word();
    return word.isKnown() ? word.begins(Openings.SURNAME) : words.isSurname(word.text());
  }

  /** Returns whether it is the surname of a leader. */
  boolean isLeadersSurname(Token token) {
    Word word = token.word();
    return word.isKnown()
        ? word.begins(Openings.LEADERS_SURNAME)
        : !leadersBySurname(word.text()).isEmpty();
  }

  /** Returns whether a token's word is of that class. */
  boolean isWord(WordClass type, Token token) {
    Word word = token.word();
    return word.isKnown() ? word.isOf(type) : isWord(type, word.lower());
  }

  /** Returns whether the word in lower case is of that class. */
  boolean isWord(WordClass type, String word) {
    return words.isWord(type, word);
  }

  /** Returns whether the word in lower case is one of history of that class. */
  public boolean isHistory(HistoryWord type, String word) {
    return words.isHistory(type, word);
  }

  /** Returns whether a claim about history begins with the word in lower case. */
  public boolean opensHistory(String word) {
    return words.opensHistory(word);
  }

  /** Returns the number that the word in lower case puts things in order by, 0 if it does not. */
  public int ordinalOf(String word) {
    return words.ordinalOf(word);
  }

  /**
   * Returns the fields of policy that the tokens name.
   *
   * @param korean whether they belong to a story that speaks of North Korea
   */
  public Set<Sector> sectors(Tokens tokens, boolean korean) {
    return sectors.in(tokens, korean);
  }

  /** Returns the first of some gatherings that was held in a city around a day, empty if none. */
  public Optional<String> gatheringIn(String city, LocalDate day, Set<String> gatherings) {
    return editions.at(city, day, gatherings);
  }

  /** Returns the only one of some cities where one of some gatherings was held on a day. */
  public Optional<String> cityOn(LocalDate day, Set<String> gatherings, Set<String> among) {
    return editions.cityOn(day, gatherings, among);
  }

  /** Returns the longest words of that role at a token that give a meeting its turn in a day. */
  public Optional<TurnPhrase> turnAt(Tokens tokens, int index, TurnPhrase.Role role) {
    return turns.at(tokens, index, role);
  }
}
