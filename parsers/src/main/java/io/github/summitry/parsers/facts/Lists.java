package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of agents: {@code A, the host, B on Monday and C}. */
final class Lists {
  private static final int LONGEST_APPOSITION = 14;
  private static final int LONGEST_ASIDE = 6;
  private static final int LONGEST_RELATIVE = 24;

  private Lists() {}

  static List<Node> agents(Clauses clauses, int begin) {
    Sentence sentence = clauses.sentence();
    List<Node> agents = new ArrayList<>();
    int at = begin;
    while (at >= 0 && sentence.at(at).isAgent()) {
      Node agent = sentence.at(at);
      int last = agents.size() - 1;
      if (last >= 0 && isNameOf(agents.get(last), agent)) {
        agents.set(last, agent);
      } else if (last < 0 || !isOfficeOf(agents.get(last), agent)) {
        agents.add(agent);
      }
      at = next(clauses, at + 1);
    }
    return agents;
  }

  /** {@code the German chancellor, X}: the name of whom the office before means. */
  static boolean isNameOf(Node office, Node name) {
    return office.kind() == Node.Kind.OFFICE
        && name.kind() == Node.Kind.PERSON
        && (office.persons().equals(name.persons()) || isOfNobody(office));
  }

  /** {@code the host}: its holder stands nowhere else. */
  private static boolean isOfNobody(Node office) {
    return office.persons().isEmpty() && office.actors().isEmpty();
  }

  /** {@code X and Y, the presidents of A and B}: who they are. */
  private static boolean isOfficeOf(Node name, Node office) {
    return name.kind() == Node.Kind.PERSON
        && office.kind() == Node.Kind.GROUP
        && !office.actors().isEmpty()
        && name.actors().containsAll(office.actors());
  }

  /** The index of the list's next agent, -1 if the list ends. */
  private static int next(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int at = ListGaps.after(clauses, from);
    boolean comma = sentence.at(at).is(",");
    int joint = comma ? at + 1 : at;
    boolean aswell = isAsWellAs(sentence, joint);
    int next = behindNext(sentence, joint);
    boolean and = aswell || next > joint || sentence.at(joint).is("and");
    int agent = joint + (aswell ? 3 : next > joint ? next - joint : and ? 1 : 0);
    if (and || comma) {
      agent += sentence.at(agent).is("with") || sentence.at(agent).is("then") ? 1 : 0;
      agent += isDayOfNext(sentence, agent) || isOwnGroup(sentence, agent) ? 1 : 0;
      agent = Math.max(agent, placed(sentence, agent));
      agent += isArticleOfState(sentence, agent) ? 1 : 0;
      boolean apposed = comma && !and && isApposition(sentence, from - 1, agent);
      boolean place = at > from && isCapital(sentence.at(agent));
      boolean owner = sentence.at(agent).isDeterminer();
      owner |= isOwnerOfThing(sentence, agent) || Phrases.isOwnerOfOfficials(sentence, agent);
      owner |= sentence.at(agent).is("the former") || sentence.at(agent).is("the latter");
      if (sentence.at(agent).isAgent() && !apposed && !place && !owner) {
        return isClause(clauses, agent, and, comma) ? -1 : agent;
      }
    }
    int resumed = comma ? behindRelative(clauses, at) : -1;
    return comma && resumed < 0 ? behindApposition(clauses, at) : resumed;
  }

