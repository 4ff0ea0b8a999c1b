package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads whom the words around a verb or noun of meeting name: {@code with X and Y}. */
final class PartnerPhrases {
  private static final int NEAR = 9;
  private static final int FAR = 16;
  private static final WordSet HONOR = WordSet.of("honor", "honour");
  private static final WordSet FIRST = WordSet.of("starting", "beginning", "including", "first");

  private PartnerPhrases() {}

  /** Returns who stands behind a verb of meeting: at once, or behind {@code with}. */
  static List<Node> objects(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int at = from;
    while (!sentence.at(at).isAgent()
        && (sentence.at(at).isDeterminer() || sentence.at(at).isAdverb())) {
      at++;
    }
    if (Peers.isAt(sentence, at)) {
      return Peers.from(clauses, at);
    }
    at = Peers.behindIncluding(sentence, named(sentence, at));
    boolean agent = sentence.at(at).isAgent() && sentence.at(at).kind() != Node.Kind.PARTY;
    if (agent && !Phrases.isOwnerOfOfficials(sentence, at)) {
      return Lists.agents(clauses, at);
    }
    for (int i = from; i < Math.min(from + NEAR, sentence.size()); i++) {
      if (sentence.at(i).is("with")) {
        List<Node> theirs = behindPreposition(clauses, i);
        Node noun = sentence.at(i - 1);
        boolean topic = i > from && noun.noun().isPresent() && !noun.isAdverb() && isState(theirs);
        return topic ? List.of() : theirs;
      }
      if (stops(clauses, i)) {
        break;
      }
    }
    return List.of();
  }

  /** {@code compare notes on trade talks with Washington}: what is talked about. */
  private static boolean isState(List<Node> nodes) {
    return nodes.size() == 1 && MeetingAccount.areStates(nodes);
  }

