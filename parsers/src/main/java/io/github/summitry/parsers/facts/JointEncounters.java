package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads meetings that are told by what people did together: discuss, agree, spend an hour. */
final class JointEncounters {
  static final WordSet SPENDING =
      WordSet.of("have", "spend", "share", "get", "need", "take", "use", "pass");
  private static final WordSet TAKING = WordSet.of("need", "take", "spend", "have");
  private static final WordSet WITHIN = WordSet.of("in", "during", "over");
  static final WordSet TIMES = WordSet.of("minutes", "minute", "hour", "hours");

  /** What two leaders do together only where they have met. */
  static final Families JOINT_ACTS =
      Families.of(Family.AGREE, Family.DECIDE, Family.ADOPT, Family.SIGN, Family.PLEDGE);

  static final Families DISCUSSED = JOINT_ACTS.and(Families.of(Family.DISCUSS));

  private static final WordSet LETTERS =
      WordSet.of("letters", "messages", "telegrams", "cables", "condolences", "congratulations");

  /** What they do so with other words: {@code put their names to}, {@code instructed}. */
  static final WordSet ACTING = WordSet.of("put", "instruct", "order", "task", "direct");

  private static final int OBJECT = 4;
  private static final int TABLE = 10;

  private JointEncounters() {}

  /** {@code will have 30 minutes with X}, {@code spent 45 minutes together}. */
  static Optional<Encounter> spend(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int time = -1;
    boolean together = false;
    boolean each = false;
    for (int i = group.end(); i < Math.min(group.end() + 7, sentence.size()); i++) {
      time = sentence.at(i).isAny(TIMES) ? i : time;
      together |= sentence.at(i).is("together");
      each |= sentence.at(i).is("each");
    }
    if (time < 0) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    List<Node> behind = PartnerPhrases.with(clauses, time);
    List<Node> theirs = behind.isEmpty() ? FrontedPartners.of(clauses, subject) : behind;
    together |= group.isAnyLemma(TAKING) && areTwo(subject.nodes());
    if (subject.isExpletive() && group.isLemma("take")) { // "It took X and Y an hour"
      List<Node> both = Lists.agents(clauses, group.end());
      return Subject.actorsOf(both).size() > 1
          ? Encounter.told(clauses, group, both, List.of())
          : Optional.empty();
    }
    theirs = theirs.isEmpty() ? ownersOf(partners, clauses, time, subject) : theirs;
    if (!subject.acts() || theirs.isEmpty() && !together) {
      return Optional.empty();
    }
    boolean apart = each;
    int noun = time;
    List<Node> met = theirs;
    return MeetingStatus.of(clauses, group)
        .map(s -> Encounter.of(clauses, noun, subject.nodes(), met, s))
        .map(e -> apart ? e.oneByOne() : e);
  }

  /** {@code got 20 minutes of his time}: whose it is. */
  private static List<Node> ownersOf(
      Partners partners, Clauses clauses, int minutes, Subject subject) {
    Sentence sentence = clauses.sentence();
    Node owner = sentence.at(minutes + 2);
    int noun = minutes + (Phrases.isPossessive(sentence.at(minutes + 3)) ? 4 : 3);
    if (!sentence.at(minutes + 1).is("of") || !sentence.at(noun).is("time")) {
      return List.of();
    }
    if (owner.kind() == Node.Kind.PRONOUN) { // nobody gets his own
      return partners.hostUnless(subject.nodes());
    }
    return Partners.arePrincipals(List.of(owner)) ? List.of(owner) : List.of();
  }

  /** {@code the two leaders}, {@code both}. */
  private static boolean areTwo(List<Node> nodes) {
    return nodes.size() == 1
        && (nodes.get(0).kind() == Node.Kind.GROUP || nodes.get(0).is("they"))
        && nodes.get(0).persons().size() == 2;
  }

