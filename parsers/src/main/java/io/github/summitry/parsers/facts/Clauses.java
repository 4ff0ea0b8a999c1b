package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence's verbs, who each is said of, and where each clause ends. Immutable. */
final class Clauses {
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "or");
  private static final Set<String> MEETINGS = Set.of("MEETING", "BRIEF", "PHONE", "VIDEO", "MEAL");

  private final Sentence sentence;
  private final List<VerbGroup> groups;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.groups = VerbGroups.in(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  /** Returns the subject of a verb group, {@link Subject#NONE} if it has none in the sentence. */
  Subject subjectOf(VerbGroup group) {
    return subjectOf(group, 0);
  }

  private Subject subjectOf(VerbGroup group, int depth) {
    if (depth > 4) {
      return Subject.NONE;
    }
    if (!group.isFinite()) {
      return subjectOfPrevious(group, depth);
    }
    List<Node> companions = new ArrayList<>();
    int at = group.begin() - 1;
    while (at >= 0) {
      Node node = sentence.at(at);
      if (Words.isAdverb(node.lower()) || node.kind() == Node.Kind.DATE) {
        at--;
      } else if (Words.isPreposition(node.lower()) && at > 0) {
        at--;
      } else if (node.isAny(RELATIVES) || node.is("that") && isNounBefore(at)) {
        return antecedent(at - 1);
      } else if (node.isAny(COORDINATORS)) {
        return subjectOfPrevious(group, depth);
      } else if (node.is(",")) {
        int open = openingComma(at);
        if (open < 0) {
          return at + 1 == group.begin() || !isAgentBefore(at) ? subjectOfPrevious(group, depth) : Subject.NONE;
        }
        at = open - 1;
      } else if (node.isAgent() && !isPossessed(at)) {
        int begin = listBegin(at);
        int preposition = prepositionBefore(begin);
        if (preposition < 0) {
          return subject(begin, at + 1, companions);
        }
        if (isWith(preposition)) {
          companions.addAll(agents(begin, at + 1));
        }
        at = preposition - 1;
      } else if (isVerbAt(at)) {
        return subjectOfPrevious(group, depth);
      } else if (node.kind() == Node.Kind.MARK) {
        at--;
      } else {
        int begin = phraseBegin(at);
        int preposition = prepositionBefore(begin);
        if (preposition < 0) {
          return new Subject(begin, at + 1, List.of(), sentence.at(headOf(begin, at + 1)), companions);
        }
        at = preposition - 1;
      }
    }
    return Subject.NONE;
  }

  private boolean isNounBefore(int at) {
    Node before = sentence.at(at - 1);
    return before.kind() == Node.Kind.WORD && !isVerbAt(at - 1) && !before.is(",");
  }

  private boolean isAgentBefore(int at) {
    return sentence.at(at - 1).isAgent();
  }

  /** Whether the node is a possessive determiner or a possessor: {@code his}, {@code Seoul's}. */
  private boolean isPossessed(int at) {
    String word = sentence.at(at).lower();
    return word.equals("his") || word.equals("their") || word.equals("our") || word.equals("my")
        || word.equals("its");
  }

  private boolean isWith(int preposition) {
    Node node = sentence.at(preposition);
    return node.is("with") || node.is("between") || node.is("and");
  }

  boolean isVerbAt(int at) {
    return groups.stream().anyMatch(g -> g.begin() <= at && at < g.end());
  }

  private Subject subjectOfPrevious(VerbGroup group, int depth) {
    for (int i = groups.indexOf(group) - 1; i >= 0; i--) {
      VerbGroup previous = groups.get(i);
      boolean sameKind = previous.isFinite();
      if (sameKind) {
        return subjectOf(previous, depth + 1);
      }
    }
    return group.isFinite() || group.begin() > 0 ? following(group) : Subject.NONE;
  }

  /** {@code Citing the crisis, Lee said}: the subject of an opening participle comes later. */
  private Subject following(VerbGroup group) {
    for (VerbGroup next : groups) {
      if (next.begin() > group.begin() && next.isFinite() && !group.isFinite()) {
        return subjectOf(next, 4);
      }
    }
    return Subject.NONE;
  }

  private Subject antecedent(int from) {
    int at = from;
    while (at >= 0 && (sentence.at(at).is(",") || sentence.at(at).kind() == Node.Kind.MARK)) {
      at--;
    }
    Node node = sentence.at(at);
    if (node.isAgent()) {
      return subject(at, at + 1, List.of());
    }
    for (int i = at; i >= Math.max(0, at - 12); i--) {
      Node noun = sentence.at(i);
      if (noun.isNoun("DOCUMENT")) {
        return new Subject(i, i + 1, List.of(), noun, List.of());
      }
      if (noun.isAgent() && prepositionBefore(i) < 0) {
        return subject(i, i + 1, List.of());
      }
    }
    return new Subject(Math.max(at, 0), at + 1, List.of(), node, List.of());
  }

  private Subject subject(int begin, int end, List<Node> companions) {
    return new Subject(begin, end, agents(begin, end), sentence.at(begin), List.copyOf(companions));
  }

  List<Node> agents(int begin, int end) {
    return sentence.nodes().subList(begin, end).stream().filter(Node::isAgent).toList();
  }

  /** The comma that opens what the comma at {@code close} closes, -1 if none does. */
  private int openingComma(int close) {
    for (int i = close - 1; i > 0; i--) {
      Node node = sentence.at(i);
      if (node.is(",") && (sentence.at(i - 1).isAgent() || sentence.at(i - 1).kind() == Node.Kind.WORD)) {
        boolean opens =
            sentence.at(i - 1).isAgent() || sentence.at(i + 1).isAny(RELATIVES) || sentence.at(i - 1).noun().isPresent();
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

  /** The index where a list of agents that ends at {@code last} begins: {@code A, B and C}. */
  int listBegin(int last) {
    int begin = last;
    boolean conjoined = false;
    while (begin >= 2) {
      int joint = begin - 1;
      if (sentence.at(joint).is("and") || sentence.at(joint).is("&")) {
        conjoined = true;
        joint -= sentence.at(joint - 1).is(",") ? 1 : 0;
      } else if (!(conjoined && sentence.at(joint).is(","))) {
        break;
      }
      if (!sentence.at(joint - 1).isAgent()) {
        break;
      }
      begin = joint - 1;
    }
    return begin;
  }

  /** The index of the preposition that governs the phrase at {@code begin}, -1 if none does. */
  int prepositionBefore(int begin) {
    int at = begin - 1;
    while (at >= 0 && Words.isDeterminer(sentence.at(at).lower()) && !sentence.at(at).is("that")) {
      at--;
    }
    boolean preposition =
        at >= 0 && Words.isPreposition(sentence.at(at).lower()) && !sentence.at(at).is("to")
            || at >= 0 && sentence.at(at).is("to") && !isVerbAt(at);
    return preposition ? at : -1;
  }

  /** The index where the noun phrase that ends at {@code last} begins. */
  int phraseBegin(int last) {
    int begin = last;
    while (begin > 0) {
      Node before = sentence.at(begin - 1);
      String word = before.lower();
      boolean inside =
          before.kind() == Node.Kind.WORD
                  && !Words.isPreposition(word)
                  && !Words.isSubordinator(word)
                  && !before.isAny(COORDINATORS)
                  && !isVerbAt(begin - 1)
                  && !Words.isAdverb(word)
              || before.kind() == Node.Kind.DEMONYM
              || before.kind() == Node.Kind.NUMBER
              || before.is("'s")
              || before.is("'")
              || sentence.at(begin).is("'s")
              || sentence.at(begin).is("'")
              || word.equals("his") || word.equals("their") || word.equals("its") || word.equals("that") && false;
      if (!inside) {
        break;
      }
      begin--;
    }
    return begin;
  }

  private int headOf(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (sentence.at(i).noun().isPresent()) {
        return i;
      }
    }
    return end - 1;
  }

  /** Whether a node names a kind of meeting. */
  static boolean isMeeting(Node node) {
    return MEETINGS.stream().anyMatch(node::isNoun);
  }

  /** The index after the clause that begins at {@code from}. */
  int endOfClause(int from) {
    int at = from;
    while (at < sentence.size()) {
      Node node = sentence.at(at);
      if (node.is(".") || node.is(";") || node.is("?") || node.is("!") || node.is("—") || node.is("--")
          || node.is(",") && endsAtComma(at)
          || node.is(":")
          || node.isAny(COORDINATORS) && opensPredicate(at + 1) && at > from) {
        break;
      }
      at++;
    }
    while (at > from && isTrailing(sentence.at(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isTrailing(Node node) {
    return node.is(",") || node.is("and") || node.is("but");
  }

  private boolean endsAtComma(int comma) {
    Node next = sentence.at(comma + 1);
    int after = comma + 1;
    if (next.isAny(COORDINATORS)) {
      after++;
      if (opensPredicate(after)) {
        return true;
      }
    }
    if (isClosingQuote(next)) {
      after++;
    }
    Node word = sentence.at(after);
    if (word.is("under") && sentence.at(after + 1).is("which")
        || word.is("according") || word.isAny(RELATIVES) || word.is("while") || word.is("although") || word.is("though")
        || word.is("whose") || word.is("where") || word.is("when") || word.is("without") || word.is("but")
        || word.is("despite") || word.is("adding") || word.is("after") || word.is("as") && !sentence.at(after + 1).is("well")) {
      return true;
    }
    return opensClause(after) || isParticiple(after);
  }

  private static boolean isClosingQuote(Node node) {
    return node.is("”") || node.is("\"") || node.is("’");
  }

  private boolean isParticiple(int at) {
    return groups.stream().anyMatch(g -> g.begin() == at && g.form() == VerbGroup.Form.GERUND);
  }

  /** Whether a finite verb with the subject of the clause before begins here: {@code and also agreed}. */
  boolean opensPredicate(int at) {
    int index = at;
    while (Words.isAdverb(sentence.at(index).lower()) || sentence.at(index).kind() == Node.Kind.DATE) {
      index++;
    }
    int begin = index;
    return groups.stream().anyMatch(g -> g.isFinite() && g.begin() <= begin && begin < g.end() && g.begin() >= at)
        || opensClause(at);
  }

  /** Whether an agent and its verb begin here: {@code , he said}, {@code , said Kim}. */
  private boolean opensClause(int at) {
    Node first = sentence.at(at);
    boolean inverted =
        first.verbs().stream()
            .anyMatch(v -> v.families().contains("SAY") && v.form() != Verb.Form.BASE && v.form() != Verb.Form.ING);
    if (inverted && isVerbAt(at)) {
      return true;
    }
    int end = at;
    while (end < sentence.size() && end < at + 8) {
      Node node = sentence.at(end);
      boolean part =
          node.isAgent()
              || node.is("and")
              || Words.isAdverb(node.lower())
              || Words.isDeterminer(node.lower())
              || node.kind() == Node.Kind.DEMONYM
              || node.kind() == Node.Kind.WORD && node.verbs().isEmpty() && !Words.isPreposition(node.lower());
      if (!part) {
        break;
      }
      end++;
    }
    int verb = end;
    return end > at && groups.stream().anyMatch(g -> g.isFinite() && g.begin() <= verb && verb < g.end());
  }

  /** The offset in the text where a node begins. */
  int offset(int node) {
    return sentence.at(node).begin();
  }

  /** The offset in the text after a range of nodes that ends at {@code end}, exclusive. */
  int offsetAfter(int end) {
    return sentence.at(end - 1).end();
  }
}
