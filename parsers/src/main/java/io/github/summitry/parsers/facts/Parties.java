package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells who acts in a match, and towards whom. */
final class Parties {
  private static final int OBJECT_REACH = 3;

  private final Scene scene;
  private final Clauses clauses;
  private final Sentence sentence;
  private final int index;
  private final Agents agents;
  private final FirstPersons firstPersons;

  Parties(Scene scene, Clauses clauses, int index) {
    this.scene = scene;
    this.clauses = clauses;
    this.sentence = scene.sentences().get(index);
    this.index = index;
    this.agents = new Agents(clauses);
    this.firstPersons = new FirstPersons(scene, clauses);
  }

  /**
   * Who acts.
   *
   * @param by the sides that act
   * @param to the side addressed
   * @param speaker the person, if one person acts
   * @param begin the node where the words begin, the subject included where it stands right before
   */
  record Acting(List<Actor> by, List<Actor> to, Optional<String> speaker, int begin) {}

  Optional<Acting> of(PledgeFinder.Match match) {
    Subject subject = clauses.subjectOf(match.group());
    if (match.rule().voice() == PledgeRule.Voice.PASSIVE) {
      return passive(match, subject);
    }
    List<Actor> givers = new Givers(clauses, firstPersons).of(match, subject);
    if (!givers.isEmpty()) {
      return given(match, subject, givers);
    }
    if (match.rule().voice() == PledgeRule.Voice.INVERTED) {
      return together(match, Subject.NONE);
    }
    if (match.rule().voice() == PledgeRule.Voice.RECEIVED
        || match.rule().voice() == PledgeRule.Voice.BROUGHT
        || !subject.acts() && Givers.areNeeded(match, subject)) {
      return Optional.empty();
    }
    if (subject.acts()) {
      return active(match, subject);
    }
    if (match.rule().voice() == PledgeRule.Voice.IMPERATIVE) {
      return urged(match);
    }
    boolean meeting =
        Clauses.isMeeting(subject.head()) && match.rule().scope() != PledgeRule.Scope.ANY;
    boolean others =
        subject.head().is("neither")
            || sentence.at(subject.begin()).is("neither")
            || isDocumentBefore(subject)
            || match.rule().firmness() == Firmness.SIGNED
                && new Signatories(clauses).areForBoth(match.group());
    boolean provision = FutureRules.OF_BOTH.contains(match.rule()) && subject.isKnown();
    boolean yields =
        match.rule().subject().isPresent() && match.rule().firmness() != Firmness.PROPOSED;
    Optional<Acting> own = provision ? party(match, subject) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    return subject.isDocument() || meeting || provision || others || yields
        ? together(match, subject)
        : party(match, subject);
  }

  /** What somebody gives by a noun: a promise, an offer. */
  private Optional<Acting> given(PledgeFinder.Match match, Subject subject, List<Actor> givers) {
    boolean received = match.rule().voice() == PledgeRule.Voice.RECEIVED;
    List<Actor> to = received ? subject.actors() : addressed(match, givers);
    int begin = PledgeWords.beginOf(clauses, match, subject);
    return Optional.of(new Acting(givers, to, Optional.empty(), begin));
  }

