package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people seen so far in one article; joins the sightings of one person. Not thread-safe. */
final class Roster {
  private final Lexicon lexicon;
  private final Actor home;
  private final Optional<PartialDate> published;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, List<Draft>> byWord = new HashMap<>();
  private final Set<Integer> ends = new HashSet<>();

  Roster(Lexicon lexicon, Actor home, Optional<PartialDate> published) {
    this.lexicon = lexicon;
    this.home = home;
    this.published = published;
  }

  /** A person while the article is still being read. */
  static final class Draft {
    private List<Token> name;
    private final Set<String> spellings = new LinkedHashSet<>();
    private final List<Span> places = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private Optional<Actor> actor = Optional.empty();
    private Optional<Actor> inherited = Optional.empty();
    private Optional<Actor> guess = Optional.empty();
    private boolean spokenOfAsLeader;

    private Draft(List<Token> name) {
      this.name = name;
    }

    Optional<Actor> actor() {
      return actor;
    }

    private boolean isLeader() {
      return titles.stream().anyMatch(Title::isLeader);
    }
  }

  /** Returns the latest person with that word in the name. */
  Optional<Draft> bySurname(Token word) {
    List<Draft> same = byWord.getOrDefault(fold(word.text()), List.of());
    return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
  }

  /** Returns whether a person's name ends at an offset. */
  boolean endsAt(int offset) {
    return ends.contains(offset);
  }

  void add(Sighting sighting) {
    Optional<Draft> before = find(sighting);
    boolean isFirst = before.isEmpty();
    Draft draft = before.orElseGet(() -> open(sighting));
    List<Token> name = sighting.name();
    if (name.size() > draft.name.size()) {
      draft.name = name;
    }
    if (name.size() > 1 || draft.name.size() == 1) {
      draft.spellings.add(text(name));
      draft.places.add(new Span(name.get(0).begin(), name.get(name.size() - 1).end()));
    }
    ends.add(name.get(name.size() - 1).end());
    name.forEach(token -> index(token, draft));
    sighting.title().ifPresent(draft.titles::add);
    draft.actor = draft.actor.isPresent() ? draft.actor : sighting.nation();
    draft.inherited = draft.inherited.or(() -> isFirst ? sighting.inherited() : Optional.empty());
    draft.guess = draft.guess.isPresent() ? draft.guess : sighting.guess();
    draft.spokenOfAsLeader |= sighting.spokenOfAsLeader();
  }

  private Draft open(Sighting sighting) {
    Draft draft = new Draft(sighting.name());
    drafts.add(draft);
    return draft;
  }

  private void index(Token token, Draft draft) {
    List<Draft> same = byWord.computeIfAbsent(fold(token.text()), k -> new ArrayList<>(2));
    same.remove(draft);
    same.add(draft);
  }

  private Optional<Draft> find(Sighting sighting) {
    List<String> words = words(sighting.name());
    Optional<Draft> found = Optional.empty();
    for (Draft draft : byWord.getOrDefault(words.get(0), List.of())) {
      if (samePerson(draft, sighting, words)) {
        found = Optional.of(draft);
      }
    }
    if (found.isEmpty() && words.size() > 1) {
      String joined = String.join("", words);
      return drafts.stream().filter(d -> String.join("", words(d.name)).equals(joined)).findFirst();
    }
    return found;
  }

  private static boolean samePerson(Draft draft, Sighting sighting, List<String> words) {
    List<String> full = words(draft.name);
    if (String.join("", full).equals(String.join("", words))) {
      return true;
    }
    boolean within = full.containsAll(words) || words.containsAll(full);
    boolean short1 = words.size() == 1 || full.size() == 1;
    return within && (!short1 || officesAgree(draft, sighting));
  }

  /** A bare surname joins a person unless the offices or nations tell two people apart. */
  private static boolean officesAgree(Draft draft, Sighting sighting) {
    if (sighting.nation().isPresent()
        && draft.actor.isPresent()
        && !sighting.nation().equals(draft.actor)) {
      return false;
    }
    return sighting.title().isEmpty()
        || draft.titles.isEmpty()
        || draft.titles.stream()
            .anyMatch(held -> held.office().kind() == sighting.title().get().office().kind());
  }

