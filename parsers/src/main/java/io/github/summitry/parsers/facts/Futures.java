package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Will" as a promise, where somebody who can keep it says it or a document reads so. */
final class Futures {
  /** What will be reported when it happens, or is no act towards the other side. */
  private static final Families OTHER_FAMILIES =
      Families.of(
          Family.MEET,
          Family.DISCUSS,
          Family.SAY,
          Family.MOVE,
          Family.AGREE,
          Family.PROPOSE,
          Family.REQUEST,
          Family.INVITE,
          Family.HOPE,
          Family.SIGN,
          Family.ADOPT,
          Family.AFFIRM,
          Family.CONDEMN);

  /** What governments do for their ties. */
  private static final Families DONE =
      Families.of(Family.ADVANCE, Family.LAUNCH, Family.PROVIDE, Family.UPGRADE, Family.CONCLUDE);

  private static final Set<String> STARTING =
      Set.of(
          "begin",
          "start",
          "resume",
          "get under way",
          "kick off",
          "open",
          "reopen",
          "come into force",
          "enter into force",
          "take effect");

  private static final Set<String> ANSWERS =
      Set.of("reply", "respond", "answer", "assure", "pledge", "promise", "vow");
  private static final Set<String> STAYING = Set.of("wait", "await", "watch");
  private static final Set<String> TRAVELS =
      Set.of(
          "trip",
          "trips",
          "visit",
          "visits",
          "state visit",
          "state visits",
          "tour",
          "call",
          "calls",
          "journey",
          "appearance",
          "speech",
          "address",
          "stop",
          "stopover");
  private static final Set<String> LIGHT =
      Set.of("make", "pay", "take", "give", "deliver", "do", "exert", "spare", "put");
  private static final Set<String> OFFICIAL =
      Set.of("ministerial", "vice-ministerial", "trade", "military", "technical", "expert");
  private static final int NEAR = 5;

  private final Scene scene;
  private final Held held;
  private final Clauses clauses;
  private final Sentence sentence;
  private final int index;

  Futures(Scene scene, Held held, Clauses clauses, int index) {
    this.scene = scene;
    this.held = held;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.index = index;
  }

  /** {@code Under the pacts, A will build roads. B is to pay for them}: a document goes on. */
  Optional<PledgeFinder.Match> continued(VerbGroup group) {
    boolean after =
        index > 0 && scene.sentences().get(index - 1).paragraph() == sentence.paragraph();
    if (!after || group.begin() == 0 || group.verbs().isEmpty() || isOther(group)) {
      return Optional.empty();
    }
    boolean bound =
        group.form() == VerbGroup.Form.INFINITIVE && sentence.at(group.begin() - 1).isBe();
    Subject subject = clauses.subjectOf(group);
    boolean states =
        !subject.nodes().isEmpty()
            && subject.begin() <= 1
            && subject.nodes().stream().allMatch(Partners::isOfStates);
    Clauses before = scene.clauses().get(index - 1);
    return (bound || group.isFuture())
            && states
            && new Futures(scene, held, before, index - 1).isTold()
        ? Optional.of(new PledgeFinder.Match(FutureRules.PROVISION, group, group.head()))
        : Optional.empty();
  }

  /** {@code A fund will be set up}: what those who met will see done. */
  Optional<PledgeFinder.Match> outcome(VerbGroup group) {
    boolean bound =
        group.form() == VerbGroup.Form.INFINITIVE && isPresent(sentence.at(group.begin() - 1));
    boolean will = group.isFuture() || bound;
    boolean quoted = scene.isQuoted(clauses.offset(group.begin()));
    if (!will
        || quoted
        || group.negated()
        || !held.isBefore(clauses.offset(group.head()), sentence.circle())) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    if (subject.acts()) {
      return isOfBothSides(subject) && !group.verbs().isEmpty() && !group.is(Family.SAY)
          ? Optional.of(new PledgeFinder.Match(FutureRules.ASSIGNED, group, group.head()))
          : Optional.empty();
    }
    boolean thing =
        subject.isKnown()
            && !subject.isExpletive()
            && !Clauses.isMeeting(subject.head())
            && !subject.head().isNoun(Family.PRESS)
            && !subject.head().isNoun(Family.STATEMENT);
    Node object = sentence.at(group.end());
    boolean starts =
        !group.passive()
            && group.isAnyLemma(STARTING)
            && !object.isDeterminer()
            && object.kind() != Node.Kind.PRONOUN;
    return thing && (group.passive() && group.isAny(DONE) || starts)
        ? Optional.of(new PledgeFinder.Match(FutureRules.OUTCOME, group, group.end()))
        : Optional.empty();
  }

  private static boolean isPresent(Node node) {
    return node.is("is") || node.is("are");
  }

