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
import java.util.function.Predicate;

/**
 * Reads the leaders whom a story of many meetings brings in one after the other, in whatever words:
 * at an hour, in their turn, or doing something to the host.
 */
final class SeriesEncounters {
  private static final WordSet BESIDE = WordSet.of("with", "beside", "alongside");
  private static final WordSet JOINTS = WordSet.of("and", "then");

  /** What says that somebody was not met, or not so. */
  private static final WordSet DENYING =
      WordSet.of("deny", "rule out", "exclude", "dismiss", "instead", "absent", "missing");

  /** What opens a clause that tells of somebody or something in passing. */
  private static final WordSet PASSING =
      WordSet.of(
          "who", "which", "whom", "whose", "where", "when", "while", "as", "because", "than",
          "before", "after", "until", "since", "if", "whether");

  private static final WordSet WRITING =
      WordSet.of("letter", "letters", "message", "messages", "telegram", "cable", "note", "envoy");

  private static final Families SPEAKING =
      Families.of(Family.SAY, Family.PLEDGE, Family.OFFER, Family.PROPOSE, Family.AGREE);

  private static final WordSet TELLING =
      WordSet.of("tell", "assure", "promise", "remind", "inform", "brief", "ask", "urge");

  private static final WordSet HEARING = WordSet.of("hear", "learn", "get", "win", "obtain");

  private static final int LONGEST_LIST = 12;

  private SeriesEncounters() {}

  /** Whether a node names a leader of a side that is known. */
  static boolean isLeader(Node node) {
    return node.kind() == Node.Kind.PERSON
        && node.persons().size() == 1
        && !node.actors().isEmpty()
        && node.persons().get(0).isLeader();
  }

  /** {@code X took a brochure from the host}, {@code X came first}. */
  static Optional<Encounter> acted(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = verbOf(clauses, trigger.node());
    Node behind = clauses.sentence().at(group.end());
    boolean said = group.is(Family.SAY) && !partners.isAbout(behind);
    return group.head() < 0
            || said
            || isPassing(clauses, group)
            || isDescribed(clauses.sentence(), group)
            || isCeremony(clauses, group)
            || isWithOther(partners, clauses, group)
            || !isToHost(partners, clauses, group) && !isComing(clauses.sentence(), group)
        ? Optional.empty()
        : of(partners, clauses, group, trigger.node());
  }

  /** Whether the host acts as well, or something is done to him. */
  private static boolean isToHost(Partners partners, Clauses clauses, VerbGroup group) {
    return clauses.subjectOf(group).nodes().stream().anyMatch(partners::isAbout)
        || goesOnWith(clauses, group, partners::isAbout);
  }