  /** What a document or a meeting says or yields is of those who meet. */
  private Optional<Acting> together(PledgeFinder.Match match, Subject subject) {
    List<Actor> bound = agents.bound(match.group());
    if (!bound.isEmpty() && (subject.isDocument() || isDocumentBefore(subject))) {
      return Optional.of(
          new Acting(
              bound, List.of(), Optional.empty(), PledgeWords.beginOf(clauses, match, subject)));
    }
    List<Actor> circle = circle(match.group());
    return circle.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Acting(
                circle, List.of(), Optional.empty(), PledgeWords.beginOf(clauses, match, subject)));
  }

  /** The parties of the meeting spoken of before a verb, not of one that its clause opens. */
  private List<Actor> circle(VerbGroup group) {
    List<Actor> before = index > 0 ? scene.sentences().get(index - 1).circle() : List.of();
    boolean opened = false;
    for (int i = 0; i < group.begin(); i++) {
      boolean one =
          switch (sentence.at(i).kind()) {
            case PERSON, OFFICE, GROUP -> true;
            default -> false;
          };
      opened |= one && !before.containsAll(sentence.at(i).actors());
    }
    return opened || before.size() < 2 ? sentence.circle() : before;
  }

  /** {@code It stops short of}: "it" is the document that the sentence before spoke of. */
  private boolean isDocumentBefore(Subject subject) {
    return subject.isExpletive()
        && subject.begin() == 0
        && index > 0
        && scene.sentences().get(index - 1).has(n -> n.isNoun(Family.DOCUMENT));
  }

  /** {@code Brussels said it would}: "it" is the party that speaks. */
  private Optional<Acting> party(PledgeFinder.Match match, Subject subject) {
    if (!subject.isExpletive()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.groups()) {
      Subject speaker = clauses.subjectOf(verb);
      boolean wants = match.rule().firmness() == Firmness.PROPOSED;
      boolean party =
          speaker.nodes().size() == 1
              && (speaker.persons().isEmpty() || wants)
              && !speaker.actors().isEmpty();
      boolean says = verb.is(Family.SAY) || match.rule().firmness() == Firmness.HOPED;
      if (verb.end() <= match.group().begin() && says && party) {
        return Optional.of(
            new Acting(
                speaker.actors(),
                addressed(match, speaker.actors()),
                Optional.empty(),
                PledgeWords.beginOf(clauses, match, subject)));
      }
    }
    return Optional.empty();
  }

  private Optional<Acting> passive(PledgeFinder.Match match, Subject subject) {
    List<Actor> named = agents.byAgents(match.group().end());
    if (!named.isEmpty()) {
      List<Actor> to = others(subject.actors(), named);
      return Optional.of(
          new Acting(named, to, Optional.empty(), PledgeWords.beginOf(clauses, match, subject)));
    }
    List<Actor> sides = agents.between(subject.begin(), match.group().begin());
    if (sides.size() > 1) {
      return Optional.of(
          new Acting(
              sides, List.of(), Optional.empty(), PledgeWords.beginOf(clauses, match, subject)));
    }
    Firmness firmness = match.rule().firmness();
    boolean receives =
        firmness == Firmness.PROPOSED
            || firmness == Firmness.OFFERED
            || firmness == Firmness.PLEDGED;
    if (subject.acts() && receives) {
      return byOther(match, subject);
    }
    List<Actor> owners =
        receives && firmness != Firmness.PROPOSED
            ? firstPersons.ownersOf(subject, match.target())
            : List.of();
    if (owners.size() == 1) {
      return given(match, subject, owners); // "Oslo's help was promised"
    }
    boolean follows = Clauses.isMeeting(subject.head());
    boolean others = receives || !follows && new Signatories(clauses).areOthers(match.group());
    boolean told =
        match.rule().id().equals(FutureRules.OUTCOME.id())
            || PassiveHeads.isOfClause(clauses, match.group())
            || match.rule().firmness() == Firmness.AGREED
                && subject.nodes().stream().allMatch(Node::isOfOfficials);
    return others || subject.acts() && !told ? Optional.empty() : together(match, subject);
  }

  private Optional<Acting> active(PledgeFinder.Match match, Subject subject) {
    boolean signed = match.rule().firmness() == Firmness.SIGNED;
    if (Agents.areOutside(subject.persons())) {
      boolean seen = signed && new Signatories(clauses).areForBoth(match.group());
      return seen ? together(match, subject) : Optional.empty();
    }
    List<Actor> by = new ArrayList<>(firstPersons.actorsOf(subject, match));
    if (by.isEmpty()) {
      return Optional.empty();
    }
    if (by.size() == 1 && signed && new Signatories(clauses).areForBoth(match.group())) {
      return together(match, subject);
    }
    PledgeRule.Scope scope = match.rule().scope();
    boolean felt = scope == PledgeRule.Scope.ANY && isFelt(match.rule());
    if ((scope != PledgeRule.Scope.ANY || felt) && by.size() == 1) {
      List<Actor> along = felt ? agents.fronted(subject) : agents.companions(match.group());
      Subject.addDistinct(by, along);
      for (Node companion : subject.companions()) {
        Subject.addDistinct(by, companion.actors());
      }
    }
    if (by.size() == 1) {
      Subject.addDistinct(by, agents.counterparties(match));
    }
    if (by.size() == 1) {
      by.addAll(agents.joined(match.group(), by));
    }
    Subject.addDistinct(by, agents.alongside(match.group()));
    if (scope == PledgeRule.Scope.ONLY_JOINT && by.size() < 2) {
      return Optional.empty();
    }
    Optional<String> speaker =
        by.size() == 1 && subject.persons().size() == 1
            ? Optional.of(subject.persons().get(0).name())
            : Optional.empty();
    return Optional.of(
        new Acting(
            by, addressed(match, by), speaker, PledgeWords.beginOf(clauses, match, subject)));
  }

  private static List<Actor> others(List<Actor> all, List<Actor> except) {
    return all.stream().filter(actor -> !except.contains(actor)).toList();
  }

  /** {@code With X, Y looked forward to}: a hope or a view is shared with whom the clause names. */
  private static boolean isFelt(PledgeRule rule) {
    return rule.firmness() == Firmness.HOPED || rule.firmness() == Firmness.AFFIRMED;
  }

  /** {@code "Let us build it," X said}: who speaks wants it of the others. */
  private Optional<Acting> urged(PledgeFinder.Match match) {
    List<Actor> speakers =
        scene
            .quotationAt(clauses.offset(match.group().begin()))
            .map(Quotation::actors)
            .orElse(List.of());
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Acting(
                speakers, addressed(match, speakers), Optional.empty(), match.group().begin()));
  }

  /** {@code Scholz was invited}: by the other side of the meeting. */
  private Optional<Acting> byOther(PledgeFinder.Match match, Subject subject) {
    List<Actor> circle = circle(match.group());
    List<Actor> invited = subject.actors();
    List<Actor> others = others(circle, invited);
    return circle.size() == 2 && invited.size() == 1 && others.size() == 1
        ? Optional.of(
            new Acting(
                others, invited, Optional.empty(), PledgeWords.beginOf(clauses, match, subject)))
        : Optional.empty();
  }

  private List<Actor> addressed(PledgeFinder.Match match, List<Actor> by) {
    if (by.size() > 1 && match.rule().firmness() != Firmness.PROPOSED) {
      return List.of();
    }
    int object = match.group().end();
    Node whose = sentence.at(object); // "offered Norwegian firms a share"
    boolean receives = whose.kind() == Node.Kind.DEMONYM && sentence.at(object + 2).isDeterminer();
    if (receives && !by.containsAll(whose.actors())) {
      return whose.actors();
    }
    int stop = Math.min(object + OBJECT_REACH, sentence.size());
    for (int i = object; i < stop; i++) {
      Node node = sentence.at(i);
      if (node.isAgent() && !by.containsAll(node.actors())) {
        return others(node.actors(), by);
      }
    }
    for (int i = stop; i < clauses.endOfClause(match.group().end()); i++) {
      Node node = sentence.at(i);
      boolean given = node.kind() == Node.Kind.PARTY && sentence.at(i - 1).is("to");
      if (given && !by.containsAll(node.actors())) {
        return node.actors();
      }
    }
    List<Actor> circle = circle(match.group());
    return by.size() == 1 && circle.containsAll(by) ? others(circle, by) : List.of();
  }
}
