package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;
import java.util.Optional;

/** Tells where a clause says that something takes place. */
final class Places {
  private static final int NEAR = 6;
  private static final int FAR = 9;
  private static final int APPOSITION = 14;

  private Places() {}

  /** The city and venue behind the trigger, else before it. */
  static Optional<Site> site(Clauses clauses, int trigger, int anchor) {
    Sentence sentence = clauses.sentence();
    int close = clauses.endOfClause(trigger, anchor);
    int opening = Relatives.openingOf(sentence, trigger);
    Optional<Site> site =
        inClause(clauses, trigger, anchor, close, named(clauses, trigger, anchor, close, opening));
    if (site.isEmpty() && Prospects.over(sentence, trigger) < 0) {
      site = before(sentence, trigger, opening); // not where they lay the groundwork for it
    }
    if (site.isEmpty()) {
      site = behind(clauses, trigger, close);
    }
    return site.isPresent() ? site : country(sentence, trigger, anchor);
  }

  /** The city that a partner, or the relative clause that the meeting is told in, stands by. */
  private static Optional<Site> named(
      Clauses clauses, int trigger, int anchor, int close, int opening) {
    Sentence sentence = clauses.sentence();
    if (Clauses.isMeeting(sentence.at(trigger))
        && Site.cityOf(sentence.at(trigger - 1).site()).isPresent()) {
      return sentence.at(trigger - 1).site(); // "the Hanoi summit"
    }
    Optional<Site> city =
        anchor > trigger ? PartnerPlaces.cityBefore(sentence, anchor) : Optional.empty();
    if (city.isPresent()) {
      return city;
    }
    boolean where = sentence.at(opening).is("where");
    int first = sentence.at(opening - 1).is("and") ? earlier(sentence, opening) : opening;
    boolean again = first < opening && Placing.isPlaced(sentence, first - 2);
    int named = again ? first - 2 : where ? siteBefore(sentence, first) : -1;
    if (named >= 0) {
      return sentence.at(named).site();
    }
    return anchor > trigger ? PartnerPlaces.cityBehind(clauses, anchor, close) : Optional.empty();
  }

  /** The venue that the clause names, and its city if none is known. */
  private static Optional<Site> inClause(
      Clauses clauses, int trigger, int anchor, int close, Optional<Site> known) {
    Sentence sentence = clauses.sentence();
    Optional<Site> venue = Optional.empty();
    Optional<Site> city = known;
    for (int i = Math.min(trigger, anchor);
        i < close && !isRelative(sentence, i) && !isLater(clauses, i);
        i++) {
      boolean apart =
          PartnerPlaces.isSince(sentence, i)
              || sentence.at(i).is(",") && Lists.placed(sentence, i + 1) > 0
              || Announcements.isReported(clauses, i);
      if (i > anchor && (apart || isTimeClause(clauses, i))) {
        break;
      }
      if (Placing.isPlaced(sentence, i) && !Placing.isWhere(sentence, i)) {
        Site site = sentence.at(i).site().orElseThrow();
        if (site.venue().isPresent() && venue.isEmpty()) {
          venue = Optional.of(site);
        } else if (site.venue().isEmpty() && city.isEmpty()) {
          city = Optional.of(site);
        }
      }
    }
    return join(venue, city);
  }

  /** The nearest place before the trigger. */
  private static Optional<Site> before(Sentence sentence, int trigger, int opening) {
    Optional<Site> city = Optional.empty();
    int from = sentence.at(opening).is("where") ? Math.max(0, opening - 2) : opening;
    for (int i = trigger - 1; i >= from && city.isEmpty(); i--) {
      i = sentence.at(i).is(",") ? beforeOther(sentence, i) : i;
      if (Placing.isAimedAt(sentence, i)) {
        city = sentence.at(i).site();
      }
    }
    return city;
  }

