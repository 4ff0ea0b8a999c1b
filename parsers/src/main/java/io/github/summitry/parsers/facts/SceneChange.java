package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells whether the story moves to a city that a sentence names. */
final class SceneChange {
  private static final int FAR = 8;
  private static final int NEAR = 3;

  private static final WordSet PLACING = WordSet.of("in", "at", "near", "outside", "inside");

  /** What takes its course in a city, or goes from one to the next. */
  private static final WordSet COURSES =
      WordSet.of(
          "journey",
          "journeys",
          "trip",
          "tour",
          "swing",
          "round",
          "marathon",
          "week",
          "weekend",
          "day",
          "visit",
          "stretch",
          "series",
          "diplomacy",
          "caravan",
          "scene",
          "stage",
          "world");

  private static final WordSet OPENING =
      WordSet.of(
          "open",
          "begin",
          "start",
          "kick off",
          "get under way",
          "close",
          "end",
          "wrap up",
          "conclude",
          "finish",
          "continue");

  private static final WordSet STOPS = WordSet.of("stop", "leg", "destination");

  private static final WordSet ORDER =
      WordSet.of("next", "first", "last", "then", "after", "before");

  private static final WordSet ARRIVING =
      WordSet.of(
          "arrive", "fly", "land", "travel", "move", "head", "go", "come", "return", "proceed",
          "visit");

  private SceneChange() {}

  /** Whether the story is in the city from here on. */
  static boolean isAt(Clauses clauses, int city) {
    return isFronted(clauses, city)
        || isSubject(clauses, city)
        || isCleft(clauses.sentence(), city)
        || isStop(clauses, city)
        || isOfCourse(clauses, city)
        || isReached(clauses, city, false);
  }

  /** {@code In Peru, X and Y agreed}: whether the story is in a state, no city of it named. */
  static boolean isInState(Clauses clauses, int state) {
    return Placing.isState(clauses.sentence().at(state))
        && (isFronted(clauses, state) || isStop(clauses, state));
  }

  /** {@code The last stop was Rome}, {@code At his first stop, Rome, X met Y}. */
  private static boolean isStop(Clauses clauses, int place) {
    Sentence sentence = clauses.sentence();
    boolean was = sentence.at(place - 1).isBe() && place - 1 == clauses.firstFinite().head();
    boolean apposed = sentence.at(place - 1).is(",") && sentence.at(0).isAny(PLACING);
    return (was || apposed) && place <= FAR && sentence.at(place - 2).isAny(STOPS);
  }

  /** {@code will fly to Rome}: whether the story will be in the city. */
  static boolean isAhead(Clauses clauses, int city) {
    return isReached(clauses, city, true);
  }

  /** {@code In Oslo on Monday, X told}, {@code Back in Oslo, X}: not where an official speaks. */
  private static boolean isFronted(Clauses clauses, int city) {
    VerbGroup verb = clauses.firstFinite();
    Subject subject = clauses.subjectOf(verb);
    boolean led =
        subject.isOfPrincipals() || subject.isExpletive() || Clauses.isMeeting(subject.head());
    return led
        && !verb.perfect()
        && city < Math.min(verb.begin(), subject.begin())
        && isPlaced(clauses.sentence(), city)
        && opensWithPlace(clauses, city);
  }

  private static boolean isPlaced(Sentence sentence, int place) {
    boolean state = Placing.isState(sentence.at(place)) && sentence.at(place).site().isEmpty();
    return state ? sentence.at(place - 1).is("in") : Placing.isPlaced(sentence, place);
  }

  /** Whether nothing but the phrase that names the place, and a date, stands before it. */
  private static boolean opensWithPlace(Clauses clauses, int city) {
    Sentence sentence = clauses.sentence();
    int at = 0;
    while (isBeforePlace(sentence.at(at))) {
      at++;
    }
    boolean placed = sentence.at(at).isAny(PLACING);
    for (int i = at; placed && i < city; i++) {
      Node node = sentence.at(i);
      boolean agent = node.isAgent() && node.site().isEmpty();
      placed = !node.is(",") && !agent && !clauses.isVerbAt(i);
    }
    return placed;
  }

