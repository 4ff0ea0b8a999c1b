package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a finite verb's subject by going back from the verb over what can stand between the two:
 * adverbs, asides, appositions, relative clauses, circumstances. One object makes one search; not
 * thread-safe.
 */
final class SubjectSearch {
  /** {@code X himself will meet Y}. */
  private static final WordSet INTENSIVE = WordSet.of("himself", "herself", "themselves");

  private static final Families MEETING = Families.of(Family.MEET, Family.HOLD);

  /** What happens while something else does: {@code , as the two signed}. */
  private static final Families EVENTS =
      Families.of(
          Family.SIGN, Family.ADOPT, Family.LAUNCH, Family.CONCLUDE, Family.MEET, Family.HOLD);

  private static final Families CLAUSE_TAKERS =
      Families.of(
          Family.SAY, Family.HOPE, Family.AGREE, Family.PLEDGE, Family.DECIDE, Family.PROPOSE);
  private static final WordSet QUOTATIVES =
      WordSet.of(
          "say",
          "add",
          "note",
          "explain",
          "reply",
          "read",
          "write",
          "remark",
          "comment",
          "continue",
          "recall",
          "report",
          "state",
          "repeat");
  private static final WordSet QUANTITIES =
      WordSet.of(
          "total", "number", "series", "host", "range", "package", "set", "handful", "raft", "pair",
          "couple", "dozens", "one", "some", "several", "most", "another");
  private static final WordSet ANYBODY = WordSet.of("whoever", "whatever", "whichever");
  private static final WordSet TIMING = WordSet.of("after", "before", "since", "until");
  private static final int LONGEST_ASIDE = 12;

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final int[] groupAt;
  private final Phrases phrases;
  private final Relatives relatives;
  private final List<Node> companions = new ArrayList<>(0);
  private List<Node> apposed = List.of();

  /** The comma that opens the aside passed over last, -1 if none was. */
  private int aside = -1;

  private Optional<Subject> found = Optional.empty();

  SubjectSearch(Sentence sentence, List<VerbGroup> groups, int[] groupAt, Phrases phrases) {
    this.sentence = sentence;
    this.groups = groups;
    this.groupAt = groupAt;
    this.phrases = phrases;
    this.relatives = new Relatives(sentence, groups, groupAt, phrases);
  }

