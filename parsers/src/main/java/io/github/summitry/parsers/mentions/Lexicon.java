package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Sector;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that the reader knows, by kind. Immutable and thread-safe; built once, used for every
 * article.
 */
public final class Lexicon {
  private static final int RECENT_WORDS = 14;

  final PhraseMap<Party> parties = new PhraseMap<>(true, Openings.PARTY);
  final PhraseMap<Party> groups = new PhraseMap<>(false, Openings.MEMBERS);
  final PhraseMap<Site> sites = new PhraseMap<>(true, Openings.SITE);
  final PhraseMap<String> occasions = new PhraseMap<>(true, Openings.OCCASION);
  final PhraseMap<KnownLeader> leaders = new PhraseMap<>(true, Openings.LEADER);
  final PhraseMap<Office> offices = new PhraseMap<>(false, Openings.OFFICE);
  final PhraseMap<String> portfolios = new PhraseMap<>(false, Openings.PORTFOLIO);
  final PhraseMap<Verb> verbs = new PhraseMap<>(false, Openings.VERB);
  final PhraseMap<Noun> nouns = new PhraseMap<>(false, Openings.NOUN);
  final Map<Actor, String> capitals = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Set<String>> surnamesByCountry = new HashMap<>();
  private final Map<String, List<KnownLeader>> leaderSurnames = new HashMap<>();
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
  private final Map<HistoryWord, Set<String>> history = new EnumMap<>(HistoryWord.class);
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final SectorWords sectors = new SectorWords();
  private final TurnWords turns = new TurnWords();

  private static final int MODIFIERS = Word.bit(WordClass.FORMER) | Word.bit(WordClass.RANK);

  /** In the order of their bits. */
  private final List<PhraseMap<?>> phrases =
      List.of(parties, groups, sites, occasions, leaders, offices, portfolios, verbs, nouns);

  private final Set<String> groupNouns = new HashSet<>();
  private final Vocabulary vocabulary = new Vocabulary(RECENT_WORDS, this::meaning);

  private Lexicon() {}

  /** Returns the lexicon of this release. */
  public static Lexicon bundled() {
    Lexicon lexicon = new Lexicon();
    for (Kind kind : Kind.values()) {
      Table.resource(kind.file()).forEach(row -> lexicon.add(kind, row));
    }
    return lexicon;
  }

  /**
   * Returns the lexicon of this release with further rows; where they name the same words, both
   * hold.
   */
  public static Lexicon bundledWith(List<Overlay> overlays) {
    Lexicon lexicon = bundled();
    for (Overlay overlay : overlays) {
      try (Reader rows = overlay.rows().open()) {
        Table.like(overlay.kind().file(), overlay.name(), rows)
            .forEach(row -> lexicon.add(overlay.kind(), row));
      } catch (IOException e) {
        throw new UncheckedIOException(overlay.name() + " cannot be read: " + e, e);
      }
    }
    return lexicon;
  }

  private void add(Kind kind, Table.Row row) {
    try {
      kind.add(this, row);
    } catch (IllegalArgumentException e) {
      throw row.fault(e);
    }
  }

  /** Returns the surnames that stand first in the names of a country, by its code. */
  Set<String> surnamesOf(String country) {
    return surnamesByCountry.getOrDefault(country, Set.of());
  }

  /** Returns the terms of all leaders of that surname. */
  List<KnownLeader> leadersBySurname(String surname) {
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

  private Word meaning(Word word) {
    String lower = word.lower();
    int classes = classesOf(lower);
    boolean modifies = (classes & MODIFIERS) != 0;
    int begins =
        bit(Openings.MODIFIED_OFFICE, modifies)
            | bit(Openings.COURTESY, (classes & Word.bit(WordClass.COURTESY)) != 0)
            | bit(Openings.DATE, DateExpressions.mayBeginWith(lower))
            | bit(Openings.OPENER, NodeReader.isOpener(lower))
            | bit(Openings.GROUP, groupNouns.contains(lower))
            | bit(Openings.TURN, turns.begins(word))
            | bit(Openings.SECTOR, sectors.begins(lower))
            | bit(Openings.SURNAME, surnames.contains(word.text()))
            | bit(Openings.LEADERS_SURNAME, leaderSurnames.containsKey(word.text()));
    List<PhraseMap.Start> starts = new ArrayList<>(phrases.size());
    for (PhraseMap<?> map : phrases) {
      PhraseMap.Start start = map.startOf(word);
      if (start != null) {
        begins |= map.bit();
        starts.add(start);
      }
    }
    return word.with(begins, classes, starts.toArray(PhraseMap.Start[]::new));
  }

  private static int bit(int bit, boolean isSet) {
    return isSet ? bit : 0;
  }

  private int classesOf(String lower) {
    int classes = 0;
    for (Map.Entry<WordClass, Set<String>> type : words.entrySet()) {
      classes |= bit(Word.bit(type.getKey()), type.getValue().contains(lower));
    }
    return classes;
  }

  /** Returns whether it is a surname that stands first in a name. */
  boolean isSurname(Token token) {
    Word word = token.word();
    return word.isKnown() ? word.begins(Openings.SURNAME) : surnames.contains(word.text());
  }

  /** Returns whether it is the surname of a leader. */
  boolean isLeadersSurname(Token token) {
    Word word = token.word();
    return word.isKnown()
        ? word.begins(Openings.LEADERS_SURNAME)
        : leaderSurnames.containsKey(word.text());
  }

  /** Returns whether a token's word is of that class. */
  boolean isWord(WordClass type, Token token) {
    Word word = token.word();
    return word.isKnown() ? word.isOf(type) : isWord(type, word.lower());
  }

  /** Returns whether the word in lower case is of that class. */
  boolean isWord(WordClass type, String word) {
    return words.getOrDefault(type, Set.of()).contains(word);
  }

  /** Returns whether the word in lower case is one of history of that class. */
  public boolean isHistory(HistoryWord type, String word) {
    return history.getOrDefault(type, Set.of()).contains(word);
  }

  /** Returns the number that the word in lower case puts things in order by, 0 if it does not. */
  public int ordinalOf(String word) {
    return ordinals.getOrDefault(word, 0);
  }

  /** Returns the short name of the first gathering that a text names. */
  public Optional<String> occasionIn(String text) {
    Tokens tokens = tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      PhraseMap.Match<String> occasion = occasions.longestAt(tokens, i);
      if (occasion.found()) {
        return Optional.of(occasion.values().get(0));
      }
    }
    return Optional.empty();
  }