  /**
   * {@code X, who took office in May, and Y}: where the list goes on behind the relative clause.
   */
  static int behindRelative(Clauses clauses, int comma) {
    Sentence sentence = clauses.sentence();
    Node relative = sentence.at(comma + 1);
    boolean opens = relative.isAny(Relatives.PRONOUNS) || relative.is("whose");
    if (!sentence.at(comma).is(",") || !opens) {
      return -1;
    }
    for (int i = comma + 2; i < Math.min(comma + LONGEST_RELATIVE, sentence.size()); i++) {
      boolean and = sentence.at(i).is(",") && sentence.at(i + 1).is("and");
      int next = and ? i + 2 : i + 1;
      boolean named = sentence.at(next).kind() == Node.Kind.PERSON;
      if (sentence.at(i).is(",") && named) {
        return isClause(clauses, next, and, true) ? -1 : next;
      }
      if (sentence.at(i).is(";") || sentence.at(i).kind() == Node.Kind.PERSON) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code and the North's rocket launch}: what belongs to a state is not in the list. */
  private static boolean isOwnerOfThing(Sentence sentence, int agent) {
    Node thing = sentence.at(agent + 2);
    return sentence.at(agent).kind() == Node.Kind.PARTY
        && Phrases.isPossessive(sentence.at(agent + 1))
        && thing.kind() == Node.Kind.WORD
        && Character.isLowerCase(thing.text().codePointAt(0));
  }

  /** {@code followed by X}, {@code but also X}, {@code and, at long last, X}: the index of X. */
  private static int behindNext(Sentence sentence, int joint) {
    Node node = sentence.at(joint);
    Node second = sentence.at(joint + 1);
    boolean next = node.is("followed") && second.is("by") || node.is("but") && second.is("also");
    next |= node.is("among") && second.is("them");
    if (node.is("and") && second.is("after") && sentence.at(joint + 2).pronoun().isPresent()) {
      return joint + 3;
    }
    if (node.is("including")) {
      return joint + 1;
    }
    return next
        ? joint + 2
        : node.is("and") && second.is(",") ? behindAside(sentence, joint) : joint;
  }

  /** {@code and, at long last, X}: the index of X, that of {@code and} if no few words stand so. */
  private static int behindAside(Sentence sentence, int and) {
    int at = and + 2;
    while (at < and + LONGEST_ASIDE && !sentence.at(at).is(",") && !sentence.at(at).isAgent()) {
      at++;
    }
    return sentence.at(at).is(",") ? at + 1 : and;
  }

  private static boolean isAsWellAs(Sentence sentence, int at) {
    return sentence.at(at).is("as")
        && sentence.at(at + 1).is("well")
        && sentence.at(at + 2).is("as");
  }

  /** {@code met X on Sunday, and on Monday Y}. */
  private static boolean isDayOfNext(Sentence sentence, int day) {
    return sentence.at(day).kind() == Node.Kind.DATE
        && sentence.at(day + 1).kind() == Node.Kind.PERSON;
  }

  /** {@code and in Oslo X}, {@code and, before that, in Oslo, X}: the name; -1 if none. */
  static int placed(Sentence sentence, int from) {
    int at = from;
    while (at < from + LONGEST_ASIDE && sentence.at(at).verbs().isEmpty()) {
      int name = sentence.at(at + 2).is(",") ? at + 3 : at + 2;
      if (ListGaps.isPlace(sentence, at)) {
        return sentence.at(name).kind() == Node.Kind.PERSON ? name : -1;
      }
      if (sentence.at(at).isAgent()) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** {@code Korea, the United States and Japan}. */
  private static boolean isArticleOfState(Sentence sentence, int the) {
    Node state = sentence.at(the + 1);
    return sentence.at(the).is("the")
        && state.kind() == Node.Kind.PARTY
        && state.actors().get(0).isState();
  }

  /** {@code with X and his German and Italian counterparts}. */
  private static boolean isOwnGroup(Sentence sentence, int owner) {
    return sentence.at(owner).kind() == Node.Kind.PRONOUN
        && sentence.at(owner + 1).kind() == Node.Kind.GROUP;
  }

  /** {@code X, prime minister of Y}, {@code X, the host}: the office of the person before. */
  private static boolean isApposition(Sentence sentence, int person, int office) {
    Node apposed = sentence.at(office);
    return sentence.at(person).kind() == Node.Kind.PERSON
        && apposed.kind() == Node.Kind.OFFICE
        && (!apposed.lower().startsWith("the ") || apposed.actors().isEmpty());
  }

  /** {@code met X and Y in Oslo and Rome}: the second city is no party. */
  private static boolean isCapital(Node node) {
    return node.kind() == Node.Kind.PARTY && node.site().isPresent();
  }

  /** {@code , and he agreed} opens a clause; {@code , Lee said} does. */
  private static boolean isClause(Clauses clauses, int agent, boolean and, boolean comma) {
    int last = agent;
    Sentence sentence = clauses.sentence();
    while (sentence.at(last + 1).is("and") && sentence.at(last + 2).isAgent()) {
      last += 2;
    }
    int verb = Adjuncts.afterLight(sentence, last + 1);
    VerbGroup group = clauses.groupAt(verb);
    if (ClauseOpenings.isBeforeAside(clauses, agent)) {
      return true;
    }
    boolean finite = group.begin() == verb && group.isFinite() && !isOfMeeting(clauses, group);
    boolean absolute = comma && !and && clauses.isVerbAt(verb) && !isOfMeeting(clauses, group);
    return absolute || finite && (comma || !and || last > agent);
  }

  /** {@code Talks with A, B and C are planned}: the verb is said of the meeting, not of C. */
  private static boolean isOfMeeting(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    return !subject.acts() && Clauses.isMeeting(subject.head());
  }

  /** Passes over {@code , prime minister of X,} within a list. */
  private static int behindApposition(Clauses clauses, int comma) {
    Sentence sentence = clauses.sentence();
    for (int i = comma + 1; i < Math.min(comma + LONGEST_APPOSITION, sentence.size()); i++) {
      if (clauses.isVerbAt(i) || sentence.at(i).is("according")) {
        return -1;
      }
      if (sentence.at(i).is(",")) {
        int agent = sentence.at(i + 1).is("and") ? i + 2 : i + 1;
        boolean ends = !sentence.at(i + 1).is("and") && !sentence.at(agent).isAgent();
        return ends
                || !sentence.at(agent).isAgent()
                || isClause(clauses, agent, agent > i + 1, true)
            ? -1
            : agent;
      }
    }
    return -1;
  }
}
