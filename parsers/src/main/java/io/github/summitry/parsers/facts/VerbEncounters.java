package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads meetings of which a verb tells. */
final class VerbEncounters {
  private static final int OBJECT = 9;
  private static final int PURPOSE = 12;
  private static final WordSet REPEATING =
      WordSet.of(
          "every", "annually", "regularly", "yearly", "weekly", "monthly", "frequently", "often");
  private static final WordSet NOT_ALONE =
      WordSet.of(
          "visit", "call", "greet", "welcome", "invite", "host", "address", "attend", "speak",
          "talk", "see", "receive");
  private static final WordSet ARRIVALS =
      WordSet.of("airport", "airfield", "airstrip", "station", "gate", "gates", "door");
  private static final WordSet URGING = WordSet.of("persuade", "convince", "push", "get", "want");

  private VerbEncounters() {}

  /** {@code X urged Y to meet Z}: it is Y who is to meet him. */
  static Optional<List<Node>> asked(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Node whom = sentence.at(group.begin() - 1);
    Node verb = sentence.at(group.begin() - 2);
    boolean asks =
        verb.isVerb(Family.REQUEST) || verb.isVerb(Family.INVITE) || verb.isAnyLemma(URGING);
    boolean person = whom.kind() == Node.Kind.PERSON || whom.is("him") || whom.is("her");
    return group.form() == VerbGroup.Form.INFINITIVE && asks && person
        ? Optional.of(List.of(whom))
        : Optional.empty();
  }

  /** {@code met (with) X}, {@code will sit down with X}, {@code spoke by phone with X}. */
  static Optional<Encounter> meet(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (group.passive() || group.isLemma("call on") && isAppeal(clauses, group)) {
      return Optional.empty();
    }
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    List<Node> theirs = partners(clauses, group);
    int behind = sentence.at(group.end()).kind() == Node.Kind.DATE ? group.end() + 1 : group.end();
    boolean with = sentence.at(behind).is("with");
    boolean remote = MeetingFormat.remote(sentence, group.begin(), group.end() + 6).isPresent();
    boolean weak = isWeak(group);
    boolean talks = group.isAnyLemma(MeetingFormat.TALKING) && subject.actors().size() > 1;
    boolean forTalks = isForTalks(clauses, group);
    boolean hosted = group.isLemma("host") && isDated(clauses, group.begin());
    boolean greets = group.isLemma("greet") || group.isLemma("welcome");
    greets = greets && group.isFuture() && isDated(clauses, group.end());
    boolean seen = group.isLemma("see") || group.isLemma("receive") || hosted || greets;
    boolean mutual =
        group.isLemma("see")
            && sentence.at(group.end()).is("each")
            && sentence.at(group.end() + 1).is("other");
    boolean fronted = sentence.at(0).is("with") && !theirs.isEmpty();
    boolean counts = with || fronted || remote || talks || mutual;
    counts |= (seen || forTalks) && !theirs.isEmpty();
    boolean states = MeetingAccount.areStates(subject.nodes());
    boolean object = theirs.isEmpty() && !mutual && isObject(sentence, group.end());
    object |= group.isLemma("see") && isWatched(sentence, group.end());
    object |= isAtArrival(clauses, group.end());
    object |= group.is(Family.HOLD) && sentence.at(group.end()).isDeterminer(); // "convene a forum"
    if (!subject.acts() || states || object || weak && !counts || isYearly(clauses, group)) {
      return Optional.empty();
    }
    if (theirs.isEmpty()
        && (subject.actors().size() < 2 || Partners.areAnyOfStates(subject.nodes()))) {
      return Optional.empty();
    }
    List<Node> named = PartnersBefore.ofClauseBefore(clauses, subject);
    List<Node> ours = named.isEmpty() ? asked(clauses, group).orElse(subject.nodes()) : named;
    boolean counted = isCounted(sentence, group.begin());
    return Encounter.told(clauses, group, ours, theirs)
        .map(encounter -> counted ? counted(clauses, encounter) : encounter);
  }