  /**
   * Returns who is named behind {@code with} (or {@code on}, of a call) after a noun of meeting.
   */
  static List<Node> with(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    boolean call = sentence.at(noun).isNoun(Family.BRIEF) || sentence.at(noun).is("call");
    if (sentence.at(noun).is("call on")) {
      return PartnersBehind.visited(clauses, noun);
    }
    for (int i = noun + 1; i < Math.min(noun + FAR, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean to =
          node.isAny(MeetingNouns.BESIDE)
              || call && node.is("on")
              || node.is("for")
                  && sentence.at(noun).isNoun(Family.MEAL)
                  && isGuest(sentence, i + 1);
      boolean meal = sentence.at(noun).isNoun(Family.MEAL);
      if (meal && node.is("in") && sentence.at(i + 2).isAny(HONOR) && isHonored(sentence, i + 1)) {
        return List.of(sentence.at(i + 1));
      }
      if (meal && node.is("in") && sentence.at(i + 1).isAny(HONOR) && sentence.at(i + 2).is("of")) {
        return behindPreposition(clauses, i + 2);
      }
      if (to && sentence.at(i + 1).is("whom")) {
        return List.of();
      }
      if (to) {
        return behindPreposition(clauses, i);
      }
      boolean first = sentence.at(i + 1).isAny(FIRST) && sentence.at(i + 2).is("with");
      if (node.is(",") && first) {
        return behindPreposition(clauses, i + 2);
      }
      boolean date = node.is(",") && sentence.at(i + 1).is("with");
      boolean local = node.is(",") && sentence.at(i + 1).is("local");
      if (stops(clauses, i) && !date && !local && !node.is("held") && !node.isBe()) {
        break;
      }
    }
    List<Node> whom = PartnersBefore.behindWhom(clauses, noun);
    whom = whom.isEmpty() ? FrontedPartners.before(clauses, noun) : whom;
    return whom.isEmpty() ? PartnersBehind.atWhich(clauses, noun) : whom;
  }

  /** {@code in her honor}: whoever is honored is the guest. */
  private static boolean isHonored(Sentence sentence, int at) {
    return sentence.at(at).kind() == Node.Kind.PRONOUN && !sentence.at(at).actors().isEmpty();
  }

  /** {@code a dinner for X}: whom it is given for. */
  private static boolean isGuest(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean object = node.is("her") && sentence.at(at + 1).kind() != Node.Kind.WORD;
    return node.kind() == Node.Kind.PERSON
        || node.kind() == Node.Kind.OFFICE
        || node.is("him")
        || object;
  }

  /** Returns who is named behind a preposition. */
  static List<Node> behindPreposition(Clauses clauses, int preposition) {
    Sentence sentence = clauses.sentence();
    int at = preposition + 1;
    at += sentence.at(at).is("not") && sentence.at(at + 1).isAny(Auxiliaries.MERELY) ? 2 : 0;
    while (sentence.at(at).isDeterminer() && !sentence.at(at).isAgent()) {
      at += sentence.at(at + 1).is("of") ? 2 : 1;
    }
    if (Peers.isAt(sentence, at)) {
      return Peers.from(clauses, at);
    }
    at = Peers.behindIncluding(sentence, named(sentence, at));
    if (Phrases.isOwnerOfOfficials(sentence, at)) {
      return List.of();
    }
    List<Node> agents =
        sentence.at(at).isAgent() ? new ArrayList<>(Lists.agents(clauses, at)) : List.of();
    boolean again = sentence.at(preposition).is("with") || sentence.at(preposition).is("by");
    if (!agents.isEmpty() && again) {
      agents.addAll(PartnersBehind.andWith(clauses, preposition, agents.get(agents.size() - 1)));
    }
    return isAudience(sentence, agents) ? List.of() : agents;
  }

  /** {@code the turn of X, at noon, and of Y}: all whose it is. */
  static List<Node> each(Clauses clauses, int preposition) {
    List<Node> all = new ArrayList<>(behindPreposition(clauses, preposition));
    if (!all.isEmpty()) {
      all.addAll(PartnersBehind.andWith(clauses, preposition, all.get(all.size() - 1)));
    }
    return all;
  }

  /** {@code Two more had their turn: X and Y}: who is named behind the clause. */
  static List<Node> behindColon(Clauses clauses, int from) {
    int at = from;
    while (at < clauses.sentence().size() && !clauses.sentence().at(at).is(":")) {
      at++;
    }
    return Lists.agents(clauses, at + 1);
  }

  private static boolean isNoun(Node node) {
    return node.kind() == Node.Kind.WORD || node.kind() == Node.Kind.OFFICE;
  }

  /** {@code his host, X}: the name behind a possessive and its noun; the index itself otherwise. */
  static int named(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean unnamed = node.kind() == Node.Kind.OFFICE && node.persons().isEmpty();
    if (unnamed && sentence.at(at + 1).is(",") && sentence.at(at + 2).kind() == Node.Kind.PERSON) {
      return at + 2;
    }
    if (node.kind() == Node.Kind.PRONOUN && sentence.at(at + 1).kind() == Node.Kind.GROUP) {
      return named(sentence, at + 1);
    }
    if (node.kind() == Node.Kind.GROUP && isListed(sentence, at)) {
      return at + 2;
    }
    int modified = afterModifiers(sentence, at);
    int person = sentence.at(modified + 1).is(",") ? modified + 2 : modified;
    if (modified > at && sentence.at(person).kind() == Node.Kind.PERSON) {
      return person;
    }
    int owned = afterModifiers(sentence, at + 1);
    boolean owner = node.kind() == Node.Kind.PRONOUN && isNoun(sentence.at(owned));
    boolean noun = owner && !sentence.at(owned).isFunctionWord();
    if (!noun) {
      return at;
    }
    int name = sentence.at(owned + 1).is(",") ? owned + 2 : owned + 1;
    return sentence.at(name).kind() == Node.Kind.PERSON ? name : owned;
  }

  /** {@code newly sworn-in}, {@code recently elected}: what may stand before a title. */
  private static int afterModifiers(Sentence sentence, int at) {
    boolean adverb = sentence.at(at).isAdverb() && sentence.at(at).lower().endsWith("ly");
    boolean participle = adverb && isNoun(sentence.at(at + 1));
    return participle && !sentence.at(at + 1).isFunctionWord() ? at + 2 : at;
  }

  /** {@code his counterparts from A and B, X and Y}: the group's members are named behind it. */
  private static boolean isListed(Sentence sentence, int group) {
    Node first = sentence.at(group + 2);
    return sentence.at(group + 1).is(",")
        && first.kind() == Node.Kind.PERSON
        && sentence.at(group).actors().containsAll(first.actors());
  }

  /** {@code with X and Y among her listeners}: they are present, but meet nobody. */
  private static boolean isAudience(Sentence sentence, List<Node> agents) {
    int after = agents.isEmpty() ? 0 : sentence.nodes().indexOf(agents.get(agents.size() - 1)) + 1;
    return after > 0
        && (sentence.at(after).is("among")
            || sentence.at(after).is("at") && sentence.at(after + 2).is("table")
            || sentence.at(after).is("in") && sentence.at(after + 1).is("attendance"));
  }

  /** {@code accepted X's offer to meet}: whose offer it is. */
  static List<Node> proposer(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int noun = group.begin() - 1;
    boolean offer =
        group.form() == VerbGroup.Form.INFINITIVE && sentence.at(noun).isNoun(Family.PROPOSAL_N);
    return offer && !group.isLemma("join") && !group.isLemma("host")
        ? owners(clauses, noun)
        : List.of();
  }

  private static boolean stops(Clauses clauses, int at) {
    Node node = clauses.sentence().at(at);
    boolean joint = node.is("and") && !Clauses.isMeeting(clauses.sentence().at(at + 1));
    boolean within =
        node.isVerb(Family.HOLD)
            || node.isVerb(Family.ARRANGE)
            || node.isVerb(Family.SEEK)
            || node.isHave();
    boolean verb = clauses.isVerbAt(at) && !within;
    return node.is(",") || node.is(".") || node.is(";") || joint || verb;
  }

  /** Returns the parties of {@code the meeting between X and Y}, {@code a summit of X and Y}. */
  static List<Node> between(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    int from = NounStatus.isSetAside(sentence, noun) ? noun + 5 : noun + 1;
    if (sentence.at(0).is("between") && sentence.at(noun - 1).is("a")) {
      from = 0; // "Between X and Y there was a chat"
    }
    boolean counted = sentence.at(from).is(",") && sentence.at(from + 3).is("between");
    from += counted ? 3 : 0; // "the talks, the fifth between"
    for (int i = from; i < Math.min(noun + NEAR, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean of = node.is("between") || node.is("among") || node.is("of") && i == noun + 1;
      if (of) {
        List<Node> nodes = behindPreposition(clauses, i);
        return Subject.actorsOf(nodes).size() > 1 ? nodes : List.of();
      }
      if (stops(clauses, i)) {
        break;
      }
    }
    return List.of();
  }

  /** Returns whose meeting it is: {@code his talks}, {@code Lee's session}. */
  static List<Node> owners(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Node node = sentence.at(i);
      boolean named = sentence.at(i + 1).is("'s") || sentence.at(i + 1).is("'");
      boolean owner = node.kind() == Node.Kind.PRONOUN && !node.is("them");
      if (owner && !node.actors().isEmpty() || node.isAgent() && named) {
        return List.of(node);
      }
      boolean apart = node.is(",") || clauses.isVerbAt(i) && !node.isVerb(Family.HOLD);
      if (node.isPreposition() || node.is("the") || node.is("a") || apart) {
        break;
      }
    }
    return List.of();
  }
}
