package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who acts in a match, and towards whom. */
final class Parties {
  private final Scene scene;
  private final Clauses clauses;
  private final Sentence sentence;

  Parties(Scene scene, Clauses clauses, int index) {
    this.scene = scene;
    this.clauses = clauses;
    this.sentence = scene.sentences().get(index);
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
    return subject.isDocument() ? document(match, subject) : active(match, subject);
  }

  private Optional<Acting> document(PledgeFinder.Match match, Subject subject) {
    List<Actor> circle = sentence.circle();
    return circle.size() < 2
        ? Optional.empty()
        : Optional.of(new Acting(circle, List.of(), Optional.empty(), begin(match, subject)));
  }

  private Optional<Acting> passive(PledgeFinder.Match match, Subject subject) {
    boolean thing =
        subject.isExpletive()
            || subject.isDocument()
            || match.rule().firmness().compareTo(io.github.summitry.Firmness.CONCLUDED) == 0;
    List<Actor> agents = byAgents(match.target());
    List<Actor> by = agents.isEmpty() ? sentence.circle() : agents;
    return !thing || by.isEmpty() || agents.isEmpty() && by.size() < 2
        ? Optional.empty()
        : Optional.of(new Acting(by, List.of(), Optional.empty(), begin(match, subject)));
  }

  /** The actors behind {@code by} after a passive. */
  private List<Actor> byAgents(int from) {
    for (int i = from; i < Math.min(from + 6, sentence.size()); i++) {
      if (sentence.at(i).is("by") && sentence.at(i + 1).isAgent()) {
        return sentence.at(i + 1).actors();
      }
    }
    return List.of();
  }

  private Optional<Acting> active(PledgeFinder.Match match, Subject subject) {
    if (!subject.acts() || subject.persons().stream().anyMatch(p -> p.role() == Person.Role.CIVILIAN)) {
      return Optional.empty();
    }
    List<Actor> by = new ArrayList<>(actorsOf(subject, match));
    if (by.isEmpty()) {
      return Optional.empty();
    }
    PledgeRule.Scope scope = match.rule().scope();
    if (scope != PledgeRule.Scope.ANY && by.size() == 1) {
      Set<Actor> joined = new LinkedHashSet<>(by);
      joined.addAll(companions(match.group()));
      subject.companions().forEach(node -> joined.addAll(node.actors()));
      by = new ArrayList<>(joined);
    }
    if (scope == PledgeRule.Scope.ONLY_JOINT && by.size() < 2) {
      return Optional.empty();
    }
    Optional<String> speaker =
        by.size() == 1 && subject.persons().size() == 1
            ? Optional.of(subject.persons().get(0).name())
            : Optional.empty();
    return Optional.of(new Acting(by, addressed(match, by), speaker, begin(match, subject)));
  }

  /** The subject's actors; in a quotation "I" and "we" are its speaker's. */
  private List<Actor> actorsOf(Subject subject, PledgeFinder.Match match) {
    boolean first =
        subject.nodes().stream()
            .anyMatch(n -> n.pronoun().filter(p -> p == Pronoun.SPEAKER || p == Pronoun.SPEAKERS).isPresent());
    if (!first) {
      return subject.actors();
    }
    int offset = subject.head().begin();
    Optional<Quotation> quotation =
        scene.quotations().stream().filter(q -> q.contains(offset)).findFirst();
    if (quotation.isEmpty()) {
      return List.of();
    }
    boolean we = subject.head().pronoun().filter(p -> p == Pronoun.SPEAKERS).isPresent();
    boolean both =
        quotation.get().actors().size() > 1
            || we && match.rule().scope() != PledgeRule.Scope.ANY && sentence.circle().size() == 2;
    return both && quotation.get().actors().size() < 2 ? sentence.circle() : quotation.get().actors();
  }

  /** Whom the clause's single subject meets: {@code in talks with X}, {@code met X and agreed}. */
  private List<Actor> companions(VerbGroup group) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (int i = 0; i < group.begin(); i++) {
      Node node = sentence.at(i);
      boolean with = node.is("with") || node.isVerb("MEET") && clauses.isVerbAt(i);
      if (with && sentence.at(i + 1).isAgent() && isPrincipal(sentence.at(i + 1))) {
        actors.addAll(sentence.at(i + 1).actors());
      }
    }
    return new ArrayList<>(actors);
  }

  private static boolean isPrincipal(Node node) {
    return node.persons().stream().allMatch(Person::isLeader);
  }

  private List<Actor> addressed(PledgeFinder.Match match, List<Actor> by) {
    if (by.size() > 1 && match.rule().firmness() != io.github.summitry.Firmness.PROPOSED) {
      return List.of();
    }
    for (int i = match.group().end(); i < Math.min(match.group().end() + 3, sentence.size()); i++) {
      Node node = sentence.at(i);
      List<Actor> others = node.actors().stream().filter(a -> !by.contains(a)).toList();
      if (node.isAgent() && !others.isEmpty()) {
        return others;
      }
    }
    return by.size() == 1 && sentence.circle().containsAll(by)
        ? sentence.circle().stream().filter(a -> !by.contains(a)).toList()
        : List.of();
  }

  /** The subject begins the words where nothing but adverbs and dates stands between it and the verb. */
  private int begin(PledgeFinder.Match match, Subject subject) {
    int verb = match.group().begin();
    if (!subject.isKnown() || subject.end() > verb) {
      return verb;
    }
    for (int i = subject.end(); i < verb; i++) {
      Node node = sentence.at(i);
      boolean light =
          io.github.summitry.parsers.mentions.Words.isAdverb(node.lower())
              || node.kind() == Node.Kind.DATE
              || node.is("on");
      if (!light) {
        return verb;
      }
    }
    return subject.begin();
  }
}