  /** {@code wished to see the two become one}: seen doing something, not met. */
  private static boolean isWatched(Sentence sentence, int from) {
    int whom = Phrases.afterDeterminers(sentence, from);
    Node does = sentence.at(whom + 1);
    return sentence.at(whom).isAgent() && does.hasForm(Verb.Form.BASE) && does.noun().isEmpty();
  }

  /** Whom the verb says that they meet: its objects, else what it is a relative clause of. */
  private static List<Node> partners(Clauses clauses, VerbGroup group) {
    List<Node> theirs = PartnerPhrases.objects(clauses, group.end());
    if (theirs.isEmpty()) {
      theirs = PartnersBefore.relative(clauses, clauses.subjectOf(group).begin());
    }
    int subject = clauses.subjectOf(group).begin();
    boolean with =
        clauses.sentence().at(0).is("with") && clauses.sentence().at(subject - 1).is(",");
    if (theirs.isEmpty() && isInFront(clauses, subject)) {
      return List.of(clauses.sentence().at(subject - 1));
    }
    if (theirs.isEmpty() && with) {
      theirs = FrontedPartners.of(clauses, clauses.subjectOf(group));
    }
    return theirs.isEmpty() ? PartnerPhrases.proposer(clauses, group) : theirs;
  }

  /** {@code X he met in a corridor}: whom the sentence opens with. */
  private static boolean isInFront(Clauses clauses, int pronoun) {
    Sentence sentence = clauses.sentence();
    boolean he = sentence.at(pronoun).is("he") || sentence.at(pronoun).is("she");
    return he && pronoun == 1 && Partners.arePrincipals(List.of(sentence.at(0)));
  }

  /** Whether the verb alone tells of no meeting. */
  private static boolean isWeak(VerbGroup group) {
    for (Verb verb : group.verbs()) {
      if (!NOT_ALONE.contains(verb.lemma())) {
        return false;
      }
    }
    return true;
  }

  /** {@code called on the leaders to act}: what is asked of them, no visit. */
  private static boolean isAppeal(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    for (int i = group.end(); i < group.end() + OBJECT; i++) {
      VerbGroup next = clauses.groupAt(i);
      if (next.begin() == i) {
        return next.form() == VerbGroup.Form.INFINITIVE;
      }
      if (sentence.at(i).is(",") || sentence.at(i).kind() == Node.Kind.DATE) {
        return false;
      }
    }
    return false;
  }