  /** {@code the defense ministers of the two countries}. */
  private boolean isOfBothSides(Subject subject) {
    return subject.actors().size() > 1
        && subject.nodes().stream().allMatch(Node::isOfOfficials)
        && sentence.circle().containsAll(subject.actors());
  }

  /** Whether a document says what the sentence says will be done. */
  private boolean isTold() {
    return clauses.groups().stream().anyMatch(g -> g.isFuture() && isFromDocument(g));
  }

  /** {@code X replied that experts would be sent}: a promise without its subject. */
  Optional<PledgeFinder.Match> answered(VerbGroup group) {
    boolean would = group.modal().equals("would") || group.isFuture();
    Subject subject = clauses.subjectOf(group);
    if (!would
        || !group.passive()
        || group.is(Family.MEET)
        || group.is(Family.HOLD)
        || subject.isExpletive()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.groups()) {
      boolean answers = verb.says() && verb.isAnyLemma(ANSWERS) && verb.end() <= subject.begin();
      Subject speaker = clauses.subjectOf(verb);
      if (answers && speaker.acts() && subject.begin() - verb.end() <= 3) {
        return Optional.of(new PledgeFinder.Match(FutureRules.PROMISE, verb, subject.begin()));
      }
    }
    return Optional.empty();
  }

  Optional<PledgeRule> match(VerbGroup group) {
    boolean would = group.modal().equals("would") || group.modal().equals("'d");
    boolean eligible = (group.isFuture() || would) && !group.verbs().isEmpty() && !isOther(group);
    if (!eligible) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    boolean joint = would && subject.actors().size() > 1 && !group.passive();
    if ((!would || joint) && isFromDocument(group)) {
      return Optional.of(FutureRules.PROVISION);
    }
    boolean acts = subject.acts() || subject.isExpletive();
    if (group.passive() || !acts || !isPromised(group, subject, would)) {
      return Optional.empty();
    }
    return Optional.of(isAttempt(group) ? FutureRules.INTENT : FutureRules.PROMISE);
  }

