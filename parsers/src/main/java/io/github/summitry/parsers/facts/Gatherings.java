package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sessions of an organisation with the leaders of other states. */
final class Gatherings {
  /** The three of ASEAN Plus Three. */
  private static final List<Actor> THREE = List.of(Actor.of("KR"), Actor.of("CN"), Actor.of("JP"));

  private Gatherings() {}

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
    Node session = sentence.at(noun - 1);
    boolean gathering = session.kind() == Node.Kind.OCCASION && !session.actors().isEmpty();
    List<Node> host = gathering ? partners.hostUnless(List.of(session)) : List.of();
    VerbGroup behind = clauses.groupAt(noun + 1);
    boolean fixed =
        behind.begin() == noun + 1
            && (behind.passive() && (behind.is(Family.ARRANGE) || behind.is(Family.HOLD))
                || behind.is(Family.HAPPEN));
    boolean alike =
        sentence.at(noun + 1).is("for")
            && sentence.at(noun + 2).kind() == Node.Kind.DATE
            && clauses.firstFinite().is(Family.ARRANGE);
    if (host.isEmpty() || !fixed && !alike) {
      return Optional.empty();
    }
    List<Node> others = List.of(besides(session, host.get(0).actors()));
    return NounStatus.of(clauses, noun).map(s -> Encounter.of(clauses, noun, host, others, s));
  }
}
