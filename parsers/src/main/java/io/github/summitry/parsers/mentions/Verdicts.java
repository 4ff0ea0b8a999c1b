package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what a person is once the whole article is read: whose, and whether a leader. */
final class Verdicts {
  private static final Actor KOREA = Actor.of("KR");
  private static final WordSet CROWNS =
      WordSet.of(
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "grand duke",
          "crown prince",
          "prince",
          "princess");

  private static final WordSet PARTY_STATES = WordSet.of("CN", "VN", "LA", "KP", "CU");
  private static final WordSet PARTY_HEADS =
      WordSet.of(
          "party chief",
          "communist party chief",
          "party general secretary",
          "general secretary",
          "first secretary");

  /** How titles end that only women have. */
  private static final List<String> WOMEN =
      List.of("queen", "princess", "woman", "lady", "empress", "sister", "daughter", "mother");

  private final Lexicon lexicon;
  private final NameForms forms;
  private final Actor home;
  private final Set<String> bylines;

  Verdicts(Lexicon lexicon, Actor home, List<String> bylines) {
    this.lexicon = lexicon;
    this.forms = new NameForms(lexicon);
    this.home = home;
    this.bylines = new HashSet<>();
    for (String byline : bylines) {
      this.bylines.add(byline.toLowerCase(Locale.ROOT));
    }
  }

  Person person(Draft draft, Era era) {
    List<KnownLeader> known = knownBySurname(draft, era);
    Optional<KnownLeader> serving = serving(known, era);
    Optional<Actor> actor = actorOf(draft, known, serving);
    String name = Roster.text(draft.name());
    List<String> aliases = draft.spellings();
    boolean woman = isWoman(aliases) || draft.hasTitle(Verdicts::isWomans);
    aliases.remove(name);
    return new Person(
        name,
        List.copyOf(aliases),
        actor,
        draft.office(),
        roleOf(draft, name, serving, known, actor),
        woman,
        draft.places());
  }