  /** Returns the people in the order of the article. */
  List<Person> people() {
    return drafts.stream().map(this::finish).toList();
  }

  private Person finish(Draft draft) {
    List<KnownLeader> known = known(draft.name);
    Optional<KnownLeader> serving = serving(known);
    Optional<Actor> actor = actorOf(draft, known);
    String name = text(draft.name);
    List<String> aliases =
        draft.spellings.stream().filter(s -> !s.equals(name)).sorted().toList();
    return new Person(
        name,
        aliases,
        actor,
        draft.titles.stream().findFirst().map(Title::printed),
        roleOf(draft, serving, known, actor),
        isWoman(draft),
        List.copyOf(draft.places));
  }

  private boolean isWoman(Draft draft) {
    return draft.spellings.stream().anyMatch(n -> lexicon.isWord(Lexicon.WordClass.WOMAN, n))
        || draft.titles.stream().anyMatch(t -> t.printed().matches(".*(queen|princess|woman|lady|empress)$"));
  }

  private Optional<Actor> actorOf(Draft draft, List<KnownLeader> known) {
    if (draft.actor.isPresent()) {
      return draft.actor;
    }
    if (!known.isEmpty()) {
      return serving(known).or(() -> Optional.of(known.get(known.size() - 1))).map(KnownLeader::actor);
    }
    if (draft.inherited.isPresent()) {
      return draft.inherited;
    }
    if (new Names(lexicon).isKoreanForm(draft.name)) {
      return Optional.of(Actor.of("KR"));
    }
    boolean headed = draft.titles.stream().anyMatch(t -> t.office().kind() == Office.Kind.HEAD);
    boolean foreignForm = draft.name.size() > 1 && !new Names(lexicon).isSurnameFirst(draft.name);
    if (headed || draft.titles.isEmpty() && !foreignForm) {
      return Optional.of(home);
    }
    return foreignForm && draft.guess.isPresent() ? draft.guess : Optional.of(home);
  }

  private Person.Role roleOf(
      Draft draft, Optional<KnownLeader> serving, List<KnownLeader> known, Optional<Actor> actor) {
    boolean bystander =
        draft.titles.stream()
            .anyMatch(
                t ->
                    t.office().kind() == Office.Kind.SPOUSE
                        || t.office().kind() == Office.Kind.STAFF);
    if (bystander) {
      return Person.Role.BYSTANDER;
    }
    if (draft.isLeader()) {
      return Person.Role.LEADER;
    }
    boolean past = draft.titles.stream().anyMatch(Title::past);
    boolean crowned =
        draft.titles.stream().allMatch(t -> t.office().kind() == Office.Kind.CROWN);
    boolean leader =
        !past && crowned && (serving.isPresent() || draft.spokenOfAsLeader && known.isEmpty());
    if (leader && actor.isPresent()) {
      return Person.Role.LEADER;
    }
    boolean civilian =
        !draft.titles.isEmpty()
            && draft.titles.stream().allMatch(t -> t.office().kind() == Office.Kind.CIVIL);
    return civilian ? Person.Role.CIVILIAN : Person.Role.OFFICIAL;
  }

  private List<KnownLeader> known(List<Token> name) {
    PhraseMap.Match<KnownLeader> match = lexicon.leaders.longestAt(name, 0);
    return match.length() == name.size() && name.size() > 1 ? match.values() : List.of();
  }

  private Optional<KnownLeader> serving(List<KnownLeader> known) {
    return known.stream()
        .filter(leader -> published.map(leader::servesAt).orElse(true))
        .findFirst();
  }

  static String text(List<Token> name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      boolean glued = i > 0 && name.get(i).begin() == name.get(i - 1).end();
      text.append(i == 0 || glued ? "" : " ").append(name.get(i).text());
    }
    return text.toString();
  }

  private static List<String> words(List<Token> name) {
    return name.stream().map(token -> fold(token.text())).collect(Collectors.toList());
  }

  /** Returns the letters without accents and hyphens in lower case: what two spellings share. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
