package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads whom the sentence names only behind the clause that tells of the meeting. */
final class PartnersBehind {
  private static final WordSet PEOPLE =
      WordSet.of(
          "those", "leaders", "presidents", "premiers", "counterparts", "guests", "dignitaries");
  private static final WordSet JOINING = WordSet.of("that", "whom", "who");
  private static final WordSet AGAIN =
      WordSet.of("then", "later", "also", "afterward", "afterwards", "finally", "again", "lastly");
  private static final int OPENING = 4;

  private static final int FAR = 9;

  private PartnersBehind() {}

  /** {@code Among those X met were Y and Z}, {@code The leaders whom X met included Y}. */
  static Optional<Encounter> met(Partners partners, Clauses clauses, MeetingRule.Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Node who = sentence.at(group.begin() - 1);
    int behind = naming(clauses, group);
    if (group.passive() || !who.isAgent() || behind < 0 || !isOfPeople(sentence, group.begin())) {
      return Optional.empty();
    }
    List<Node> theirs = Lists.agents(clauses, behind);
    return theirs.isEmpty()
        ? Optional.empty()
        : Encounter.told(clauses, group, List.of(who), theirs);
  }

  /** {@code a call on X}; not what one calls on X to do. */
  static List<Node> visited(Clauses clauses, int noun) {
    List<Node> visited = PartnerPhrases.behindPreposition(clauses, noun);
    int behind =
        visited.isEmpty()
            ? -1
            : clauses.sentence().nodes().indexOf(visited.get(visited.size() - 1)) + 1;
    return clauses.groupAt(behind).form() == VerbGroup.Form.INFINITIVE ? List.of() : visited;
  }

  /** Whether people stand right before the one who meets them, at the sentence's opening. */
  private static boolean isOfPeople(Sentence sentence, int verb) {
    int noun = verb - 2;
    noun -= sentence.at(noun).isAny(JOINING) ? 1 : 0;
    String words = sentence.at(noun).lower();
    boolean people = PEOPLE.contains(words.substring(words.lastIndexOf(' ') + 1));
    return noun >= 0 && noun < OPENING && people;
  }

  /** The index behind the {@code were} or {@code included} that names them, -1 if none does. */
  private static int naming(Clauses clauses, VerbGroup group) {
    for (VerbGroup next : clauses.groups()) {
      boolean names =
          next.verbs().isEmpty() && clauses.sentence().at(next.head()).isBe()
              || next.isLemma("include");
      if (next.begin() >= group.end() && next.isFinite() && names) {
        return next.end();
      }
    }
    return -1;
  }

  /**
   * {@code with X to discuss trade, and with Y}, {@code by X but also by Y}: a list goes on behind
   * what was talked about.
   */
  static List<Node> andWith(Clauses clauses, int preposition, Node last) {
    Sentence sentence = clauses.sentence();
    int from = sentence.nodes().indexOf(last) + 1;
    for (int i = from; i + 2 < sentence.size() && !sentence.at(i).is(";"); i++) {
      VerbGroup group = clauses.groupAt(i);
      boolean aside = sentence.at(i + 1).isAdverb() || sentence.at(i + 1).isAny(AGAIN);
      int joint = aside ? i + 1 : i;
      boolean dated = sentence.at(i + 1).is(",") && sentence.at(i + 3).is(",");
      joint = dated && sentence.at(i + 2).kind() == Node.Kind.DATE ? i + 3 : joint;
      boolean more = sentence.at(i).is("and") || sentence.at(i).is("but") && aside;
      boolean again = more && sentence.at(joint + 1).is(sentence.at(preposition).lower());
      if (again && sentence.at(joint + 2).kind() == Node.Kind.PERSON) {
        return Lists.agents(clauses, joint + 2);
      }
      if (group.begin() == i && group.isFinite()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code a summit in Paris at which X asked him}: who acts there. */
  static List<Node> atWhich(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun + 1; i < noun + FAR; i++) {
      if (sentence.at(i).isPreposition() && sentence.at(i + 1).is("which")) {
        boolean named = sentence.at(i + 2).kind() == Node.Kind.PERSON;
        return named && !Phrases.isPossessive(sentence.at(i + 3))
            ? List.of(sentence.at(i + 2))
            : List.of();
      }
      if (sentence.at(i).is(",") || clauses.isVerbAt(i)) {
        return List.of();
      }
    }
    return List.of();
  }
}