  /** {@code X, who met Y in Oslo, will}: before the aside that tells of another meeting. */
  private static int beforeOther(Sentence sentence, int close) {
    int open = DateChoice.asideBefore(sentence, close);
    for (int i = open + 1; i < close; i++) {
      if (sentence.at(i).isVerb(Family.MEET)) {
        return open;
      }
    }
    return close;
  }

  /** The first place behind the clause that still belongs to it. */
  private static Optional<Site> behind(Clauses clauses, int trigger, int close) {
    Sentence sentence = clauses.sentence();
    for (int i = trigger + 1; i < close; i++) {
      if (isTimeClause(clauses, i)) {
        return Optional.empty();
      }
    }
    for (int i = close; i < sentence.size(); i++) {
      i = Math.max(i, Lists.behindRelative(clauses, i));
      i = Math.max(i, Relatives.behindAside(clauses, trigger, i));
      if (isRelative(sentence, i)
          || PartnerPlaces.isSince(sentence, i)
          || sentence.at(i).is(";")
          || isLater(clauses, i)
          || isTimeClause(clauses, i - 1)
          || isNext(clauses, trigger, i)
          || DateChoice.isDayOfNext(sentence, i)
          || isMatrix(clauses, trigger, i)
          || isOver(sentence, trigger, i)
          || FrontedMeetings.isOver(clauses, trigger, i)
          || Announcements.isReported(clauses, i)
          || DateChoice.isLater(clauses, trigger, i, Tense.PAST)) {
        break;
      }
      if (Placing.isPlaced(sentence, i) && !Placing.isWhere(sentence, i)) {
        return sentence.at(i).site();
      }
    }
    return Optional.empty();
  }