  /** {@code came to meet him at the airport}: a greeting. */
  private static boolean isAtArrival(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int end = Math.min(clauses.endOfClause(from), from + OBJECT);
    for (int i = from; i < end; i++) {
      if (sentence.at(i).is("at")
          && sentence.at(Phrases.afterDeterminers(sentence, i + 1)).isAny(ARRIVALS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code It will be the first time that the two have met}: that is still to come. */
  private static Encounter counted(Clauses clauses, Encounter encounter) {
    Encounter again = encounter.again();
    return clauses.firstFinite().isFuture() ? again.turnedOut(Status.SCHEDULED) : again;
  }

  /** {@code the first time that the two met}: counts a meeting that is told elsewhere. */
  private static boolean isCounted(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - 7); i--) {
      if (sentence.at(i).is("time")
          || sentence.at(i - 1).is("first") && sentence.at(i).is("that")) {
        return true;
      }
    }
    return false;
  }

  /** {@code faced the press}: whom they meet is no party. */
  private static boolean isObject(Sentence sentence, int at) {
    return sentence.at(at).isDeterminer()
        && sentence.at(at + 1).kind() == Node.Kind.WORD
        && !Clauses.isMeeting(sentence.at(at + 1));
  }

  /** {@code agreed to meet every year}, {@code met three times}: not one meeting. */
  private static boolean isYearly(Clauses clauses, VerbGroup group) {
    boolean agreed =
        group.form() == VerbGroup.Form.INFINITIVE && GovernedStatus.isAgreed(clauses, group)
            || group.form() == VerbGroup.Form.MODAL
            || group.form() == VerbGroup.Form.PRESENT;
    for (int i = group.end(); i < group.end() + 3; i++) {
      if (clauses.sentence().at(i).is("times")) {
        return true;
      }
    }
    for (int i = group.end(); agreed && i < group.end() + 5; i++) {
      Node node = clauses.sentence().at(i);
      if (node.isAny(REPEATING) || node.lower().startsWith("once ")) {
        return true;
      }
    }
    return false;
  }

  /** {@code hosted him Wednesday}, {@code hosted X in Oslo}. */
  private static boolean isDated(Clauses clauses, int object) {
    int end = Math.min(clauses.endOfClause(object), object + OBJECT);
    for (int i = object; i < end; i++) {
      boolean dated = clauses.sentence().at(i).kind() == Node.Kind.DATE;
      boolean at = clauses.sentence().at(i).is("at");
      if (dated || at || Placing.isPlaced(clauses.sentence(), i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code invited X to Rome for a summit}, {@code was invited by X for talks}. */
  static Optional<Encounter> invited(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean by = group.passive() && sentence.at(group.end()).is("by");
    List<Node> others =
        by
            ? PartnerPhrases.behindPreposition(clauses, group.end())
            : PartnerPhrases.objects(clauses, group.end());
    Subject subject = clauses.subjectOf(group);
    if (group.passive() && !by && sentence.at(group.end()).is("to")) {
      List<Node> hosts = partners.leadersOf(sentence.at(group.end() + 1).actors());
      boolean away = Collections.disjoint(Subject.actorsOf(hosts), subject.actors());
      return away && !hosts.isEmpty() && subject.acts() && isForSummit(sentence, group.end() + 2)
          ? Optional.of(
              Encounter.of(clauses, group.head(), subject.nodes(), hosts, Status.PROPOSED))
          : Optional.empty();
    }
    boolean asks = !group.passive() && !group.negated() || by;
    return asks && subject.acts() && !others.isEmpty() && isForTalks(clauses, group)
        ? Optional.of(Encounter.of(clauses, group.head(), subject.nodes(), others, Status.PROPOSED))
        : Optional.empty();
  }

  /** {@code was invited to Japan for next year's summit}. */
  private static boolean isForSummit(Sentence sentence, int from) {
    boolean purpose = sentence.at(from).is("for") && !sentence.at(from + 1).is("the");
    return purpose && talks(sentence, from + 1) > 0;
  }

  /** {@code welcomed X for talks}. */
  static boolean isForTalks(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int end = Math.max(group.end(), clauses.endOfClause(group.end()));
    int aside = sentence.at(end + 1).is("who") ? comma(sentence, end + 1) : end;
    return isForTalks(sentence, group.end(), end)
        || aside > end && isForTalks(sentence, aside, clauses.endOfClause(aside + 1));
  }

  private static int comma(Sentence sentence, int from) {
    int at = from;
    while (at < from + PURPOSE && !sentence.at(at).is(",")) {
      at++;
    }
    return at < from + PURPOSE ? at : -1;
  }

  private static boolean isForTalks(Sentence sentence, int from, int end) {
    for (int i = from; i < Math.min(end, from + PURPOSE); i++) {
      // "for the nuclear summit" is for a gathering
      boolean some = sentence.at(i).is("for") && !sentence.at(i + 1).is("the");
      if (some && talks(sentence, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code talks}, {@code a short meeting}, {@code two hours of talks}: the noun; -1 if none. */
  private static int talks(Sentence sentence, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Clauses.isMeeting(sentence.at(i))) {
        return i;
      }
      boolean measure = sentence.at(i).is("of") || sentence.at(i).kind() == Node.Kind.NUMBER;
      if (!measure && (sentence.at(i).isPreposition() || sentence.at(i).kind() == Node.Kind.MARK)) {
        return -1;
      }
    }
    return -1;
  }
}