  /** {@code The call brought together X and Y}. */
  static Optional<Encounter> bringTogether(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean brings = group.isLemma("bring together");
    boolean parted = group.isLemma("bring") && sentence.at(group.end() + 1).is("together");
    List<Node> nodes =
        new ArrayList<>(
            brings || parted ? PartnerPhrases.objects(clauses, group.end()) : List.of());
    if (parted) {
      nodes.addAll(PartnerPhrases.objects(clauses, group.end() + 2));
    }
    Subject subject = clauses.subjectOf(group);
    int noun =
        Clauses.isMeeting(subject.head()) ? sentence.nodes().indexOf(subject.head()) : group.head();
    List<Actor> actors = Subject.actorsOf(nodes);
    boolean others = Collections.disjoint(actors, subject.actors());
    return actors.size() > 1 && others && !Partners.areAnyOfStates(nodes)
        ? MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, noun, nodes, List.of(), s))
        : Optional.empty();
  }

  /** {@code X was joined by Y for talks}: those of one table. */
  static Optional<Encounter> joinedBy(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Subject subject = clauses.subjectOf(group);
    int by =
        Adjuncts.after(clauses.sentence(), Adjuncts.afterLight(clauses.sentence(), group.end()));
    by = clauses.sentence().at(group.end()).is("by") ? group.end() : by;
    if (!group.passive() || !clauses.sentence().at(by).is("by") || !subject.acts()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>(subject.nodes());
    nodes.addAll(PartnerPhrases.behindPreposition(clauses, by));
    int table = table(clauses, group, subject.begin());
    Node behind =
        clauses.sentence().at(clauses.sentence().nodes().indexOf(nodes.get(nodes.size() - 1)) + 1);
    boolean met = areTwo(subject.nodes()) && !behind.isPreposition();
    int noun = table < 0 && met ? group.head() : table;
    return noun < 0 || nodes.size() == subject.nodes().size()
        ? Optional.empty()
        : MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, noun, nodes, List.of(), s));
  }

  /**
   * {@code were joined for talks}, {@code a summit at which X was joined}: the noun; -1 if none.
   */
  private static int table(Clauses clauses, VerbGroup group, int subject) {
    Sentence sentence = clauses.sentence();
    for (int i = group.end(); i < clauses.endOfClause(group.end()); i++) {
      if (Clauses.isMeeting(sentence.at(i))) {
        return i;
      }
    }
    for (int i = subject - 1; i >= 0 && i > subject - TABLE; i--) {
      if (Clauses.isMeeting(sentence.at(i))) {
        return i;
      }
      if (clauses.groupAt(i).isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code to hold a summit}: the object of a verb is a meeting of those who act. */
  static boolean isTable(Sentence sentence, int noun) {
    Node node = sentence.at(noun);
    Node next = sentence.at(noun + 1);
    boolean one = node.lower().contains("summit") || node.lower().contains("meeting");
    one &= node.isNoun(Family.MEETING);
    boolean others = next.is("of") || next.is("between") || next.is("at");
    return (one || node.isNoun(Family.MEAL) || node.isNoun(TalkEncounters.REMOTE)) && !others;
  }

  /** {@code With X, Y discussed}, {@code X and Y explored}: talks that no noun names. */
  static Optional<Encounter> discuss(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Subject subject = clauses.subjectOf(group);
    boolean past = !group.passive() && group.form() == VerbGroup.Form.PAST;
    if (willTalk(clauses, group, subject)) {
      return Encounter.told(clauses, group, subject.nodes(), List.of());
    }
    if (!past || !subject.acts() || group.negated() || isCorrespondence(clauses, group)) {
      return Optional.empty();
    }
    List<Node> theirs = FrontedPartners.of(clauses, subject);
    if (!theirs.isEmpty()) {
      return Optional.of(Encounter.of(clauses, group.head(), subject.nodes(), theirs, Status.HELD));
    }
    boolean named =
        group.is(Family.DISCUSS)
            && subject.nodes().size() > 1
            && !Partners.areAnyOfStates(subject.nodes());
    return named
        ? Optional.of(
            Encounter.of(clauses, group.head(), subject.nodes(), List.of(), Status.HELD).again())
        : Optional.empty();
  }

  /** {@code X and Y will discuss trade in Rome}: when or where they do it makes it a meeting. */
  private static boolean willTalk(Clauses clauses, VerbGroup group, Subject subject) {
    boolean bound =
        group.form() == VerbGroup.Form.INFINITIVE
            && clauses.isBound(clauses.finiteBefore(group.begin()));
    return group.is(Family.DISCUSS)
        && (group.isFuture() || bound)
        && subject.nodes().size() > 1
        && subject.acts()
        && !Partners.areAnyOfStates(subject.nodes())
        && (clauses.sentence().at(subject.begin() - 1).is("where")
            || TalkEncounters.isAtOneTime(clauses, group, subject));
  }

  /** {@code X and Y agreed to}: two leaders who act together have met. */
  static Optional<Encounter> act(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Subject subject = clauses.subjectOf(group);
    Node object = clauses.sentence().at(Phrases.afterDeterminers(clauses.sentence(), group.end()));
    boolean names = object.isLemma("name") || object.isLemma("signature");
    boolean acts = group.isLemma("put") ? names : subject.actors().size() > 1;
    if (!group.isAny(JOINT_ACTS) && !acts || isCorrespondence(clauses, group)) {
      return Optional.empty();
    }
    boolean named =
        subject.nodes().size() > 1
            && subject.nodes().stream()
                .allMatch(n -> n.kind() == Node.Kind.PRONOUN || CalendarEncounters.isPerson(n));
    boolean together =
        subject.nodes().size() == 1
            && subject.head().kind() == Node.Kind.GROUP
            && !Partners.isOfStates(subject.head())
            && subject.head().persons().size() > 1;
    VerbGroup next = clauses.groupAt(group.end());
    boolean meeting = next.begin() == group.end() && next.is(Family.MEET);
    meeting |= clauses.sentence().at(group.end()).isNegation();
    meeting |=
        next.begin() == group.end()
            && next.is(Family.HOLD)
            && isTable(
                clauses.sentence(), Phrases.afterDeterminers(clauses.sentence(), next.end()));
    boolean past =
        group.form() == VerbGroup.Form.PAST && !group.passive() && !group.negated() && !meeting;
    int comma = group.begin() - 1;
    boolean reduced = clauses.sentence().at(comma).is(",") && subject.end() != comma;
    int call = callAround(clauses, group.end());
    int trigger2 = call > 0 ? call : group.head();
    return !reduced && (named || together) && past
        ? Optional.of(
            Encounter.of(clauses, trigger2, subject.nodes(), List.of(), Status.HELD).again())
        : Optional.empty();
  }

  /** {@code exchanged personal letters}: from afar. */
  private static boolean isCorrespondence(Clauses clauses, VerbGroup group) {
    for (int i = group.end(); group.isLemma("exchange") && i < group.end() + OBJECT; i++) {
      if (clauses.sentence().at(i).isAny(LETTERS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code agreed in a telephone call}: the talks by wire in which they do it; -1 if none. */
  private static int callAround(Clauses clauses, int from) {
    for (int i = from; i < clauses.sentence().size(); i++) {
      if (clauses.sentence().at(i).isNoun(TalkEncounters.REMOTE) && isWithin(clauses, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code in a call}; not so {@code agreed to take part in a call}. */
  private static boolean isWithin(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    int at = noun - 1;
    while (at > noun - OBJECT
        && (sentence.at(at).isDeterminer()
            || sentence.at(at).kind() == Node.Kind.PRONOUN
            || sentence.at(at).kind() == Node.Kind.NUMBER
            || sentence.at(at).kind() == Node.Kind.WORD && !sentence.at(at).isPreposition())) {
      at--;
    }
    return sentence.at(at).isAny(WITHIN) && !clauses.groupAt(at - 1).is(Family.ATTEND);
  }
}
