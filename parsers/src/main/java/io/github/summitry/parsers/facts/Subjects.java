package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who the verbs of a sentence are said of, by going back from the verb over what can stand
 * between it and its subject. One object reads one sentence, once; not thread-safe.
 */
final class Subjects {
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "or");
  private static final Set<String> CLAUSE_TAKERS =
      Set.of("SAY", "HOPE", "AGREE", "PLEDGE", "DECIDE", "PROPOSE");
  private static final Set<String> QUOTATIVES =
      Set.of(
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
  private static final Set<String> MINISTRIES =
      Set.of(
          "ministry",
          "ministries",
          "authorities",
          "agencies",
          "parliaments",
          "militaries",
          "navies",
          "armies");
  private static final int DEEPEST = 4;
  private static final int LONGEST_ANTECEDENT = 12;

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final int[] groupAt;
  private final Phrases phrases;
  private final List<Optional<Subject>> known = new ArrayList<>();

  Subjects(Sentence sentence, List<VerbGroup> groups, int[] groupAt) {
    this.sentence = sentence;
    this.groups = groups;
    this.groupAt = groupAt;
    this.phrases = new Phrases(sentence, groupAt);
  }

  /** Returns the subject of each verb group, in their order. */
  List<Subject> all() {
    groups.forEach(group -> known.add(Optional.empty()));
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      subjects.add(of(i, 0));
    }
    return List.copyOf(subjects);
  }

  private Subject of(int index, int depth) {
    if (known.get(index).isPresent()) {
      return known.get(index).get();
    }
    if (depth > DEEPEST) {
      return Subject.NONE;
    }
    Subject subject =
        groups.get(index).isFinite()
            ? finite(index, depth)
            : absolute(index).orElseGet(() -> previous(index, depth));
    known.set(index, Optional.of(subject));
    return subject;
  }

  /** {@code , the two pledging to}: a participle with a subject of its own. */
  private Optional<Subject> absolute(int index) {
    VerbGroup group = groups.get(index);
    int at = group.begin() - 1;
    boolean own =
        group.form() == VerbGroup.Form.GERUND
            && at > 0
            && sentence.at(at).isAgent()
            && !Phrases.isPossessor(sentence, at);
    if (!own) {
      return Optional.empty();
    }
    int begin = phrases.listBegin(at);
    Node before = sentence.at(begin - 1);
    return before.is(",") || before.is("with")
        ? Optional.of(phrases.subject(begin, at + 1, List.of(), List.of()))
        : Optional.empty();
  }

  private Subject finite(int index, int depth) {
    VerbGroup group = groups.get(index);
    if (isInverted(group)) {
      int end = group.end() + 1;
      while (!sentence.at(end - 1).isAgent() && !sentence.at(end - 1).isNoun("DOCUMENT")) {
        end++;
      }
      return phrases.subject(group.end(), end, List.of(), List.of());
    }
    List<Node> companions = new ArrayList<>();
    List<Node> apposed = List.of();
    int at = group.begin() - 1;
    while (at >= 0) {
      Node node = sentence.at(at);
      if (Words.isAdverb(node.lower()) || node.kind() == Node.Kind.DATE) {
        at--;
      } else if (Words.isPreposition(node.lower()) && at > 0) {
        at--;
      } else if (node.isAny(RELATIVES) || node.is("that") && isNounBefore(at)) {
        return antecedent(at);
      } else if (node.isAny(COORDINATORS)) {
        return previous(index, depth);
      } else if (node.is(",")) {
        int open = openingComma(at);
        if (open < 0 && sentence.at(at - 1).text().contains(",")) {
          open = at;
        } else if (open < 0) {
          boolean list = at + 1 == group.begin() || !sentence.at(at - 1).isAgent();
          return list ? previous(index, depth) : Subject.NONE;
        }
        apposed = apposed(open + 1, at);
        at = open - 1;
      } else if (isVerbAt(at)) {
        VerbGroup before = groups.get(groupAt[at]);
        if (before.isFinite()) {
          return previous(index, depth);
        }
        at = before.begin() - 1;
      } else if (node.kind() == Node.Kind.MARK && !Phrases.isPossessive(node)) {
        at--;
      } else {
        int begin = phrases.begin(at);
        int preposition = phrases.preposition(begin);
        int governor = preposition < 0 ? governor(begin) : preposition;
        if (governor < 0) {
          return phrases.subject(begin, at + 1, apposed, companions);
        }
        if (preposition >= 0 && begin < at && at + 1 == group.begin() && isOtherKind(begin, at)) {
          return phrases.subject(at, at + 1, apposed, companions);
        }
        if (preposition > 0 && sentence.at(preposition).is("of") && isMinistry(preposition - 1)) {
          return new Subject(
              begin, at + 1, throughOfficials(begin, at + 1), sentence.at(begin), List.of());
        }
        if (preposition >= 0 && isWith(preposition)) {
          companions.addAll(phrases.agents(begin, at + 1));
        }
        at = governor - 1;
      }
    }
    return Subject.NONE;
  }

  /**
   * {@code between the ministries and Scholz accepted}: a person after groups is no member of their
   * list.
   */
  private boolean isOtherKind(int begin, int last) {
    return sentence.at(last).kind() == Node.Kind.PERSON
        && sentence.at(last - 1).is("and")
        && sentence.at(begin).kind() != Node.Kind.PERSON;
  }

  /** {@code ," said Kim}. */
  private boolean isInverted(VerbGroup group) {
    Node before = sentence.at(group.begin() - 1);
    boolean quotes = group.verbs().stream().anyMatch(v -> QUOTATIVES.contains(v.lemma()));
    return quotes
        && group.begin() == group.head()
        && before.kind() == Node.Kind.MARK
        && (sentence.at(group.end()).isAgent() || isDocument(group.end()));
  }

  /** {@code read the joint statement}. */
  private boolean isDocument(int at) {
    int noun = at;
    while (Words.isDeterminer(sentence.at(noun).lower())) {
      noun++;
    }
    return sentence.at(noun).isNoun("DOCUMENT");
  }

  /** {@code the trade ministries of}. */
  private boolean isMinistry(int at) {
    return sentence.at(at).isAny(MINISTRIES) || sentence.at(at).isNoun("PARTY");
  }

  private List<Node> throughOfficials(int begin, int end) {
    return phrases.agents(begin, end).stream().map(Node::throughOfficials).toList();
  }

  private boolean isVerbAt(int at) {
    return groupAt[at] >= 0;
  }

  private boolean isNounBefore(int at) {
    Node before = sentence.at(at - 1);
    return before.kind() == Node.Kind.WORD && !isVerbAt(at - 1);
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
    if (at < 0 || !isVerbAt(at)) {
      return -1;
    }
    VerbGroup before = groups.get(groupAt[at]);
    boolean takesClause = CLAUSE_TAKERS.stream().anyMatch(before::is);
    boolean relative = sentence.at(before.begin() - 1).isAny(RELATIVES);
    return takesClause || before.isFinite() && !relative
        ? -1
        : relative ? before.begin() - 1 : before.begin();
  }

  /**
   * The subject of the coordinated or governing verb before: of the same tense, if there is one.
   */
  private Subject previous(int index, int depth) {
    VerbGroup group = groups.get(index);
    boolean loose = !group.isFinite() && sentence.at(group.begin() - 1).kind() == Node.Kind.MARK;
    int nearest = -1;
    for (int i = index - 1; i >= 0; i--) {
      VerbGroup before = groups.get(i);
      if (before.isFinite()) {
        nearest = nearest < 0 ? i : nearest;
        boolean like = before.form() == group.form() && (of(i, depth + 1).acts() || i == 0);
        boolean fits = !group.isFinite() && !loose || like;
        if (fits || loose && isOfMainClause(i, depth)) {
          nearest = i;
          break;
        }
      }
    }
    return nearest >= 0 ? of(nearest, depth + 1) : following(index, depth);
  }

  /**
   * Whether a participle behind a comma can belong to a verb: not to one in a clause that another
   * governs.
   */
  private boolean isOfMainClause(int index, int depth) {
    Subject subject = of(index, depth + 1);
    int begin =
        subject.end() <= groups.get(index).begin() ? subject.begin() : groups.get(index).begin();
    Node before = sentence.at(begin - 1);
    boolean relative =
        sentence.at(groups.get(index).begin() - 1).isAny(RELATIVES) || before.is("that");
    boolean reported = begin > 0 && isVerbAt(begin - 1) && groups.get(groupAt[begin - 1]).is("SAY");
    return subject.acts()
        && !relative
        && !reported
        && !sentence.at(groups.get(index).begin() - 1).is("that");
  }

  /** {@code Citing the crisis, Lee said}: the subject of an opening participle comes later. */
  private Subject following(int index, int depth) {
    if (groups.get(index).isFinite()) {
      return Subject.NONE;
    }
    for (int i = index + 1; i < groups.size(); i++) {
      if (groups.get(i).isFinite()) {
        return of(i, depth + 1);
      }
    }
    return Subject.NONE;
  }

  /** {@code who wants}: said of one. */
  private boolean isSingular(int at) {
    return sentence.at(at).verbs().stream().anyMatch(v -> v.form() == Verb.Form.THIRD)
        || sentence.at(at).is("has")
        || sentence.at(at).is("is")
        || sentence.at(at).is("was");
  }

  private Subject antecedent(int relative) {
    int at = relative - 1;
    while (at > 0 && sentence.at(at).kind() == Node.Kind.MARK) {
      at--;
    }
    boolean person = sentence.at(relative).is("who") || sentence.at(relative).is("whom");
    for (int i = at; i >= Math.max(0, at - LONGEST_ANTECEDENT); i--) {
      Node node = sentence.at(i);
      if (!person && (node.isNoun("DOCUMENT") || Clauses.isMeeting(node))) {
        return new Subject(i, i + 1, List.of(), node, List.of());
      }
      boolean thing = !person && node.kind() == Node.Kind.PERSON;
      boolean agent = node.isAgent() && !thing && !Phrases.isPossessor(sentence, i);
      boolean named =
          i == at && !person
              || phrases.preposition(i) < 0
              || person && node.kind() == Node.Kind.PERSON;
      if (agent && named) {
        int begin = isSingular(relative + 1) ? i : phrases.listBegin(i);
        return phrases.subject(begin, i + 1, List.of(), List.of());
      }
      if (isVerbAt(i) && i < at) {
        break;
      }
    }
    return phrases.subject(phrases.begin(Math.max(at, 0)), at + 1, List.of(), List.of());
  }

  /** The comma that opens what the comma at {@code close} closes, -1 if none does. */
  private int openingComma(int close) {
    for (int i = close - 1; i > 0 && !sentence.at(i).is(";"); i--) {
      boolean relative = sentence.at(i + 1).isAny(RELATIVES) || sentence.at(i + 1).is("whose");
      if (sentence.at(i).is(",") && relative && sentence.at(i - 1).isAgent()) {
        return i;
      }
    }
    for (int i = close - 1; i > 0; i--) {
      Node node = sentence.at(i);
      Node before = sentence.at(i - 1);
      if (node.is(",") && (before.isAgent() || before.kind() == Node.Kind.WORD)) {
        boolean opens =
            before.isAgent() || sentence.at(i + 1).isAny(RELATIVES) || before.noun().isPresent();
        if (opens && !sentence.at(i + 1).isAny(COORDINATORS)) {
          return i;
        }
      }
      if (node.is(";") || node.is(":")) {
        return -1;
      }
    }
    return -1;
  }

  static int[] index(Sentence sentence, List<VerbGroup> groups) {
    int[] index = new int[sentence.size() + 1];
    Arrays.fill(index, -1);
    for (int i = 0; i < groups.size(); i++) {
      Arrays.fill(index, groups.get(i).begin(), groups.get(i).end(), i);
    }
    return index;
  }
}