  /** Returns the first city that a preposition of a text puts something in. */
  public Optional<Site> cityIn(String text) {
    Tokens tokens = tokenize(text);
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      PhraseMap.Match<Site> site = sites.longestAt(tokens, i);
      boolean city = site.found() && site.values().get(0).city().isPresent();
      if (city && (before.is("in") || before.is("at") || before.is("central"))) {
        return Optional.of(site.values().get(0));
      }
    }
    return Optional.empty();
  }

  /** Returns the city of that name, in whatever case it is printed. */
  public Optional<Site> siteOf(String name) {
    String words = name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name;
    return Stream.of(name, words)
        .map(this::tokenize)
        .filter(tokens -> !tokens.isEmpty())
        .map(tokens -> sites.longestAt(tokens, 0))
        .filter(PhraseMap.Match::found)
        .map(match -> match.values().get(0))
        .findFirst();
  }

  private static String capitalized(String name) {
    StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1))) {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }

  /** Returns the fields of policy that the tokens name. */
  public Set<Sector> sectors(Tokens tokens) {
    return sectors.in(tokens);
  }

  /** Returns the longest words of that role at a token that give a meeting its turn in a day. */
  public Optional<TurnPhrase> turnAt(Tokens tokens, int index, TurnPhrase.Role role) {
    return turns.at(tokens, index, role);
  }

  /**
   * Rows that a caller adds.
   *
   * @param kind the kind of words
   * @param name the file's name, for messages
   * @param rows where the rows are read from
   */
  public record Overlay(Kind kind, String name, Rows rows) {}

  /** Where rows are read from. */
  @FunctionalInterface
  public interface Rows {
    /** Opens the rows for one reading; the caller closes them. */
    Reader open() throws IOException;
  }

  /** The kinds of words, one file each. */
  public enum Kind {
    /** States, with their demonyms, capitals and seats of government. */
    COUNTRIES {
      @Override
      void add(Lexicon to, Table.Row row) {
        Actor actor = Actor.of(row.need("code"));
        to.addNames(actor, row);
        to.parties.putAll(row.all("demonyms"), new Party(actor, Party.Role.DEMONYM));
        to.parties.putAll(row.all("capital"), new Party(actor, Party.Role.CAPITAL));
        row.all("capital").stream().limit(1).forEach(n -> to.capitals.putIfAbsent(actor, n));
        to.parties.putAll(row.all("seats"), new Party(actor, Party.Role.SEAT));
      }
    },
    /** International organisations. */
    ORGANISATIONS {
      @Override
      void add(Lexicon to, Table.Row row) {
        Actor actor = Actor.of(row.need("code"));
        to.addNames(actor, row);
        to.groups.putAll(row.all("groups"), new Party(actor, Party.Role.GROUP));
        to.parties.putAll(row.all("seat"), new Party(actor, Party.Role.SEAT));
      }
    },
    /** Cities and towns. */
    CITIES {
      @Override
      void add(Lexicon to, Table.Row row) {
        String city = row.need("city");
        Optional<Actor> country = Optional.of(Actor.of(row.need("country")));
        Site site = new Site(Optional.of(city), Optional.empty(), country);
        to.sites.put(city, site);
        to.sites.putAll(row.all("names"), site);
      }
    },
    /** Buildings and sites. */
    VENUES {
      @Override
      void add(Lexicon to, Table.Row row) {
        String venue = row.need("venue");
        Optional<Actor> country =
            Optional.of(row.get("country")).filter(c -> !c.isEmpty()).map(Actor::of);
        Optional<String> city = Optional.of(row.get("city")).filter(c -> !c.isEmpty());
        Site site = new Site(city, Optional.of(venue), country);
        to.sites.put(venue, site);
        row.all("names").forEach(n -> to.sites.put(n, new Site(city, Optional.of(n), country)));
      }
    },
    /** Gatherings beside which leaders meet. */
    OCCASIONS {
      @Override
      void add(Lexicon to, Table.Row row) {
        String name = row.need("name");
        to.occasions.put(name, name);
        to.occasions.putAll(row.all("names"), name);
      }
    },
    /** Leaders' terms of office. */
    LEADERS {
      @Override
      void add(Lexicon to, Table.Row row) {
        KnownLeader leader =
            new KnownLeader(
                row.need("name"),
                List.copyOf(row.all("names")),
                Actor.of(row.need("code")),
                row.need("office"),
                PartialDate.parse(row.need("from")),
                Optional.of(row.get("to")).filter(d -> !d.isEmpty()).map(PartialDate::parse));
        to.leaders.put(leader.name(), leader);
        to.leaders.putAll(row.all("names"), leader);
        row.all("surname")
            .forEach(
                n -> to.leaderSurnames.computeIfAbsent(n, k -> new ArrayList<>(2)).add(leader));
      }
    },
    /** Offices. */
    OFFICES {
      @Override
      void add(Lexicon to, Table.Row row) {
        Optional<Actor> actor =
            Optional.of(row.get("actor")).filter(a -> !a.isEmpty()).map(Actor::of);
        Office office = new Office(row.need("office"), row.need("kind", Office.Kind.class), actor);
        to.offices.put(office.name(), office);
        to.offices.putAll(row.all("names"), office);
      }
    },
    /** Portfolios of ministers. */
    PORTFOLIOS {
      @Override
      void add(Lexicon to, Table.Row row) {
        String portfolio = row.need("portfolio");
        to.portfolios.put(portfolio, portfolio);
        row.all("names").forEach(n -> to.portfolios.put(n, n));
      }
    },
    /** Verbs with all their forms. */
    VERBS {
      @Override
      void add(Lexicon to, Table.Row row) {
        List<String> bases = row.needAll("lemma");
        String lemma = bases.get(0);
        Families families = Families.of(row.all("families", Family.class));
        to.addForms(bases, lemma, Verb.Form.BASE, families);
        to.addForms(row.all("third"), lemma, Verb.Form.THIRD, families);
        to.addForms(row.all("past"), lemma, Verb.Form.PAST, families);
        to.addForms(row.all("participle"), lemma, Verb.Form.PARTICIPLE, families);
        to.addForms(row.all("ing"), lemma, Verb.Form.ING, families);
      }
    },
    /** Nouns of the field. */
    NOUNS {
      @Override
      void add(Lexicon to, Table.Row row) {
        Families families = Families.of(row.all("families", Family.class));
        List<String> names = row.needAll("noun");
        names.forEach(n -> to.addNoun(n, new Noun(names.get(0), false, families)));
        row.all("plural").forEach(n -> to.addNoun(n, new Noun(names.get(0), true, families)));
      }
    },
    /** Words that put a clause into a field of policy. */
    SECTORS {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.sectors.add(row);
      }
    },
    /** Words that give a meeting its turn among those of a day. */
    TURNS {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.turns.add(row);
      }
    },
    /** Words that tell names of people from other words. */
    WORDS {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.words
            .computeIfAbsent(row.need("class", WordClass.class), c -> new HashSet<>())
            .addAll(row.all("words"));
      }
    },
    /** Words that say where a meeting stands among others. */
    HISTORY {
      @Override
      void add(Lexicon to, Table.Row row) {
        HistoryWord type = row.need("class", HistoryWord.class);
        to.history.computeIfAbsent(type, c -> new HashSet<>()).addAll(row.all("words"));
        if (type == HistoryWord.ORDINAL) {
          row.all("words").forEach(word -> to.ordinals.put(word, row.number("number")));
        }
      }
    },
    /** Surnames that stand first in a name. */
    SURNAMES {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.surnames.addAll(row.all("surnames"));
        to.surnamesByCountry
            .computeIfAbsent(row.need("country"), c -> new HashSet<>())
            .addAll(row.all("surnames"));
      }
    };

    abstract void add(Lexicon to, Table.Row row);

    /** Returns the name of its file. */
    public String file() {
      return name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    /**
     * Returns the kind of words that the file of that name holds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String file) {
      return Arrays.stream(values())
          .filter(kind -> kind.file().equals(file))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      file
                          + " adds to no lexicon; name it as one of "
                          + Arrays.stream(values()).map(Kind::file).toList()));
    }
  }

  private void addNames(Actor actor, Table.Row row) {
    Party party = new Party(actor, Party.Role.NAME);
    parties.put(row.need("name"), party);
    parties.putAll(row.all("names"), party);
  }

  private void addNoun(String text, Noun noun) {
    nouns.put(text, noun);
    if (Groups.mayHead(noun)) {
      groupNouns.add(Word.lower(Tokenizer.first(text)));
    }
  }

  private void addForms(List<String> forms, String lemma, Verb.Form form, Families families) {
    verbs.putAll(forms, new Verb(lemma, form, families));
  }
}
