package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Caption;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Passage;
import io.github.summitry.PublicationTime;
import io.github.summitry.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story with everything in it that can be meant: its people, and its sentences as nodes.
 *
 * @param text the article's text
 * @param article the article
 * @param home the state from whose side the story is told
 * @param people its people, in the order of the page
 * @param sentences its sentences in order
 */
public record Story(
    String text, Article article, Actor home, List<Person> people, List<Sentence> sentences) {
  private static final Actor KOREA = Actor.of("KR");
  private static final Actor NORTH_KOREA = Actor.of("KP");

  /** A leader's name tells so much more whose story it is than a state's. */
  private static final int LEADER = 3;

  /** So many paragraphs tell what the story is about. */
  private static final int OPENING = 4;

  /** Returns the publication's date, else that of its update, as precise as it is known. */
  public Optional<PartialDate> published() {
    return published(article);
  }

  private static Optional<PartialDate> published(Article article) {
    return article.published().or(article::updated).map(PublicationTime::date);
  }

  /** Whether its outlet is of the home state, or it is Korea that an unknown outlet writes of. */
  public boolean isAtHome() {
    return isAtHome(article, home);
  }

  private static boolean isAtHome(Article article, Actor home) {
    return !article.outlet().equals(Outlet.UNKNOWN) || home.equals(KOREA);
  }

  /** Returns the city of the dateline; of two, {@code SEOUL/HANOI}, the one that is abroad. */
  public Optional<Site> filedFrom(Lexicon lexicon) {
    String dateline = article.dateline().orElse("");
    int slash = dateline.indexOf('/');
    Optional<Site> first =
        Labels.siteOf(lexicon, slash < 0 ? dateline : dateline.substring(0, slash));
    boolean atHome = slash > 0 && first.flatMap(Site::country).filter(home::equals).isPresent();
    Optional<Site> second =
        atHome ? Labels.siteOf(lexicon, dateline.substring(slash + 1)) : Optional.empty();
    return second.or(() -> first);
  }

  /** Returns the story of an article. */
  public static Story read(Lexicon lexicon, Article article, String text) {
    List<Tokens> paragraphs = new ArrayList<>();
    for (Passage paragraph : article.paragraphs()) {
      paragraphs.add(lexicon.tokenize(text, paragraph.begin(), paragraph.end()));
    }
    Actor home = home(lexicon, article, paragraphs);
    List<List<Tokens>> sentences = new ArrayList<>(paragraphs.size());
    for (Tokens paragraph : paragraphs) {
      sentences.add(Sentences.split(paragraph));
    }
    Roster roster = new Roster(lexicon, home, published(article), article.bylines());
    PeopleFinder finder = new PeopleFinder(lexicon, home, roster);
    for (Span span : pictures(article)) {
      read(Sentences.split(lexicon.tokenize(text, span.begin(), span.end())), finder);
    }
    for (List<Tokens> paragraph : sentences) {
      read(paragraph, finder);
    }
    new Surnames(lexicon, home, roster).read(paragraphs);
    List<Person> people = people(roster);
    NodeReader reader = new NodeReader(lexicon, new PeopleIndex(lexicon, people), home);
    Coreference coreference = new Coreference(people, home, isAtHome(article, home));
    return new Story(text, article, home, people, read(reader, coreference, sentences));
  }

  private static void read(List<Tokens> sentences, PeopleFinder finder) {
    for (Tokens sentence : sentences) {
      finder.read(sentence);
    }
  }

  private static List<Sentence> read(
      NodeReader reader, Coreference coreference, List<List<Tokens>> paragraphs) {
    List<Sentence> read = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Person> focus = Optional.empty();
      for (Tokens tokens : paragraphs.get(i)) {
        List<Node> nodes = reader.read(tokens);
        coreference.resolve(nodes);
        read.add(new Sentence(i, tokens, nodes, coreference.circle(), focus));
        focus = coreference.focus();
      }
    }
    return List.copyOf(read);
  }

  /** The people whom the roster has in full, in the order of the page. */
  private static List<Person> people(Roster roster) {
    List<Person> people = new ArrayList<>();
    for (Person person : roster.people()) {
      if (!person.places().isEmpty()) {
        people.add(person);
      }
    }
    people.sort(Comparator.comparing(person -> person.places().get(0)));
    return List.copyOf(people);
  }

  private static List<Span> pictures(Article article) {
    List<Span> pictures = new ArrayList<>();
    for (Caption caption : article.captions()) {
      pictures.add(withoutCredit(caption));
    }
    return pictures;
  }

  private static Span withoutCredit(Caption caption) {
    Optional<String> name = caption.credit();
    int credit = name.isPresent() ? caption.text().lastIndexOf(name.get()) : -1;
    return new Span(caption.begin(), credit > 0 ? caption.begin() + credit - 1 : caption.end());
  }

  /**
   * The state of the outlet; of an unknown outlet the state that it names most (of several the
   * first), itself or its leader, Korea if the opening names either Korea or a Korean.
   */
  private static Actor home(Lexicon lexicon, Article article, List<Tokens> paragraphs) {
    if (!article.outlet().equals(Outlet.UNKNOWN)) {
      return KOREA;
    }
    Map<Actor, Integer> named = new LinkedHashMap<>();
    Set<Actor> led = new HashSet<>();
    NameForms forms = new NameForms(lexicon);
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Tokens tokens = paragraphs.get(paragraph);
      for (int i = 0; i < tokens.size(); i++) {
        PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, i);
        if (forms.isKoreanAt(tokens, i)) {
          named.merge(KOREA, 1, Integer::sum);
        }
        if (party.found()) {
          named.merge(party.values().get(0).actor(), 1, Integer::sum);
        }
        Optional<Actor> leads = leaderAt(lexicon, tokens, i, led);
        if (leads.isPresent()) {
          named.merge(leads.get(), LEADER, Integer::sum);
        }
      }
      boolean korean = named.containsKey(KOREA) || named.containsKey(NORTH_KOREA);
      if (paragraph < OPENING && korean) {
        return KOREA;
      }
    }
    Actor home = KOREA;
    int most = 0;
    for (Map.Entry<Actor, Integer> actor : named.entrySet()) {
      if (actor.getValue() > most) {
        home = actor.getKey();
        most = actor.getValue();
      }
    }
    return home;
  }

  /** Whose leader is named by surname at a token, if in full here or before. */
  private static Optional<Actor> leaderAt(Lexicon lexicon, Tokens tokens, int at, Set<Actor> led) {
    PhraseMap.Match<KnownLeader> full = lexicon.leaders.longestAt(tokens, at);
    if (full.found()) {
      led.add(full.values().get(0).actor());
    }
    if (!led.isEmpty() && lexicon.isLeadersSurname(tokens.get(at))) {
      for (KnownLeader leader : lexicon.leadersBySurname(tokens.get(at).text())) {
        if (led.contains(leader.actor())) {
          return Optional.of(leader.actor());
        }
      }
    }
    return Optional.empty();
  }
}
