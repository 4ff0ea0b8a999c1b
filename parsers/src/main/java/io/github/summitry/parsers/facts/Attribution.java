package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Passage;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who says a quotation: from the words behind it, else from the words before it, else from
 * the quotation before. One object reads one story in order; not thread-safe.
 */
final class Attribution {
  private static final Set<String> COORDINATORS = Set.of("and", "but", "while");

  private final List<Clauses> clauses;
  private Optional<Speaker> last = Optional.empty();

  Attribution(Story story, List<Clauses> clauses) {
    this.clauses = clauses;
    if (story.sentences().size() != clauses.size()) {
      throw new IllegalArgumentException("every sentence needs its clauses");
    }
  }

  /** Who speaks, and who relays it. */
  private record Speaker(
      List<String> names, List<Person> persons, List<Actor> actors, Optional<String> via) {
    boolean isKnown() {
      return !names.isEmpty();
    }
  }

  List<Quotation> attribute(List<Quotation> quotations, Passage paragraph) {
    List<Quotation> attributed = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      int nextOpen =
          i + 1 < quotations.size() ? quotations.get(i + 1).outer().begin() : paragraph.end();
      int lastClose = i > 0 ? quotations.get(i - 1).outer().end() : paragraph.begin();
      Optional<Speaker> speaker = behind(quotation, nextOpen);
      if (speaker.isEmpty()) {
        speaker = before(quotation, lastClose);
      }
      if (speaker.isEmpty() && quotation.speech()) {
        speaker = last;
      }
      if (speaker.isPresent() && quotation.speech()) {
        last = speaker;
      }
      attributed.add(
          speaker
              .map(s -> quotation.said(s.names(), s.persons(), s.actors(), s.via()))
              .orElse(quotation));
    }
    return attributed;
  }

  private Optional<Clauses> at(int offset) {
    return clauses.stream()
        .filter(c -> c.sentence().begin() <= offset && offset < c.sentence().end())
        .findFirst();
  }

  private static int nodeFrom(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.size() && sentence.at(at).begin() < offset) {
      at++;
    }
    return at;
  }

  private Optional<Speaker> behind(Quotation quotation, int limit) {
    Optional<Clauses> clause = at(quotation.outer().end() - 1);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = clause.get().sentence();
    int begin = nodeFrom(sentence, quotation.outer().end());
    int end = nodeFrom(sentence, limit);
    if (begin >= end || sentence.at(begin).isAny(COORDINATORS)) {
      return Optional.empty();
    }
    for (VerbGroup group : clause.get().groups()) {
      if (group.begin() >= begin
          && group.head() < end
          && group.is("SAY")
          && group.begin() - begin < 14) {
        Optional<Speaker> speaker = attributed(clause.get(), group, begin, end);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> attributed(Clauses clause, VerbGroup group, int begin, int end) {
    Sentence sentence = clause.sentence();
    List<Node> agents = speakers(sentence, begin, group.begin());
    if (agents.isEmpty()) {
      agents = speakers(sentence, group.end(), Math.min(end, group.end() + 6));
    }
    return agents.isEmpty()
        ? Optional.empty()
        : Optional.of(relayed(clause, group, begin, end, agents));
  }

  /** Whom the words name as speaking; the first name, with the names joined to it. */
  private static List<Node> speakers(Sentence sentence, int begin, int end) {
    List<Node> agents = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Node node = sentence.at(i);
      if (isSpeaker(node)) {
        agents.add(node);
        boolean joined =
            sentence.at(i + 1).is("and") && i + 2 < end && isSpeaker(sentence.at(i + 2));
        if (!joined) {
          break;
        }
      }
    }
    return agents;
  }

  private static boolean isSpeaker(Node node) {
    return node.isAgent()
        || node.isNoun("DOCUMENT")
        || node.is("official")
        || node.is("aide")
        || node.is("statement")
        || node.is("reporter");
  }

  /**
   * Takes account of a spokesperson: {@code he was quoted as saying by X}, {@code according to X}.
   */
  private Speaker relayed(Clauses clause, VerbGroup group, int begin, int end, List<Node> agents) {
    Sentence sentence = clause.sentence();
    Optional<String> via = Optional.empty();
    for (int i = begin; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean by = node.is("by") && group.verbs().stream().anyMatch(v -> v.lemma().equals("quote"));
      boolean according = node.is("to") && sentence.at(i - 1).is("according");
      if ((by || according) && sentence.at(i + 1).kind() == Node.Kind.PERSON) {
        Person relay = sentence.at(i + 1).persons().get(0);
        if (!relay.isLeader()) {
          via = Optional.of(relay.name());
        }
      }
    }
    boolean quotes =
        group.verbs().stream().anyMatch(v -> v.lemma().equals("quote")) && !group.passive();
    List<Node> objects = quotes ? speakers(sentence, group.end(), end) : List.of();
    if (!objects.isEmpty() && agents.get(0).kind() == Node.Kind.PERSON) {
      via = Optional.of(agents.get(0).persons().get(0).name());
      return speaker(objects, via);
    }
    return speaker(agents, via);
  }

  private Optional<Speaker> before(Quotation quotation, int lastClose) {
    Optional<Clauses> clause = at(quotation.outer().begin());
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = clause.get().sentence();
    int open = nodeFrom(sentence, quotation.outer().begin());
    int from = nodeFrom(sentence, lastClose);
    Optional<VerbGroup> verb = Optional.empty();
    for (VerbGroup group : clause.get().groups()) {
      if (group.begin() >= from
          && group.head() < open
          && group.form() != VerbGroup.Form.INFINITIVE) {
        boolean better = verb.isEmpty() || group.is("SAY") || !verb.get().is("SAY");
        verb = better ? Optional.of(group) : verb;
      }
    }
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Subject subject = clause.get().subjectOf(verb.get());
    if (subject.acts()) {
      return Optional.of(
          relayed(clause.get(), verb.get(), verb.get().begin(), open, subject.nodes()));
    }
    if (subject.isDocument()) {
      return Optional.of(speaker(List.of(subject.head()), Optional.empty()));
    }
    List<Node> inverted = speakers(sentence, verb.get().end(), open);
    return inverted.isEmpty() ? Optional.empty() : Optional.of(speaker(inverted, Optional.empty()));
  }

  private Speaker speaker(List<Node> nodes, Optional<String> via) {
    List<String> names = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    for (Node node : nodes) {
      persons.addAll(node.persons());
      if (node.persons().isEmpty()) {
        names.add(nameOf(node));
      } else {
        node.persons().forEach(person -> names.add(person.name()));
      }
    }
    Speaker speaker = new Speaker(names, persons, Subject.actorsOf(nodes), via);
    return speaker.isKnown() ? speaker : new Speaker(List.of(), List.of(), List.of(), via);
  }

  /** A body as the article names it; a leader's own office is the presidential office. */
  private static String nameOf(Node node) {
    String text = node.text().replaceFirst("^[Tt]he ", "");
    String lower = text.toLowerCase(Locale.ROOT);
    boolean official = lower.endsWith("official") && lower.contains("president");
    boolean office =
        lower.endsWith("office") || official || lower.contains("presidential secretary");
    return office ? "presidential office" : text;
  }
}
