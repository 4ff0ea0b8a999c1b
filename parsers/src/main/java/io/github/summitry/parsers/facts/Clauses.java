package io.github.summitry.parsers.facts;

import io.github.summitry.Span;
import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.List;

/**
 * A sentence's verbs, who each is said of, and where each clause ends. Subjects are searched when
 * the first is asked for: in most sentences nobody asks. One story's; not thread-safe.
 */
final class Clauses {
  private static final Families MEETINGS =
      Families.of(Family.MEETING, Family.BRIEF, Family.PHONE, Family.VIDEO, Family.MEAL);

  private static final int[] NOBODY_ASKED = {};

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final int[] groupAt;
  private final ClauseEnds ends;
  private final Subject lead;
  private List<Subject> subjects = List.of();

  /** The end of the clause that begins at each node, 0 if nobody asked: several rules ask of it. */
  private int[] endOfClause = NOBODY_ASKED;

  /**
   * Reads a sentence.
   *
   * @param lead who its first verb is said of where the sentence does not tell
   */
  Clauses(Sentence sentence, Subject lead) {
    this.lead = lead;
    this.sentence = sentence;
    this.groups = VerbGroups.in(sentence);
    this.groupAt = Subjects.index(sentence, groups);
    this.ends = new ClauseEnds(this);
  }

  Sentence sentence() {
    return sentence;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  /** Whether the sentence asks. */
  boolean isQuestion() {
    return sentence.at(sentence.size() - 1).is("?");
  }

  /** Returns the subject of a verb group, {@link Subject#NONE} if it has none in the sentence. */
  Subject subjectOf(VerbGroup group) {
    if (group.head() < 0) {
      return Subject.NONE;
    }
    if (subjects.isEmpty()) {
      subjects = new Subjects(sentence, groups, groupAt, lead).all();
    }
    return subjects.get(groupAt[group.head()]);
  }

  /** Returns whether a node is part of a verb group. */
  boolean isVerbAt(int at) {
    return at >= 0 && at < groupAt.length && groupAt[at] >= 0;
  }

  /** Returns the verb group that a node is part of, {@link VerbGroups#NONE} if there is none. */
  VerbGroup groupAt(int at) {
    return isVerbAt(at) ? groups.get(groupAt[at]) : VerbGroups.NONE;
  }

  /** Returns the first finite verb group, {@link VerbGroups#NONE} if there is none. */
  VerbGroup firstFinite() {
    for (VerbGroup group : groups) {
      if (group.isFinite()) {
        return group;
      }
    }
    return VerbGroups.NONE;
  }

  /** Returns the last finite verb group before a node, {@link VerbGroups#NONE} if there is none. */
  VerbGroup finiteBefore(int at) {
    VerbGroup last = VerbGroups.NONE;
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      last = group.isFinite() && group.begin() < at ? group : last;
    }
    return last;
  }

  /** {@code is to leave}, {@code was to meet}: a verb that is still to be done. */
  boolean isBound(VerbGroup group) {
    return sentence.at(group.head()).isBe()
        && groupAt(group.end()).form() == VerbGroup.Form.INFINITIVE;
  }

  /** Returns the place of a verb group among the sentence's. */
  int ordinalOf(VerbGroup group) {
    return groupAt[group.head()];
  }

  /** Whether a node names a kind of meeting. */
  static boolean isMeeting(Node node) {
    return node.isNoun(MEETINGS);
  }

  /** The index after the clause that begins at {@code from}. */
  int endOfClause(int from) {
    if (from < 0 || from >= sentence.size()) {
      return ends.after(from);
    }
    if (endOfClause.length == 0) {
      endOfClause = new int[sentence.size()];
    }
    if (endOfClause[from] == 0) {
      endOfClause[from] = ends.after(from);
    }
    return endOfClause[from];
  }

  /** The index after the clause of a verb or noun, or after what goes on behind an aside in it. */
  int endOfClause(int trigger, int anchor) {
    int end = endOfClause(trigger);
    return anchor < end ? end : Math.max(anchor + 1, endOfClause(anchor));
  }

  /**
   * Whether a finite verb with the subject of the clause before begins here: {@code and also
   * agreed}.
   */
  boolean opensPredicate(int at) {
    return ends.opensPredicate(at);
  }

  /** The offset in the text where a node begins. */
  int offset(int node) {
    return sentence.at(node).begin();
  }

  /** The offset in the text after a range of nodes that ends at {@code end}, exclusive. */
  int offsetAfter(int end) {
    return sentence.at(end - 1).end();
  }

  /** The text of nodes from {@code begin} to {@code end}, exclusive. */
  Span span(int begin, int end) {
    return new Span(offset(begin), offsetAfter(end));
  }
}
