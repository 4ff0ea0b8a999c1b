package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a sentence names besides the subject: behind {@code by}, {@code with}, {@code between}. */
final class Agents {
  private static final int LONGEST_NAME = 5;

  /** Words in the offices of those who do not speak for their government. */
  private static final Set<String> PRIVATE =
      Set.of(
          "opposition",
          "lawmaker",
          "candidate",
          "former",
          "professor",
          "ceo",
          "chief executive",
          "mayor",
          "gov.",
          "governor",
          "researcher",
          "analyst",
          "activist",
          "group chairman");

  private static final WordSet TOGETHER = WordSet.of("together", "along", "jointly");

  private static final int AGENT_REACH = 8;
  private static final int LONGEST_BODY = 5;

  private final Clauses clauses;
  private final Sentence sentence;

  Agents(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Whose document or ties the subject is: {@code the treaty between A and B}. */
  List<Actor> between(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (sentence.at(i).is("between")) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (int j = i + 1;
            j < end && (sentence.at(j).isAgent() || sentence.at(j).is("and"));
            j++) {
          actors.addAll(sentence.at(j).actors());
        }
        return List.copyOf(actors);
      }
    }
    return List.of();
  }

  /** The actors behind {@code by} after a passive. */
  List<Actor> byAgents(int from) {
    for (int i = from; i < Math.min(from + AGENT_REACH, sentence.size()); i++) {
      if (sentence.at(i).is("by")) {
        return sentence.at(i + 1).isAgent()
            ? withCounterpart(Lists.agents(clauses, i + 1))
            : ofBoth(i + 1);
      }
    }
    return List.of();
  }

  /** {@code X and his counterpart, Y}: of the other side, though nothing else tells Y's. */
  private List<Actor> withCounterpart(List<Node> nodes) {
    List<Actor> actors = Subject.actorsOf(nodes);
    boolean unknown =
        nodes.stream().anyMatch(n -> n.actors().isEmpty() && n.lower().contains("counterpart"));
    return unknown && actors.size() == 1 && sentence.circle().containsAll(actors)
        ? sentence.circle()
        : actors;
  }

  /** {@code by government agencies of both countries}: on behalf of both. */
  private List<Actor> ofBoth(int begin) {
    for (int i = begin; i < begin + LONGEST_BODY; i++) {
      Node next = sentence.at(i + 1);
      if (sentence.at(i).isPreposition() || next.kind() == Node.Kind.GROUP) {
        boolean of = sentence.at(i).is("of") || sentence.at(i).is("from");
        return of && next.kind() == Node.Kind.GROUP ? next.actors() : List.of();
      }
    }
    return List.of();
  }

  /** {@code joined X in calling}: with whom the subject does it. */
  List<Actor> joined(VerbGroup group, List<Actor> by) {
    int in = group.begin() - 1;
    boolean joins =
        group.form() == VerbGroup.Form.GERUND
            && sentence.at(in).is("in")
            && (sentence.at(in - 2).isLemma("join") || sentence.at(in - 3).isLemma("join"));
    return joins
        ? sentence.at(in - 1).actors().stream().filter(a -> !by.contains(a)).toList()
        : List.of();
  }

  /** {@code Along with X, Y called for}: who does it, too. */
  List<Actor> alongside(VerbGroup group) {
    int subject = clauses.subjectOf(group).begin();
    for (int i = 0; i + 1 < group.begin(); i++) {
      boolean with =
          sentence.at(i).isAny(TOGETHER) && sentence.at(i + 1).is("with")
              || sentence.at(i).is("alongside");
      int whom = sentence.at(i + 1).is("with") ? i + 2 : i + 1;
      boolean ofSubject = i == 0 || i > subject && sentence.at(i - 1).is(",");
      if (with && ofSubject && sentence.at(whom).isAgent() && whom < group.begin()) {
        return sentence.at(whom).actors();
      }
    }
    return List.of();
  }

  /** Whom a clause names before its subject: {@code With X, Y}. */
  List<Actor> fronted(Subject subject) {
    for (int i = subject.begin() - 1; i >= 0 && !sentence.at(i).is(";"); i--) {
      boolean opens = i == 0 || sentence.at(i - 1).is(";");
      if (opens && sentence.at(i).is("with") && sentence.at(i + 1).isAgent()) {
        return sentence.at(i + 1).actors();
      }
    }
    return List.of();
  }

  /** Whom the clause's single subject meets: {@code in talks with X}, {@code met X and agreed}. */
  List<Actor> companions(VerbGroup group) {
    Set<Actor> actors = new LinkedHashSet<>();
    int whom = clauses.subjectOf(group).begin() - 1;
    boolean relative = sentence.at(whom).is("whom") && sentence.at(whom - 1).is("with");
    if (relative) {
      addAgent(actors, sentence.at(whom - 2).is(",") ? whom - 3 : whom - 2);
    }
    for (int i = 0; i < group.begin() && !relative; i++) {
      Node node = sentence.at(i);
      boolean with =
          node.is("with")
              || node.is("alongside")
              || node.isVerb(Family.MEET) && clauses.isVerbAt(i);
      if (with) {
        addAgent(actors, i + 1);
      }
    }
    if (sentence.at(group.end()).is("with")) {
      addAgent(actors, group.end() + 1);
    }
    for (int i = group.end() + 1; i < clauses.endOfClause(group.end()); i++) {
      if (sentence.at(i).is("with") && isDuring(i - 1)) {
        addAgent(actors, i + 1); // “shared a consensus during his talks with Y”
      }
    }
    return new ArrayList<>(actors);
  }

  private boolean isDuring(int noun) {
    boolean during = false;
    for (int i = noun - 1; i > Math.max(0, noun - LONGEST_NAME); i--) {
      during |= sentence.at(i).is("during");
    }
    return during && Clauses.isMeeting(sentence.at(noun));
  }

  /** {@code signed 24 agreements with X and Y}: with whom a paper binds the one who signs it. */
  List<Actor> counterparties(PledgeFinder.Match match) {
    Firmness firmness = match.rule().firmness();
    boolean papers = firmness == Firmness.SIGNED || firmness == Firmness.CONCLUDED;
    if (!papers || match.rule().scope() == PledgeRule.Scope.ANY) {
      return List.of();
    }
    VerbGroup group = match.group();
    int end = clauses.endOfClause(group.end());
    for (int i = group.end() + 1; i < end; i++) {
      if (sentence.at(i).is("with")) {
        return Subject.actorsOf(PartnerPhrases.behindPreposition(clauses, i));
      }
    }
    return List.of();
  }

  private void addAgent(Set<Actor> actors, int at) {
    Node node = sentence.at(at).is("with") ? sentence.at(at + 1) : sentence.at(at);
    if (node.isAgent()
        && node.persons().stream().noneMatch(p -> p.role() == Person.Role.CIVILIAN)) {
      actors.addAll(node.actors());
    }
  }

  /** Whom a document binds: {@code commits Seoul to}. */
  List<Actor> bound(VerbGroup group) {
    Node node = sentence.at(group.end());
    boolean commits = group.isLemma("commit") || group.isLemma("bind") || group.isLemma("oblige");
    return commits && node.isAgent() ? node.actors() : List.of();
  }

  /** Whether any of those who act is {@link #isOutside(Person) outside}. */
  static boolean areOutside(List<Person> persons) {
    for (Person person : persons) {
      if (isOutside(person)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person speaks for no government: not so a minister, an envoy. */
  static boolean isOutside(Person person) {
    return isPrivate(person)
        || !person.isLeader() && person.office().filter(Agents::isOutside).isPresent();
  }

  private static boolean isOutside(String office) {
    return PRIVATE.stream().anyMatch(office::contains);
  }

  /** Whether a person is outside government, or no part of the story. */
  static boolean isPrivate(Person person) {
    return person.role() == Person.Role.CIVILIAN || person.role() == Person.Role.BYSTANDER;
  }
}