  private static Optional<KnownLeader> serving(List<KnownLeader> terms, Era era) {
    for (KnownLeader term : terms) {
      if (era.overlaps(term)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  private boolean isWoman(List<String> spellings) {
    for (String spelling : spellings) {
      if (lexicon.isWord(WordClass.WOMAN, spelling)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWomans(Title title) {
    for (String ending : WOMEN) {
      if (title.printed().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the terms of the leader of that name. */
  List<KnownLeader> known(Tokens name) {
    PhraseMap.Match<KnownLeader> match = lexicon.leaders.longestAt(name, 0);
    return match.length() == name.size() ? match.values() : List.of();
  }

  /**
   * Returns the terms in the office that the article prints, all of them if none is of that name.
   */
  List<KnownLeader> heldTerms(Draft draft) {
    List<KnownLeader> known = known(draft.name());
    List<KnownLeader> held = new ArrayList<>(known.size());
    for (KnownLeader term : known) {
      if (draft.hasTitle(t -> t.office().name().equals(term.office()))) {
        held.add(term);
      }
    }
    return held.isEmpty() ? known : held;
  }

  /** {@code President Trump} alone: the one leader of that surname at the time. */
  private List<KnownLeader> knownBySurname(Draft draft, Era era) {
    List<KnownLeader> known = known(draft.name());
    boolean head = draft.holds(Office.Kind.HEAD) || draft.holds(Office.Kind.HEAD_OF_BODY);
    if (!known.isEmpty() || draft.name().size() > 1 || !head) {
      return known;
    }
    List<KnownLeader> serving =
        era.overlapping(lexicon.leadersBySurname(draft.name().get(0).text()));
    List<KnownLeader> own = KnownLeader.of(home, serving);
    return own.isEmpty() ? (KnownLeader.areOfOneParty(serving) ? serving : List.of()) : own;
  }

  private Optional<Actor> actorOf(
      Draft draft, List<KnownLeader> known, Optional<KnownLeader> serving) {
    if (draft.namedActor().isPresent()) {
      return draft.namedActor();
    }
    if (!known.isEmpty()) {
      return Optional.of(serving.orElse(known.get(known.size() - 1)).actor());
    }
    if (draft.inherited().isPresent()) {
      return draft.inherited();
    }
    Tokens name = draft.name();
    boolean local = name.size() > 1 && forms.isKorean(name) && home.equals(KOREA);
    boolean foreign =
        !home.equals(KOREA) || name.size() > 1 && !forms.isKorean(name) || isForeignCrown(draft);
    boolean untitled = !draft.isInOffice();
    if (local || !foreign) {
      return untitled && !local ? Optional.empty() : Optional.of(home);
    }
    return untitled || isCivil(draft) ? Optional.empty() : draft.guess().or(() -> ownOf(draft));
  }

  private static boolean isCivil(Draft draft) {
    return !draft.hasTitle(t -> t.office().kind() != Office.Kind.CIVIL);
  }

  /** Korea has no king. */
  private boolean isForeignCrown(Draft draft) {
    return home.equals(KOREA) && draft.hasTitle(t -> CROWNS.contains(t.office().name()));
  }

  private Optional<Actor> ownOf(Draft draft) {
    boolean possible = forms.fits(draft.name(), home);
    return possible ? Optional.of(home) : Optional.empty();
  }

  private Person.Role roleOf(
      Draft draft,
      String name,
      Optional<KnownLeader> serving,
      List<KnownLeader> known,
      Optional<Actor> actor) {
    boolean official = draft.hasTitle(t -> isOfState(t.office().kind()));
    boolean writes = !bylines.isEmpty() && bylines.contains(name.toLowerCase(Locale.ROOT));
    boolean beside =
        draft.titles().isEmpty() && draft.has(Sighting.Note.AMONG_FAMILY) && known.isEmpty();
    if (writes
        || beside
        || !official && (draft.holds(Office.Kind.SPOUSE) || draft.holds(Office.Kind.STAFF))) {
      return Person.Role.BYSTANDER;
    }
    if (isLeader(draft, serving, known, actor)) {
      return Person.Role.LEADER;
    }
    boolean open = draft.titles().isEmpty() && known.isEmpty() && draft.namedActor().isEmpty();
    boolean civilian = open || !draft.titles().isEmpty() && isCivil(draft);
    return civilian ? Person.Role.CIVILIAN : Person.Role.OFFICIAL;
  }

  private static boolean isOfState(Office.Kind kind) {
    return switch (kind) {
      case HEAD, HEAD_OF_BODY, DEPUTY, MINISTER, AIDE -> true;
      default -> false;
    };
  }

  /** Whether the person heads the one party of a party-state. */
  private static boolean isPartyHead(Draft draft, Actor actor) {
    return PARTY_STATES.contains(actor.code())
        && draft.hasTitle(t -> !t.past() && PARTY_HEADS.contains(t.office().name()));
  }

  private static boolean isLeader(
      Draft draft, Optional<KnownLeader> serving, List<KnownLeader> known, Optional<Actor> actor) {
    if (draft.has(Sighting.Note.MOURNED) || draft.isFormerHead()) {
      return false;
    }
    boolean serves = serving.isPresent();
    if (draft.hasTitle(Title::isLeader)) {
      return serves || known.isEmpty();
    }
    boolean party = actor.filter(a -> isPartyHead(draft, a)).isPresent();
    if (party || draft.hasTitle(Title::isOfSomeBody)) {
      boolean body = party || actor.filter(a -> !a.isState()).isPresent();
      return serves || known.isEmpty() && body;
    }
    boolean open =
        !draft.hasTitle(
            t ->
                t.office().kind().isOffice()
                    && (t.office().kind() != Office.Kind.CROWN || t.past()));
    return open && (serves || draft.has(Sighting.Note.AMONG_LEADERS) && known.isEmpty());
  }
}