  /** Returns the verb's subject; empty if it shares the one of a verb before. */
  Optional<Subject> of(VerbGroup group) {
    if (isInverted(group)) {
      return Optional.of(inverted(group));
    }
    boolean meets = group.verbs().isEmpty() || group.isAny(MEETING) || !group.modal().isEmpty();
    int at = group.begin() - 1;
    while (at >= 0) {
      Node node = sentence.at(at);
      if (node.is(";")) {
        return Optional.empty();
      }
      if (node.is("there") && group.verbs().isEmpty() || node.isAny(ANYBODY)) {
        return Optional.of(new Subject(at, at + 1, List.of(), node, List.of()));
      }
      if (isLight(node, at) || meets && node.isAny(INTENSIVE)) {
        at--;
      } else if (node.is("according")) { // "X, according to his spokesman, Y, said"
        at -= sentence.at(at - 1).is(",") ? 2 : 1;
      } else if (node.isAny(Relatives.PRONOUNS) || node.is("that") && isNounBefore(at)) {
        return Optional.of(relatives.antecedent(at));
      } else if (node.isAny(Phrases.COORDINATORS)) {
        return Optional.empty();
      } else if (node.is(",")) {
        int open = opening(at);
        if (open < 0) {
          return isOfList(group, at) ? Optional.empty() : Optional.of(Subject.NONE);
        }
        apposed = apposed(open + 1, at);
        aside = open;
        at = open - 1;
      } else if (groupAt[at] >= 0) {
        VerbGroup before = groups.get(groupAt[at]);
        if (before.isFinite()) {
          return Optional.empty();
        }
        at = before.begin() - 1;
      } else {
        at = beforePhrase(group, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.of(Subject.NONE);
  }

  /** {@code came, saw, won}: the comma joins verbs of one subject. */
  private boolean isOfList(VerbGroup group, int comma) {
    return comma + 1 == group.begin() || !sentence.at(comma - 1).isAgent();
  }

  private static boolean isLight(Node node, int at) {
    return node.isAdverb() && !node.isAgent()
        || node.kind() == Node.Kind.DATE
        || node.isPreposition() && at > 0
        || node.kind() == Node.Kind.MARK && !node.is(",") && !Phrases.isPossessive(node);
  }

  /** Reads the phrase that ends at a node: the subject, else what governs it is passed over. */
  private int beforePhrase(VerbGroup group, int at) {
    int begin = phrases.begin(at);
    int preposition = phrases.preposition(begin);
    int governor = preposition < 0 ? governor(begin) : preposition;
    boolean next = begin < at && at + 1 == group.begin();
    if (governor < 0 || isTimed(group, begin, at, preposition)) {
      found = Optional.of(phrases.subject(begin, at + 1, apposed, companions));
    } else if (preposition >= 0 && next && isOtherKind(begin, at)) {
      found = Optional.of(phrases.subject(at, at + 1, apposed, companions));
    } else if (preposition > 0 && isQuantity(preposition)) {
      found = Optional.of(phrases.subject(begin, at + 1, apposed, companions));
    } else if (preposition > 0
        && sentence.at(preposition).is("of")
        && phrases.isMinistry(preposition - 1)) {
      List<Node> nodes = phrases.agents(begin, at + 1);
      nodes.replaceAll(Node::throughOfficials);
      found = Optional.of(new Subject(begin, at + 1, nodes, sentence.at(begin), List.of()));
    } else if (preposition >= 0 && isWith(preposition)) {
      companions.addAll(phrases.agents(begin, at + 1));
    }
    return governor - 1;
  }

  /** {@code a day after Moon left}: a conjunction before a clause, no preposition. */
  private boolean isTimed(VerbGroup group, int begin, int at, int before) {
    int verb = at + 1;
    while (sentence.at(verb).isAdverb()) {
      verb++;
    }
    return before == begin - 1
        && (verb == group.begin() || at + 1 == aside)
        && (sentence.at(before).isAny(TIMING) || opensClause(group, before))
        && sentence.at(at).isAgent();
  }

  /** {@code hopes rose as Moon met}; not so the aside of {@code the plan, as Moon said}. */
  private boolean opensClause(VerbGroup group, int as) {
    return sentence.at(as).is("as")
        && as > 0
        && (sentence.at(as - 1).kind() != Node.Kind.MARK || group.isAny(EVENTS) || governs(group))
        && group.form() == VerbGroup.Form.PAST;
  }

  /** {@code , as Seoul pledged a billion}: what it tells follows, it is no aside. */
  private boolean governs(VerbGroup group) {
    Node next = sentence.at(group.end());
    return next.isDeterminer()
        || next.kind() == Node.Kind.NUMBER
        || next.is("to")
        || next.is("more");
  }

  /**
   * The comma that opens what a comma closes; a name with its apposition may hold the opening one.
   */
  private int opening(int comma) {
    int aside = openingOfSaying(comma);
    if (aside >= 0) {
      return aside;
    }
    int open = relatives.openingComma(comma);
    boolean holds = sentence.at(comma - 1).text().contains(",");
    boolean list = holds && open >= 0 && sentence.at(comma - 2).is("and");
    boolean whole = list && open + 1 == phrases.begin(comma - 1);
    return holds && (open < 0 || whole) ? comma : open;
  }

  /**
   * The comma before {@code he vowed} in {@code His country, he vowed, would}; -1 if there is none.
   */
  private int openingOfSaying(int comma) {
    boolean says = false;
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_ASIDE; i--) {
      says |= groupAt[i] >= 0 && groups.get(groupAt[i]).is(Family.SAY);
      if (sentence.at(i).is(",")) {
        return says ? i : -1;
      }
      if (sentence.at(i).isAny(Relatives.PRONOUNS)) {
        return -1;
      }
    }
    return -1;
  }

  private Subject inverted(VerbGroup group) {
    int end = group.end() + 1;
    while (!sentence.at(end - 1).isAgent() && !sentence.at(end - 1).isNoun(Family.DOCUMENT)) {
      end++;
    }
    return phrases.subject(group.end(), end, List.of(), List.of());
  }

  /** {@code the ministries and Scholz}: a person after groups is no member of their list. */
  private boolean isOtherKind(int begin, int last) {
    Node.Kind first = sentence.at(begin).kind();
    return sentence.at(last).kind() == Node.Kind.PERSON
        && sentence.at(last - 1).is("and")
        && !(first == Node.Kind.PERSON || first == Node.Kind.PRONOUN);
  }

  /** {@code a total of 66}: what is counted is the subject. */
  private boolean isQuantity(int preposition) {
    Node count = sentence.at(preposition - 1);
    return sentence.at(preposition).is("of")
        && (count.isAny(QUANTITIES) || count.kind() == Node.Kind.NUMBER);
  }

  /** {@code ," said Kim}. */
  private boolean isInverted(VerbGroup group) {
    Node before = sentence.at(group.begin() - 1);
    return group.isAnyLemma(QUOTATIVES)
        && !sentence.at(group.end()).is("that")
        && group.begin() == group.head()
        && before.kind() == Node.Kind.MARK
        && (sentence.at(group.end()).isAgent() || isDocument(group.end()));
  }

  /** {@code read the joint statement}. */
  private boolean isDocument(int at) {
    return sentence.at(Phrases.afterDeterminers(sentence, at)).isNoun(Family.DOCUMENT);
  }

  private boolean isNounBefore(int at) {
    Node before = sentence.at(at - 1);
    return before.kind() == Node.Kind.WORD && groupAt[at - 1] < 0
        || before.kind() == Node.Kind.PERSON && isBeforeVerbs(at);
  }

  /** {@code A meeting with X that was planned}: no verb stands before that could take a clause. */
  private boolean isBeforeVerbs(int at) {
    return groups.isEmpty() || at < groups.get(0).begin();
  }

  private boolean isWith(int preposition) {
    Node node = sentence.at(preposition);
    return node.is("with") || node.is("between");
  }

  /** The persons or parties named between the commas of an apposition. */
  private List<Node> apposed(int begin, int end) {
    Node first = sentence.at(begin);
    return first.kind() == Node.Kind.PERSON ? phrases.agents(begin, end) : List.of();
  }

  /**
   * The index of the verb whose object the phrase at {@code begin} is, not its clause's subject: in
   * {@code the plan to rebuild Kyiv calls for}, {@code the man who met Kim said}; -1 if there is
   * none.
   */
  private int governor(int begin) {
    int at = begin - 1;
    if (at < 0 || groupAt[at] < 0) {
      return -1;
    }
    VerbGroup before = groups.get(groupAt[at]);
    boolean takesClause = before.isAny(CLAUSE_TAKERS);
    Node opening = sentence.at(before.begin() - 1);
    boolean that =
        opening.is("that") && isNounBefore(before.begin() - 1) && !sentence.at(begin).isAgent();
    boolean relative = that || opening.isAny(Relatives.PRONOUNS);
    return takesClause || before.isFinite() && !relative
        ? -1
        : relative ? before.begin() - 1 : before.begin();
  }
}