  private static boolean isBeforePlace(Node node) {
    return node.kind() == Node.Kind.DATE || node.isAdverb() || node.is("back") || node.is(",");
  }

  /** {@code Hiroshima had begun on Friday with X}, {@code Rome came next}: what is done there. */
  private static boolean isSubject(Clauses clauses, int city) {
    Sentence sentence = clauses.sentence();
    VerbGroup verb = clauses.firstFinite();
    boolean first = city == 0 || city == 1 && sentence.at(0).kind() == Node.Kind.WORD;
    if (!first || verb.begin() != city + 1) {
      return false;
    }
    boolean government = sentence.at(city).kind() != Node.Kind.SITE;
    boolean past = verb.form() == VerbGroup.Form.PAST;
    return sentence.at(verb.end()).isAny(ORDER)
        || verb.isAnyLemma(OPENING)
        || !government && past && (!verb.passive() || verb.isLemma("mean"));
  }

  /** {@code It was in Oslo that}, {@code the day after that it was Oslo}. */
  private static boolean isCleft(Sentence sentence, int city) {
    int at = city - 1;
    while (sentence.at(at).isDeterminer() || sentence.at(at).isPreposition()) {
      at--;
    }
    boolean act = at == city - 1 && sentence.at(city + 1).is("that"); // "it was Oslo that proposed"
    return sentence.at(at).isBe()
        && sentence.at(at - 1).is("it")
        && !act
        && !Phrases.isPossessive(sentence.at(city + 1));
  }

  /** {@code The journey opened last Saturday in Oslo}, {@code Wednesday belonged to Oslo}. */
  private static boolean isOfCourse(Clauses clauses, int city) {
    Sentence sentence = clauses.sentence();
    if (sentence.at(city - 1).isLemma("belong to")) {
      return true;
    }
    VerbGroup verb = clauses.finiteBefore(city);
    Subject subject = clauses.subjectOf(verb);
    boolean turns = verb.isAnyLemma(OPENING) || verb.is(Family.MOVE);
    return turns
        && verb.form() != VerbGroup.Form.MODAL
        && !subject.acts()
        && city - verb.end() <= FAR
        && Placing.isPlaced(sentence, city)
        && isCourse(sentence, Math.max(0, subject.begin() - NEAR), verb.begin());
  }

  private static boolean isCourse(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (sentence.at(i).isAny(COURSES)) {
        return true;
      }
    }
    return sentence.at(end - 1).kind() == Node.Kind.DATE; // "Friday began in Rome"
  }

  /** {@code X flew to Oslo on Monday}: where the story's leaders come. */
  private static boolean isReached(Clauses clauses, int city, boolean ahead) {
    Sentence sentence = clauses.sentence();
    VerbGroup verb = clauses.finiteBefore(city);
    Subject subject = clauses.subjectOf(verb);
    boolean told =
        ahead
            ? verb.isFuture() || verb.form() == VerbGroup.Form.PRESENT
            : verb.form() == VerbGroup.Form.PAST && !verb.perfect();
    // "visited a shipyard in Rome"
    boolean within =
        verb.isLemma("visit") && Phrases.afterDeterminers(sentence, verb.end()) != city;
    return told
        && verb.isAnyLemma(ARRIVING)
        && !verb.negated()
        && !within
        && subject.isOfPrincipals()
        && !sentence.at(subject.begin() - 1).isSubordinator()
        && isNear(sentence, verb.end(), city)
        && Placing.isAimedAt(sentence, city);
  }

  /** Whether a city is near behind a verb, with no mark between. */
  private static boolean isNear(Sentence sentence, int begin, int city) {
    for (int i = begin; i < city; i++) {
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return city - begin < FAR;
  }
}
