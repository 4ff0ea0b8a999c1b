package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What phrases mean by file and column. Those that begin with one word are entered first and then
 * added to a lexicon all at once, so that its maps never hold half of them; used by one thread.
 */
final class LexiconEntries {
  private final Lexicon lexicon;
  private final List<Beginning> beginnings = new ArrayList<>();
  private final Map<String, List<KnownLeader>> surnames = new HashMap<>();
  private final List<String> groupNouns = new ArrayList<>();
  private final Map<String, SectorWords.Start> sectors = new HashMap<>();

  private record Beginning(PhraseMap<?> map, String key, PhraseMap.Start start) {}

  LexiconEntries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Enters what a phrase means.
   *
   * @throws IllegalArgumentException if a cell of its row is broken
   */
  void enter(LexiconFile file, String column, Table.Row row, String phrase) {
    switch (file) {
      case COUNTRIES -> put(lexicon.parties, phrase, party(row, column));
      case ORGANISATIONS ->
          put(
              column.equals("groups") ? lexicon.groups : lexicon.parties,
              phrase,
              party(row, column));
      case CITIES -> put(lexicon.sites, phrase, city(row));
      case VENUES -> put(lexicon.sites, phrase, venue(row, phrase));
      case OCCASIONS -> put(lexicon.occasions, phrase, row.need("name"));
      case LEADERS -> enter(leader(row), column, phrase);
      case OFFICES -> put(lexicon.offices, phrase, office(row));
      case PORTFOLIOS -> put(lexicon.portfolios, phrase, phrase);
      case VERBS -> put(lexicon.verbs, phrase, verb(row, column));
      case NOUNS -> enter(noun(row, column), phrase);
      case SECTORS ->
          sectors
              .computeIfAbsent(PhraseIndex.firstWord(phrase), f -> new SectorWords.Start())
              .add(row, phrase);
      case EDITIONS, TURNS, WORDS, HISTORY, SURNAMES ->
          throw new IllegalStateException(file.fileName() + " is read at once");
    }
  }

  /**
   * Reads the phrases of a column of a row.
   *
   * @throws IllegalArgumentException if a cell is broken
   */
  void check(LexiconFile file, String column, Table.Row row) {
    boolean names = column.equals(file.phrases.get(0));
    for (String phrase : names ? row.needAll(column) : row.all(column)) {
      enter(file, column, row, phrase);
    }
  }

  private <T> void put(PhraseMap<T> map, String phrase, T value) {
    start(map, map.keyOf(phrase)).add(phrase, value);
  }

  private PhraseMap.Start start(PhraseMap<?> map, String key) {
    for (Beginning beginning : beginnings) {
      if (beginning.map == map && beginning.key.equals(key)) {
        return beginning.start;
      }
    }
    Beginning beginning = new Beginning(map, key, map.newStart());
    beginnings.add(beginning);
    return beginning.start;
  }

  /** Adds everything that was entered to the lexicon. */
  void publish() {
    for (Beginning beginning : beginnings) {
      beginning.map.put(beginning.key, beginning.start);
    }
    lexicon.leaderSurnames.putAll(surnames);
    lexicon.groupNouns.addAll(groupNouns);
    sectors.forEach(lexicon.sectors::put);
  }

  private static Party party(Table.Row row, String column) {
    Party.Role role =
        switch (column) {
          case "demonyms" -> Party.Role.DEMONYM;
          case "capital" -> Party.Role.CAPITAL;
          case "seats", "seat" -> Party.Role.SEAT;
          case "groups" -> Party.Role.GROUP;
          default -> Party.Role.NAME;
        };
    return new Party(Actor.of(row.need("code")), role);
  }

  private static Site city(Table.Row row) {
    Actor country = Actor.of(row.need("country"));
    return new Site(Optional.of(row.need("city")), Optional.empty(), Optional.of(country));
  }

  private static Site venue(Table.Row row, String name) {
    return new Site(
        optional(row.get("city")), Optional.of(name), optionalActor(row.get("country")));
  }

  private static KnownLeader leader(Table.Row row) {
    String to = row.get("to");
    return new KnownLeader(
        row.need("name"),
        row.all("names"),
        Actor.of(row.need("code")),
        row.need("office"),
        PartialDate.parse(row.need("from")),
        to.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(to)));
  }

  private void enter(KnownLeader leader, String column, String phrase) {
    if (column.equals("surname")) {
      surnames.computeIfAbsent(phrase, s -> new ArrayList<>(2)).add(leader);
    } else {
      put(lexicon.leaders, phrase, leader);
    }
  }

  private static Office office(Table.Row row) {
    Office.Kind kind = row.need("kind", Office.Kind.class);
    return new Office(row.need("office"), kind, optionalActor(row.get("actor")));
  }

  private static Verb verb(Table.Row row, String column) {
    Verb.Form form =
        column.equals("lemma")
            ? Verb.Form.BASE
            : Verb.Form.valueOf(column.toUpperCase(Locale.ROOT));
    return new Verb(row.needAll("lemma").get(0), form, families(row));
  }

  private static Noun noun(Table.Row row, String column) {
    return new Noun(row.needAll("noun").get(0), column.equals("plural"), families(row));
  }

  private void enter(Noun noun, String phrase) {
    put(lexicon.nouns, phrase, noun);
    if (Groups.mayHead(noun)) {
      groupNouns.add(PhraseIndex.firstWord(phrase));
    }
  }

  private static Families families(Table.Row row) {
    return Families.of(row.all("families", Family.class));
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static Optional<Actor> optionalActor(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(Actor.of(cell));
  }
}