  /** Whether such a node stands behind a verb in its clause. */
  private static boolean goesOnWith(Clauses clauses, VerbGroup group, Predicate<Node> such) {
    int end = clauses.endOfClause(group.head());
    for (int i = group.end(); i < end; i++) {
      if (such.test(clauses.sentence().at(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code X came at noon}, {@code X was the last}, {@code X is booked for Friday}: in his turn.
   */
  private static boolean isComing(Sentence sentence, VerbGroup group) {
    int noun = Phrases.afterDeterminers(sentence, group.end());
    return group.isAnyLemma(CalendarEncounters.COMING)
        || group.is(Family.QUEUE)
        || group.passive() && group.is(Family.ARRANGE)
        || sentence.at(noun).isAny(OrdinalEncounters.PLACES);
  }

  /** The first finite verb that somebody is the subject of, {@link VerbGroups#NONE} if of none. */
  private static VerbGroup verbOf(Clauses clauses, int at) {
    Node node = clauses.sentence().at(at);
    for (VerbGroup group : clauses.groups()) {
      boolean relative = clauses.sentence().at(group.begin() - 1).isAny(Relatives.PRONOUNS);
      if (group.isFinite() && !relative && clauses.subjectOf(group).nodes().contains(node)) {
        return group;
      }
    }
    return VerbGroups.NONE;
  }

  /** {@code X was the host}, {@code X is expected in Rome}: not what brings him in. */
  private static boolean isDescribed(Sentence sentence, VerbGroup group) {
    int noun = Phrases.afterDeterminers(sentence, group.end());
    boolean placed = sentence.at(noun).isAny(OrdinalEncounters.PLACES);
    return sentence.at(group.head()).isBe() && !placed || group.isLemma("expect");
  }

  /** {@code X will host a state dinner}: no meeting. */
  private static boolean isCeremony(Clauses clauses, VerbGroup group) {
    return goesOnWith(clauses, group, n -> n.isNoun(Family.OTHER_MEETING));
  }

  /** {@code X was given the red carpet by Y}: what is told is between the two. */
  private static boolean isWithOther(Partners partners, Clauses clauses, VerbGroup group) {
    return !group.isAnyLemma(CalendarEncounters.COMING)
        && goesOnWith(clauses, group, n -> isLeader(n) && !partners.isAbout(n));
  }

  /** {@code the forum to which X is sending a minister}: nothing that the story tells. */
  private static boolean isPassing(Clauses clauses, VerbGroup group) {
    int before = clauses.subjectOf(group).begin() - 1;
    return clauses.sentence().at(before).isAny(PASSING);
  }

  /** {@code In the afternoon came X}, {@code Later it was X}. */
  static Optional<Encounter> came(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = clauses.groupAt(trigger.node() - 1);
    boolean comes =
        clauses.sentence().at(group.head()).isBe() || group.isAnyLemma(CalendarEncounters.COMING);
    boolean other = clauses.subjectOf(group).acts() || clauses.sentence().at(0).is("among");
    return comes && group.isFinite() && !group.passive() && !other
        ? of(partners, clauses, group, trigger.node())
        : Optional.empty();
  }

  /** {@code Monday began with X}, {@code There was time for coffee with X}. */
  static Optional<Encounter> with(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = verbAround(clauses, trigger.node());
    Subject subject = clauses.subjectOf(group);
    boolean others =
        !subject.persons().isEmpty()
            && !subject.nodes().contains(clauses.sentence().at(trigger.node()))
            && subject.nodes().stream().noneMatch(partners::isAbout);
    boolean absolute = clauses.groupAt(trigger.node() + 1).form() == VerbGroup.Form.GERUND;
    return !others && !absolute && clauses.sentence().at(trigger.node() - 1).isAny(BESIDE)
        ? of(partners, clauses, group, trigger.node())
        : Optional.empty();
  }

  /** {@code The second was Y, and in the afternoon X}: named in the row without a verb. */
  static Optional<Encounter> listed(Partners partners, Clauses clauses, Trigger trigger) {
    Node before = clauses.sentence().at(trigger.node() - 1);
    boolean row = before.isAny(JOINTS) || before.isAdverb();
    row |= before.kind() == Node.Kind.MARK || before.kind() == Node.Kind.DATE;
    row &= !isOfOthers(clauses, trigger.node()) && !clauses.sentence().at(0).is("among");
    VerbGroup group = verbAround(clauses, trigger.node());
    return row && !group.is(Family.SAY) && verbOf(clauses, trigger.node()).head() < 0
        ? of(partners, clauses, group, trigger.node())
        : Optional.empty();
  }

  /**
   * {@code a photograph of Y and X}, {@code a letter from Y, Z and X}: a list told of otherwise.
   */
  private static boolean isOfOthers(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    for (int i = Math.max(1, at - LONGEST_LIST); i < at; i++) {
      boolean other = sentence.at(i).isAgent() && sentence.at(i - 1).isPreposition();
      boolean aside = other && !sentence.at(i - 1).isAny(BESIDE) && !sentence.at(i - 1).is("by");
      if (aside && Lists.agents(clauses, i).contains(sentence.at(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code On Tuesday Y promised X new homes}, {@code Y said to X on Friday}: face to face. */
  static Optional<Encounter> addressed(Partners partners, Clauses clauses, Trigger trigger) {
    int at = trigger.node();
    VerbGroup group = verbAround(clauses, at);
    boolean speaks = group.isAny(SPEAKING) || group.isAnyLemma(HEARING);
    if (!speaks || !FaintEncounters.isDone(group) || !isAddressee(clauses.sentence(), group, at)) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    boolean one = subject.nodes().size() == 1 && subject.isOfPrincipals();
    boolean written = clauses.sentence().has(n -> n.isAny(WRITING));
    return one
            && !written
            && !Partners.isOfStates(subject.head())
            && !group.is(Family.INVITE)
            && isTimed(clauses.sentence())
        ? of(subject.nodes(), clauses, group, at)
        : Optional.empty();
  }

  /** {@code told X}, {@code said to X}, {@code heard from X}, {@code With X he agreed}. */
  private static boolean isAddressee(Sentence sentence, VerbGroup group, int at) {
    Node before = sentence.at(at - 1);
    boolean to = before.is("to") || before.is("with");
    to |= before.is("from") && group.isAnyLemma(HEARING);
    boolean fronted = at == 1 && group.begin() > at;
    boolean told = !group.is(Family.SAY) || group.isAnyLemma(TELLING); // not "praised X"
    return group.end() == at && told || to && (fronted || at - group.end() < LONGEST_LIST);
  }

  private static VerbGroup verbAround(Clauses clauses, int at) {
    VerbGroup before = clauses.finiteBefore(at);
    return before.head() < 0 ? clauses.firstFinite() : before;
  }

  private static Optional<Encounter> of(
      Partners partners, Clauses clauses, VerbGroup group, int guest) {
    List<Node> guests = List.of(clauses.sentence().at(guest));
    return of(partners.aboutUnless(clauses, guests), clauses, group, guest);
  }

  private static Optional<Encounter> of(
      List<Node> host, Clauses clauses, VerbGroup group, int guest) {
    Sentence sentence = clauses.sentence();
    List<Node> guests = List.of(sentence.at(guest));
    Node first = sentence.at(group.begin());
    boolean since = first.isHave() && !first.is("had");
    if (group.head() < 0
        || since
        || group.is(Family.CONDEMN)
        || host.isEmpty()
        || isDenied(clauses, Math.max(guest, group.head()))
        || !isStaged(sentence, host.get(0))) {
      return Optional.empty();
    }
    Optional<Status> status =
        MeetingStatus.isOff(group)
            ? Optional.of(Status.CANCELLED)
            : MeetingStatus.of(clauses, group);
    return status.map(s -> Encounter.of(clauses, group.head(), host, guests, s));
  }

  /** Whether the clauses up to a node, and the one around it, say no. */
  private static boolean isDenied(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    int end = clauses.endOfClause(at);
    for (int i = 0; i < end; i++) {
      Node node = sentence.at(i);
      if (node.isNegation() || node.isAny(DENYING) || node.isAnyLemma(DENYING)) {
        return true;
      }
    }
    return sentence.at(end).is(",") && sentence.at(end + 1).isNegation(); // "a handshake, no more"
  }

  /** Whether a sentence says when, in which turn, or that the host is there. */
  private static boolean isStaged(Sentence sentence, Node host) {
    return StagedEncounters.isPlaced(sentence)
        || isTimed(sentence)
        || sentence.has(n -> n.persons().containsAll(host.persons()))
        || sentence.has(n -> n.isAny(OrdinalEncounters.PLACES));
  }

  private static boolean isTimed(Sentence sentence) {
    return sentence.has(n -> n.kind() == Node.Kind.DATE || n.isAny(ListGaps.TIMES))
        || sentence.has(n -> n.isNoun(Family.MEAL));
  }
}