  /** {@code and X will receive Y in Rome}: another clause. */
  private static boolean isNext(Clauses clauses, int trigger, int at) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = clauses.groupAt(at + 2);
    boolean apart = sentence.at(at - 1).is(",") && group.isFinite();
    return at > trigger
        && sentence.at(at).is("and")
        && sentence.at(at + 1).isAgent()
        && group.begin() == at + 2
        && (apart || group.isFuture());
  }

  /** {@code X, whom Y met, said in Rome}: the verb around the clause that tells of the meeting. */
  static boolean isMatrix(Clauses clauses, int trigger, int at) {
    VerbGroup group = clauses.groupAt(at);
    if (group.begin() != at || !group.isFinite()) {
      return false;
    }
    Subject subject = clauses.subjectOf(group);
    int relative = subject.end() + 1;
    return subject.acts()
        && relative < trigger
        && clauses.sentence().at(relative - 1).is(",")
        && clauses.sentence().at(relative).isAny(Relatives.PRONOUNS);
  }

  /** {@code After a summit with X, he moves on to Rome}: where somebody goes from the meeting. */
  static boolean isOver(Sentence sentence, int trigger, int at) {
    boolean after =
        trigger < NEAR && (sentence.at(0).is("after") || sentence.at(0).is("following"));
    return after && Placing.isDestination(sentence, at);
  }

  /** {@code before the two fly to}: what else is done at another time. */
  static boolean isTimeClause(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    boolean time = sentence.at(at).is("before") || sentence.at(at).is("after");
    boolean when = sentence.at(at).is("when") && sentence.at(at - 1).is("and");
    return when || time && isClause(clauses, at + 1);
  }

  /** {@code the deadlock at home forced him}: a finite verb follows before any comma. */
  private static boolean isClause(Clauses clauses, int from) {
    for (int i = from; i < from + APPOSITION; i++) {
      Node node = clauses.sentence().at(i);
      VerbGroup group = clauses.groupAt(i);
      if (group.begin() == i && group.isFinite()) {
        return !clauses.sentence().at(i - 1).isAny(Relatives.PRONOUNS);
      }
      if (node.kind() == Node.Kind.MARK && !Phrases.isPossessive(node)) {
        return false;
      }
    }
    return false;
  }

  /** {@code from Tokyo, the first stop of his trip, where}: the site that a relative hangs on. */
  private static int siteBefore(Sentence sentence, int where) {
    if (Placing.isWhere(sentence, where - 2)) {
      return where - 2;
    }
    boolean apposed = sentence.at(where - 1).is(",") && sentence.at(where - 2).site().isEmpty();
    for (int i = where - 2; apposed && i > Math.max(0, where - APPOSITION); i--) {
      boolean city = Site.cityOf(sentence.at(i).site()).isPresent();
      boolean dated = sentence.at(i + 1).kind() == Node.Kind.DATE && i + 2 == where - 1;
      if (city && (dated || sentence.at(i + 1).is(","))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code officials in Seoul}: who speaks of it there. */
  static boolean isSpeaker(Node node) {
    return node.isAny(Placing.SAYING_PLACE);
  }

  /** The {@code where} that {@code and where} goes with. */
  private static int earlier(Sentence sentence, int where) {
    for (int i = where - 1; i > 0; i--) {
      if (sentence.at(i).is("where")) {
        return i;
      }
    }
    return where;
  }

  /** {@code to Brunei for a meeting}, {@code talks with X in Peru}: a country and no city. */
  private static Optional<Site> country(Sentence sentence, int trigger, int anchor) {
    int from = sentence.at(0).is("in") ? 1 : Math.max(1, trigger - FAR);
    for (int i = from; i < Math.min(anchor + NEAR, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean opens =
          i == 1 && sentence.at(0).is("in") && (sentence.at(2).is(",") || sentence.at(2).isAgent());
      boolean visited = sentence.at(i - 1).is("to") && isVisit(sentence.at(i - 2));
      boolean where = sentence.at(i + 1).is(",") && sentence.at(i + 2).is("where");
      int next = sentence.at(i + 1).kind() == Node.Kind.DATE ? i + 2 : i + 1;
      boolean before = i < trigger && (sentence.at(next).is("for") || visited || opens);
      where &= i < trigger;
      boolean behind = i > anchor && sentence.at(i - 1).is("in") && i - anchor <= 3;
      boolean state = Placing.isState(node);
      boolean placed =
          sentence.at(i - 1).isAny(Placing.PLACING) || Placing.isDestination(sentence, i);
      if (state && (before && placed || behind || where)) {
        return state(node);
      }
    }
    return Optional.empty();
  }

  /** The place that a state's name is. */
  static Optional<Site> state(Node node) {
    return Optional.of(
        new Site(Optional.empty(), Optional.empty(), Optional.of(node.actors().get(0))));
  }

  private static boolean isVisit(Node node) {
    return node.is("visit") || node.is("trip") || node.is("visits");
  }

  private static Optional<Site> join(Optional<Site> venue, Optional<Site> city) {
    if (venue.isEmpty()) {
      return city;
    }
    if (city.isEmpty()) {
      return venue;
    }
    return Optional.of(new Site(city.get().city(), venue.get().venue(), city.get().country()));
  }

  /** What a relative clause says of a person or a thing is said of another time and place. */
  static boolean isRelative(Sentence sentence, int at) {
    return sentence.at(at).is("who") || sentence.at(at).is("whose") || isOfThing(sentence, at);
  }

  /** {@code the agreement that they announced in Rome}, {@code the line that was drawn in Rome}. */
  private static boolean isOfThing(Sentence sentence, int at) {
    Node noun = sentence.at(at - 1);
    Node next = sentence.at(at + 1);
    boolean done = next.isBe() || next.isHave() || next.hasForm(Verb.Form.PAST);
    return sentence.at(at).is("that")
        && (next.isAgent() || done && !Clauses.isMeeting(noun))
        && noun.kind() == Node.Kind.WORD
        && !noun.isFunctionWord()
        && (noun.verbs().isEmpty() || sentence.at(at - 2).isDeterminer());
  }

  /** {@code before flying to Delhi}: where somebody goes next. */
  static boolean isLater(Clauses clauses, int at) {
    return clauses.sentence().at(at).is("before") && clauses.isVerbAt(at + 1);
  }
}
