package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads meetings of which only the talking is told: what is discussed, exchanged, offered. */
final class TalkEncounters {
  private static final int OBJECT = 12;
  private static final int NEAR = 5;
  private static final int OPENING = 9;

  /** Verbs that need a day, a place or a table to tell of one talk. */
  static final Families TALKS = Families.of(Family.DISCUSS);

  static final WordSet RECEIVING = WordSet.of("receive", "take", "get", "have");
  static final WordSet SPEAKING = WordSet.of("speak", "talk");
  private static final WordSet EXCHANGED =
      WordSet.of("views", "opinions", "ideas", "thoughts", "words", "greetings", "pleasantries");
  static final Families REMOTE = Families.of(Family.PHONE, Family.VIDEO);

  static final WordSet TELLING =
      WordSet.of(
          "tell", "ask", "assure", "urge", "inform", "remind", "warn", "promise", "offer", "thank");

  private TalkEncounters() {}

  /** {@code discussed trade with X over dinner}, {@code exchanged views with X on Monday}. */
  static Optional<Encounter> exchange(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean exchanges = group.isLemma("exchange");
    Node object = sentence.at(Phrases.afterDeterminers(sentence, group.end()));
    if (group.passive() || exchanges && !object.isAny(EXCHANGED)) {
      return Optional.empty();
    }
    int with = with(clauses, group.end());
    Subject subject = clauses.subjectOf(group);
    if (with < 0 || !subject.acts() || !isAtOneTime(clauses, group, subject)) {
      return Optional.empty();
    }
    List<Node> theirs = PartnerPhrases.behindPreposition(clauses, with);
    return isNamed(theirs)
        ? Encounter.told(clauses, group, subject.nodes(), theirs)
        : Optional.empty();
  }

  /** {@code spoke today to X}, {@code talked to X about the flood}. */
  static Optional<Encounter> spokeTo(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int to = sentence.at(group.end()).kind() == Node.Kind.DATE ? group.end() + 1 : group.end();
    Node other = sentence.at(to + 1);
    boolean finite = group.isFinite() && !group.passive();
    boolean person = other.kind() == Node.Kind.PERSON && !Phrases.isPossessive(sentence.at(to + 2));
    Subject subject = clauses.subjectOf(group);
    return finite && sentence.at(to).is("to") && person && subject.acts()
        ? Encounter.told(clauses, group, subject.nodes(), List.of(other))
        : Optional.empty();
  }

  private static boolean isNamed(List<Node> nodes) {
    boolean named = !nodes.isEmpty();
    for (Node node : nodes) {
      named &= node.kind() != Node.Kind.PARTY && node.kind() != Node.Kind.OCCASION;
    }
    return named;
  }

