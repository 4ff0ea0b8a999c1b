package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;

/** Tells who gives what a noun names: a promise, an offer, a request. */
final class Givers {
  private final Clauses clauses;
  private final Sentence sentence;
  private final FirstPersons firstPersons;

  Givers(Clauses clauses, FirstPersons firstPersons) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.firstPersons = firstPersons;
  }

  /** Who gives it; empty if a match tells of no such thing, or does not tell whose it is. */
  List<Actor> of(PledgeFinder.Match match, Subject subject) {
    return switch (match.rule().voice()) {
      case RECEIVED -> subject.acts() ? received(match, subject) : List.of();
      case BROUGHT -> behind("from", match.group().end(), match.target());
      case INVERTED -> beforeVerb(match);
      case NOMINAL -> subject.acts() ? List.of() : named(match, subject);
      case ACTIVE, STATE -> subject.acts() ? List.of() : ownBody(match.group(), subject);
      default -> List.of();
    };
  }

  /** {@code Its hope is that}, {@code There was an offer by}: nothing, if it is nobody's. */
  static boolean areNeeded(PledgeFinder.Match match, Subject subject) {
    boolean noun = match.rule().subject().isPresent() && !subject.isExpletive();
    return match.rule().voice() == PledgeRule.Voice.NOMINAL
        && match.rule().scope() == PledgeRule.Scope.ANY
        && (noun || match.rule().firmness() == Firmness.HOPED);
  }

  /** {@code won Tokyo's support for}, {@code got a promise from Tokyo}. */
  private List<Actor> received(PledgeFinder.Match match, Subject subject) {
    int stop = clauses.endOfClause(match.target());
    for (int i = match.group().end(); i < stop; i++) {
      Node node = sentence.at(i);
      boolean owner =
          i < match.target() || sentence.at(i - 1).is("from") || sentence.at(i - 1).is("of");
      boolean giver = owner && (node.isAgent() || node.kind() == Node.Kind.DEMONYM);
      if (giver && !node.actors().isEmpty()) {
        return subject.actors().containsAll(node.actors()) ? List.of() : node.actors();
      }
    }
    return List.of();
  }

  /** {@code From Tokyo came an offer}, {@code Ruled out by Tokyo was a visit}. */
  private List<Actor> beforeVerb(PledgeFinder.Match match) {
    int verb = match.group().begin();
    List<Actor> from = sentence.at(0).is("from") ? behind("from", 0, verb) : List.of();
    return from.isEmpty() ? behind("by", Math.max(0, match.begin()), verb) : from;
  }

  /** {@code There was a promise from Tokyo to}, {@code Tokyo's offer was to}. */
  private List<Actor> named(PledgeFinder.Match match, Subject subject) {
    int verb = match.group().end();
    if (subject.head().is("there")) {
      List<Actor> from = behind("from", verb, match.target());
      return from.isEmpty() ? behind("by", verb, match.target()) : from;
    }
    return match.rule().subject().isPresent()
        ? firstPersons.ownersOf(subject, match.target())
        : ownBody(match.group(), subject);
  }

  /** {@code Oslo's credit agencies, Dahl said, are ready to}: his own side, if he says it. */
  private List<Actor> ownBody(VerbGroup group, Subject subject) {
    if (!Institutions.isOne(subject)) {
      return List.of();
    }
    for (VerbGroup verb : clauses.groups()) {
      Subject speaker = clauses.subjectOf(verb);
      boolean says = verb.head() != group.head() && verb.says() && speaker.isOfPrincipals();
      for (int i = subject.begin(); says && i < subject.end(); i++) {
        List<Actor> owner = sentence.at(i).actors();
        if (!owner.isEmpty() && speaker.actors().containsAll(owner)) {
          return owner;
        }
      }
    }
    return List.of();
  }

  /** Whom a preposition between two nodes names. */
  private List<Actor> behind(String preposition, int begin, int end) {
    for (int i = begin; i + 1 < end; i++) {
      int whom = Phrases.afterDeterminers(sentence, i + 1);
      if (sentence.at(i).is(preposition) && sentence.at(whom).isAgent()) {
        return Subject.actorsOf(Lists.agents(clauses, whom));
      }
    }
    return List.of();
  }
}
