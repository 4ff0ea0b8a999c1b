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
import java.util.List;
import java.util.Optional;

/** Reads the sessions of an organisation with the leaders of other states. */
final class Gatherings {
  /** The three of ASEAN Plus Three. */
  private static final List<Actor> THREE = List.of(Actor.of("KR"), Actor.of("CN"), Actor.of("JP"));

  /** What a leader does at a session who is one of its members. */
  static final WordSet TAKING_PART = WordSet.of("join", "address", "chair", "host", "co-chair");

  private static final WordSet AT_OR_FOR = WordSet.of("at", "during", "in", "for");
  private static final WordSet APART = WordSet.of("ahead", "before", "after");
  private static final WordSet AT = WordSet.of("at", "during", "in");
  private static final Families OTHER_MEETINGS = Families.of(Family.MEET, Family.HOLD);
  private static final WordSet MEMBERS =
      WordSet.of("nations", "countries", "states", "members", "leaders");
  private static final int OBJECT = 9;
  private static final int DETERMINERS = 5;
  private static final int LONGEST_ASIDE = 24;

  private Gatherings() {}

  /** {@code attended the ASEAN Plus Three summit}: a session with the organisation. */
  static Optional<Encounter> attended(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    Node before = sentence.at(group.begin() - 1);
    boolean planned =
        group.form() == VerbGroup.Form.INFINITIVE
            && (before.isAny(MeetingStatus.FIXED) || before.isAny(GovernedStatus.LIKELY));
    boolean joint = isJointOfModal(clauses, group);
    boolean acts = subject.acts() && (group.isFinite() || planned || joint) && !group.passive();
    for (int i = group.end(); acts && i < group.end() + OBJECT; i++) {
      Node node = sentence.at(i);
      boolean gathering = node.kind() == Node.Kind.OCCASION && !node.actors().isEmpty();
      Node body = gathering ? node : bodyOf(sentence, i);
      if (isOfBody(body) && !(gathering && isNameOfBody(sentence.at(i + 1)))) {
        int noun = i;
        List<Node> others = List.of(besides(body, subject.actors()));
        return MeetingStatus.of(clauses, group)
            .filter(s -> !planned || s != Status.PROPOSED)
            .map(s -> Encounter.of(clauses, noun, subject.nodes(), others, s));
      }
      if (node.is(",") || node.is("with") || node.isAny(APART) || clauses.isVerbAt(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** {@code will fly to Bali and attend}: a second verb behind the modal. */
  private static boolean isJointOfModal(Clauses clauses, VerbGroup group) {
    VerbGroup first = clauses.finiteBefore(group.begin());
    return group.form() == VerbGroup.Form.INFINITIVE
        && clauses.sentence().at(group.begin() - 1).is("and")
        && first.form() == VerbGroup.Form.MODAL
        && !first.negated();
  }

  /** Whether a node names an organisation whose session it is. */
  private static boolean isOfBody(Node body) {
    return body.actors().size() == 1 && !body.actors().get(0).isState();
  }

  /** {@code a summit of the Gulf Cooperation Council}: the organisation; else nothing. */
  private static Node bodyOf(Sentence sentence, int noun) {
    Node of = sentence.at(noun + 1);
    String name = sentence.at(noun).lower();
    boolean session = name.contains("summit") || name.equals("gathering");
    if (!session || !of.is("of") && !of.is("with")) {
      return Node.NOTHING;
    }
    Node body = sentence.at(Phrases.afterDeterminers(sentence, noun + 2));
    boolean named =
        body.kind() == Node.Kind.PARTY
            || body.kind() == Node.Kind.OCCASION
            || body.kind() == Node.Kind.GROUP && !body.isOfOfficials();
    return named && isOfBody(body) ? body : Node.NOTHING;
  }

  /** {@code The summit was attended by X, Y and Z}, {@code a summit attended by X and Y}. */
  static Optional<Encounter> attendedBy(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (!clauses.sentence().at(group.end()).is("by")) {
      return Optional.empty();
    }
    int noun = group.begin() - 1;
    while (noun >= 0 && !Clauses.isMeeting(clauses.sentence().at(noun))) {
      noun = clauses.isVerbAt(noun) || clauses.sentence().at(noun).is(",") ? -1 : noun - 1;
    }
    List<Node> nodes = PartnerPhrases.behindPreposition(clauses, group.end());
    int meeting = noun;
    boolean leaders = nodes.stream().noneMatch(n -> n.kind() == Node.Kind.PARTY);
    return noun >= 0 && leaders && Subject.actorsOf(nodes).size() > 1
        ? NounStatus.of(clauses, noun).map(s -> Encounter.of(clauses, meeting, nodes, List.of(), s))
        : Optional.empty();
  }

  /** {@code Speaking at the ASEAN Plus Three summit, X said}: who speaks there takes part. */
  static Optional<Encounter> setting(Partners partners, Clauses clauses, Trigger trigger) {
    int noun = trigger.node();
    Node before = clauses.sentence().at(noun - 1);
    boolean of = before.kind() == Node.Kind.OCCASION && !before.actors().isEmpty();
    Node session = of ? before : bodyOf(clauses.sentence(), noun);
    boolean named = of ? isWithStates(before.lower()) : isOfBody(session);
    boolean at = isAt(clauses.sentence(), of ? noun - 1 : noun, of ? AT : AT_OR_FOR);
    if (!named || !at) {
      return Optional.empty();
    }
    for (VerbGroup group : clauses.groups()) {
      if (group.isAny(OTHER_MEETINGS) && !group.is(Family.ATTEND) && !group.is(Family.SAY)) {
        return Optional.empty();
      }
    }
    List<Node> ours = partners.subjectAround(clauses, noun, List.of(session));
    List<Node> others = List.of(besides(session, Subject.actorsOf(ours)));
    return ours.isEmpty()
        ? Optional.empty()
        : NounStatus.of(clauses, noun)
            .map(s -> Encounter.of(clauses, noun, ours, others, s).again());
  }

  /** {@code the Korea-ASEAN Center}: what is named after the parties is no gathering of theirs. */
  private static boolean isNameOfBody(Node next) {
    return !next.text().isEmpty()
        && Character.isUpperCase(next.text().charAt(0))
        && next.kind() == Node.Kind.WORD
        && !Clauses.isMeeting(next);
  }

  /** Whether a session's name says that others than the members take part. */
  private static boolean isWithStates(String name) {
    return name.contains("-") || name.contains("+") || name.contains(" plus ");
  }

  private static boolean isAt(Sentence sentence, int session, WordSet prepositions) {
    for (int i = session - 1; i > session - DETERMINERS; i--) {
      Node node = sentence.at(i);
      if (node.isPreposition()) {
        return node.isAny(prepositions);
      }
      if (node.kind() != Node.Kind.WORD && node.kind() != Node.Kind.NUMBER) {
        return false;
      }
    }
    return false;
  }

  /** The others who take part in a session: of ASEAN Plus Three the three states as well. */
  static Node besides(Node session, List<Actor> ours) {
    String name = session.lower();
    boolean three =
        name.startsWith("asean plus ")
            || name.startsWith("asean-plus-")
            || name.startsWith("asean+3");
    if (!three || !THREE.containsAll(ours)) {
      return session;
    }
    List<Actor> others = new ArrayList<>(session.actors());
    for (Actor actor : THREE) {
      if (!ours.contains(actor)) {
        others.add(actor);
      }
    }
    return session.meaning(List.of(), others);
  }

  /**
   * {@code the Korea-ASEAN summit is set for Monday and the ASEAN Plus Three summit for Tuesday}.
   */
  static Optional<Encounter> session(Partners partners, Clauses clauses, Trigger trigger) {
    Sentence sentence = clauses.sentence();
    int noun = trigger.node();
    Node before = sentence.at(noun - 1);
    boolean gathering = before.kind() == Node.Kind.OCCASION && !before.actors().isEmpty();
    Node session = gathering ? before : bodyOf(sentence, noun);
    boolean named = gathering || session.kind() == Node.Kind.OCCASION;
    List<Node> host = named ? partners.hostUnless(List.of(session)) : List.of();
    int end = gathering ? noun + 1 : sentence.nodes().indexOf(session) + 1;
    end += !gathering && sentence.at(end).isAny(MEMBERS) ? 1 : 0;
    VerbGroup behind = planning(clauses, end);
    boolean fixed = behind.begin() >= 0;
    boolean alike =
        sentence.at(noun + 1).is("for")
            && sentence.at(noun + 2).kind() == Node.Kind.DATE
            && clauses.firstFinite().is(Family.ARRANGE);
    VerbGroup over = gathering ? over(clauses, noun - 1) : VerbGroups.NONE;
    if (host.isEmpty() || !fixed && !alike && over.begin() < 0) {
      return Optional.empty();
    }
    List<Node> others = List.of(besides(session, host.get(0).actors()));
    Optional<Status> status =
        behind.begin() > end
            ? SubjectStatus.of(clauses, behind)
            : fixed || alike ? NounStatus.of(clauses, noun) : MeetingStatus.of(clauses, over);
    return status.map(s -> Encounter.of(clauses, noun, host, others, s));
  }

  /**
   * The verb over a session with states: {@code will attend one and the ASEAN Plus Three summit},
   * {@code followed by it}, {@code on Monday comes it}.
   */
  private static VerbGroup over(Clauses clauses, int name) {
    Sentence sentence = clauses.sentence();
    int joint = name - 1;
    while (sentence.at(joint).isDeterminer()) {
      joint--;
    }
    VerbGroup before = clauses.groupAt(joint);
    if (!isWithStates(sentence.at(name).lower())) {
      return VerbGroups.NONE;
    }
    if (before.isFinite() && before.isLemma("come")) {
      return before;
    }
    boolean followed = sentence.at(joint).is("by") && sentence.at(joint - 1).is("followed");
    boolean listed = sentence.at(joint).is("and") || sentence.at(joint).is(",");
    VerbGroup verb = clauses.finiteBefore(joint - 1);
    boolean attends = verb.is(Family.ATTEND) || verb.isAnyLemma(TAKING_PART);
    for (VerbGroup group : clauses.groups()) {
      boolean bound = group.begin() == verb.end() && group.form() == VerbGroup.Form.INFINITIVE;
      attends |= bound && group.is(Family.ATTEND); // "is scheduled to attend"
    }
    return (followed || listed) && attends ? verb : VerbGroups.NONE;
  }

  /**
   * {@code is set for Monday}, {@code , involving X and Y, will take place}: the verb that says of
   * a session when it is, at once or behind an aside.
   */
  private static VerbGroup planning(Clauses clauses, int end) {
    boolean aside = clauses.sentence().at(end).is(",");
    for (int i = end; i < end + (aside ? LONGEST_ASIDE : 1); i++) {
      VerbGroup verb = clauses.groupAt(i);
      boolean fixed =
          verb.passive() && (verb.is(Family.ARRANGE) || verb.is(Family.HOLD))
              || verb.is(Family.HAPPEN);
      boolean opens = i == end || clauses.sentence().at(i - 1).is(",");
      if (opens && fixed && verb.begin() == i && (verb.isFinite() || !aside)) {
        return verb;
      }
    }
    return VerbGroups.NONE;
  }
}