  /** The {@code with} that names whom the verb's subject talks to, -1 if there is none. */
  private static int with(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    for (int i = from; i < Math.min(from + OBJECT, sentence.size()); i++) {
      Node node = sentence.at(i);
      if (node.is("with")) {
        return Clauses.isMeeting(sentence.at(i - 1)) ? -1 : i;
      }
      boolean gerund = i == from && clauses.groupAt(i).form() == VerbGroup.Form.GERUND;
      if (node.is(",") || node.is(";") || node.is("that") || clauses.isVerbAt(i) && !gerund) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the clause names a day, a place or a table: it tells of one talk, not of many. */
  static boolean isAtOneTime(Clauses clauses, VerbGroup group, Subject subject) {
    Sentence sentence = clauses.sentence();
    boolean which = sentence.at(subject.begin() - 1).is("which");
    boolean leads = (which || subject.begin() <= NEAR) && subject.begin() < group.begin();
    int end = Math.max(group.end(), clauses.endOfClause(group.end()));
    for (int i = leads ? 0 : group.end(); i < end; i++) {
      Node node = sentence.at(i);
      boolean said = sentence.at(i - 1).isVerb(Family.SAY);
      boolean dated = node.kind() == Node.Kind.DATE && !said;
      boolean table = node.isNoun(Family.MEAL) && sentence.at(i - 1).is("over");
      boolean margin = OccasionChoice.isMargin(node);
      if (dated || table || margin || Placing.isPlaced(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code received a call from X}: by telephone. */
  static Optional<Encounter> calledBy(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int noun = Phrases.afterDeterminers(sentence, group.end());
    noun += isCall(sentence.at(noun)) ? 0 : 1;
    boolean by = sentence.at(noun + 1).is("from") || sentence.at(noun + 1).is("by");
    boolean call = isCall(sentence.at(noun)) && by;
    Subject subject = clauses.subjectOf(group);
    if (group.passive() || !call || !subject.acts()) {
      return Optional.empty();
    }
    List<Node> theirs = PartnerPhrases.behindPreposition(clauses, noun + 1);
    int trigger2 = noun;
    return isNamed(theirs)
        ? MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, trigger2, subject.nodes(), theirs, s))
        : Optional.empty();
  }

  /** {@code a phone call}, {@code a courtesy call}, {@code a visit}. */
  private static boolean isCall(Node node) {
    boolean courtesy = node.isNoun(Family.BRIEF) && node.lower().startsWith("courtesy ");
    return node.isNoun(Family.PHONE) || courtesy || node.is("visit");
  }

  /** {@code In a telephone call, X told Y}: the call that the sentence opens with; -1 if none. */
  private static int callBefore(Sentence sentence, int subject) {
    for (int i = 1; i < Math.min(subject, OBJECT); i++) {
      Node node = sentence.at(i);
      if (node.isNoun(REMOTE)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code invited X to a summit in Y}: what X is asked to is a meeting with the host. */
  static Optional<Encounter> invites(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    List<Node> guests = Lists.agents(clauses, group.end());
    boolean fact = !group.negated() && !group.passive() && isNamed(guests);
    if (!fact) {
      return Optional.empty();
    }
    int to = sentence.nodes().indexOf(guests.get(guests.size() - 1)) + 1;
    int noun = Phrases.afterDeterminers(sentence, to + 1);
    noun += Clauses.isMeeting(sentence.at(noun)) ? 0 : 1;
    boolean asked = sentence.at(to).is("to") || sentence.at(to).is("for");
    boolean one = sentence.at(to + 1).is("a") || sentence.at(to + 1).is("another");
    int summit = noun;
    Subject subject = clauses.subjectOf(group);
    return asked && one && Clauses.isMeeting(sentence.at(noun)) && subject.acts()
        ? Optional.of(Encounter.of(clauses, summit, subject.nodes(), guests, Status.PROPOSED))
        : Optional.empty();
  }

  /** {@code In Nice on May 3, X told Y}: two leaders who talk at a place and a day. */
  static Optional<Encounter> told(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    boolean fact = group.form() == VerbGroup.Form.PAST && !group.passive();
    if (!fact || !subject.acts() || !GuestEncounters.isPerson(sentence.at(group.end()))) {
      return Optional.empty();
    }
    boolean place = false;
    boolean day = false;
    for (int i = 0; i < subject.begin(); i++) {
      place |= Placing.isPlaced(sentence, i);
      day |= sentence.at(i).kind() == Node.Kind.DATE;
    }
    List<Node> theirs = List.of(sentence.at(group.end()));
    int call = callBefore(sentence, subject.begin());
    if (call > 0) {
      return Optional.of(Encounter.of(clauses, call, subject.nodes(), theirs, Status.HELD));
    }
    boolean table = sentence.at(0).is("over") && sentence.at(1).isNoun(Family.MEAL);
    boolean there =
        table
            || isAtPlace(sentence, subject.end(), group.begin())
            || sentence.at(group.end() + 1).is("in") && Placing.isPlaced(sentence, group.end() + 2)
            || theirs.get(0).kind() == Node.Kind.PERSON && isFaceToFace(clauses, group.end() + 1);
    boolean received = partners.isRound() && partners.isAbout(subject.head());
    return (place && day && subject.begin() <= OPENING || there || received)
        ? Optional.of(Encounter.of(clauses, group.head(), subject.nodes(), theirs, Status.HELD))
        : Optional.empty();
  }

  /** {@code X, at the palace, told Y}: where, between the two. */
  private static boolean isAtPlace(Sentence sentence, int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      boolean at = sentence.at(i - 1).is("at") && sentence.at(i).kind() == Node.Kind.BODY;
      if (at || Placing.isPlaced(sentence, i)) {
        return sentence.at(i + 1).is(",") || i + 1 == verb;
      }
    }
    return false;
  }

  /** {@code told X in Osaka}, {@code told X so in person}: where, before what was told. */
  private static boolean isFaceToFace(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    for (int i = from; i < from + OBJECT; i++) {
      Node node = sentence.at(i);
      boolean person = node.is("person") && sentence.at(i - 1).is("in");
      if (person || Placing.isPlaced(sentence, i)) {
        return true;
      }
      if (node.is("that") || node.is(",") || clauses.isVerbAt(i)) {
        return false;
      }
    }
    return false;
  }
}