  private boolean isOther(VerbGroup group) {
    if (group.isAnyLemma(STAYING)) {
      return true;
    }
    boolean other =
        !group.is(Family.SEEK) && !group.is(Family.SUPPORT) && group.isAny(OTHER_FAMILIES);
    boolean holds = group.is(Family.HOLD) || group.is(Family.ARRANGE) || group.is(Family.HAPPEN);
    boolean meeting = false;
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      meeting |=
          Clauses.isMeeting(sentence.at(i)) && !isOfOfficials(sentence.at(i - 1))
              || sentence.at(i).isNoun(Family.OTHER_MEETING)
              || sentence.at(i).isNoun(Family.PRESS);
    }
    other &= !isTakenUp(group);
    return other && !group.is(Family.PROCEED) || holds && meeting || isTravel(group);
  }

  /** {@code will discuss it with our drugmakers}: taken up with one's own people. */
  private boolean isTakenUp(VerbGroup group) {
    boolean talks = group.is(Family.DISCUSS) || group.isLemma("consult");
    for (int i = group.end(); talks && i < group.end() + NEAR + 2; i++) {
      if (sentence.at(i).is("with")) {
        Node whom = sentence.at(Phrases.afterDeterminers(sentence, i + 1));
        return whom.persons().isEmpty() && whom.pronoun().isEmpty();
      }
    }
    return false;
  }

  /** {@code working-level talks}: what governments do, not their leaders. */
  private static boolean isOfOfficials(Node before) {
    return before.lower().endsWith("-level") || before.isAny(OFFICIAL);
  }

  /** {@code will make the trip}, {@code will pay a visit}. */
  private boolean isTravel(VerbGroup group) {
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      if (sentence.at(i).isAny(TRAVELS)) {
        return group.isAnyLemma(LIGHT);
      }
    }
    return false;
  }

  /** {@code will seek}, {@code will work to}, {@code will make efforts}. */
  private boolean isAttempt(VerbGroup group) {
    boolean effort = false;
    for (int i = group.end(); i < group.end() + NEAR; i++) {
      Node node = sentence.at(i);
      effort |=
          node.isLemma("effort")
              || node.is("best")
              || node.is("everything")
              || node.is("utmost")
              || node.is("thought")
              || node.is("consideration");
    }
    effort &= group.isAnyLemma(LIGHT);
    boolean works = group.isLemma("work");
    int next = group.end();
    while (sentence.at(next).isAdverb() && !sentence.at(next).is("together")) {
      next++;
    }
    return effort || group.is(Family.SEEK) && (!works || sentence.at(next).is("to"));
  }

  private boolean isPromised(VerbGroup group, Subject subject, boolean would) {
    if (isAnnounced(group, subject) || !would && isSourced(subject)) {
      return true;
    }
    int end = clauses.endOfClause(group.end());
    Optional<Quotation> quotation = scene.quotationAt(clauses.offset(subject.begin()));
    if (quotation.isPresent() && isPromisedIn(quotation.get(), group, subject, would)) {
      return true;
    }
    for (VerbGroup verb : clauses.groups()) {
      if (verb.says() && verb.head() != group.head()) {
        Subject speaker = clauses.subjectOf(verb);
        boolean around = verb.end() <= group.begin() || !would && speaker.begin() >= group.end();
        boolean speaks = speaker.acts() && speaker.persons().stream().noneMatch(Agents::isPrivate);
        boolean party =
            speaker.persons().isEmpty() && subject.isExpletive() && verb.end() <= group.begin();
        boolean own = party || isOwn(subject.actors(), speaker.actors());
        if (around && speaks && own) {
          return isTold(verb, speaker)
              || Substance.isOutward(sentence, group.begin(), end, speaker.actors());
        }
      }
    }
    return false;
  }

  private boolean isPromisedIn(Quotation said, VerbGroup group, Subject subject, boolean would) {
    int end = clauses.endOfClause(group.end());
    boolean own = isFirst(subject) || isOwn(subject.actors(), said.actors());
    boolean speaks =
        !said.actors().isEmpty() && said.persons().stream().noneMatch(Agents::isPrivate);
    boolean outward = Substance.isOutward(sentence, group.begin(), end, said.actors());
    return !would && own && speaks && outward;
  }

  /** {@code South Korea will also supply ambulances to Kyiv}: what a state will do for another. */
  private boolean isAnnounced(VerbGroup group, Subject subject) {
    boolean state = subject.nodes().size() == 1 && subject.nodes().get(0).kind() == Node.Kind.PARTY;
    boolean reported =
        clauses.groups().stream().anyMatch(g -> g.says() && g.end() <= subject.begin());
    return state
        && !reported
        && group.isFuture()
        && !group.negated()
        && (group.is(Family.PROVIDE) || group.is(Family.UPGRADE))
        && (isOfCircle(subject)
            || Substance.isOutward(
                sentence, group.begin(), clauses.endOfClause(group.end()), subject.actors()));
  }

  /** Whether a side of the talks told before does it, so that the other one is meant. */
  private boolean isOfCircle(Subject subject) {
    List<Actor> circle = sentence.circle();
    return circle.size() == 2
        && circle.containsAll(subject.actors())
        && !scene.isQuoted(clauses.offset(subject.begin()))
        && held.isBefore(clauses.offset(subject.begin()), circle);
  }

  /** {@code A and B will, according to A's office}: what a side says that both will do. */
  private boolean isSourced(Subject subject) {
    boolean states =
        subject.actors().size() > 1 && subject.nodes().stream().allMatch(Partners::isOfStates);
    for (int i = subject.end(); states && i + 2 < sentence.size(); i++) {
      if (sentence.at(i).is("according") && sentence.at(i + 1).is("to")) {
        Node source = sentence.at(Phrases.afterDeterminers(sentence, i + 2));
        return !source.actors().isEmpty() && subject.actors().containsAll(source.actors());
      }
    }
    return false;
  }

  private static boolean isFirst(Subject subject) {
    return subject
        .head()
        .pronoun()
        .filter(p -> p == Pronoun.SPEAKER || p == Pronoun.SPEAKERS)
        .isPresent();
  }

  /** Whether somebody speaks of his own side, alone or with the other. */
  private static boolean isOwn(List<Actor> subject, List<Actor> speaker) {
    return subject.stream().anyMatch(speaker::contains);
  }

  /** {@code told her that}: said to another side. */
  private boolean isTold(VerbGroup verb, Subject speaker) {
    List<Actor> others = new ArrayList<>(sentence.at(verb.end()).actors());
    others.removeAll(speaker.actors());
    boolean answers = verb.isAnyLemma(ANSWERS);
    boolean between =
        sentence.circle().size() > 1 && sentence.circle().containsAll(speaker.actors());
    return !others.isEmpty() || answers || between;
  }

  /**
   * {@code under the pact, Seoul will}, {@code the declaration says that}, {@code , under which
   * Seoul will}.
   */
  private boolean isFromDocument(VerbGroup group) {
    for (VerbGroup verb : clauses.groups()) {
      if (verb.end() <= group.begin()
          && verb.is(Family.SAY)
          && clauses.subjectOf(verb).isDocument()) {
        return true;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean before = i < group.begin();
      boolean source =
          before && (node.is("under") || node.is("in"))
              || node.is("according") && sentence.at(i + 1).is("to");
      boolean known = sentence.at(i + 1).is("which") || sentence.at(i + 1).is("it");
      if (source && (node.is("under") && known || isDocument(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDocument(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (sentence.at(i).isNoun(Family.DOCUMENT)) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }
}
