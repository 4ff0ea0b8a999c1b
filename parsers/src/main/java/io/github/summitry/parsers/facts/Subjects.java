package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who the verbs of a sentence are said of. One object reads one sentence, once; not
 * thread-safe.
 */
final class Subjects {
  private static final int DEEPEST = 4;
  private static final WordSet OBJECTIVES = WordSet.of("that", "which", "whom");

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final int[] groupAt;
  private final Phrases phrases;

  /** The subjects found so far, each at its verb group's place. */
  private final @Nullable Subject[] known;

  Subjects(Sentence sentence, List<VerbGroup> groups, int[] groupAt, Subject lead) {
    this.sentence = sentence;
    this.groups = groups;
    this.groupAt = groupAt;
    this.phrases = new Phrases(sentence, groupAt);
    this.known = new Subject[groups.size()];
    if (lead.isKnown() && !groups.isEmpty()) {
      known[0] = lead;
    }
  }

  /** Returns the subject of each verb group, in their order. */
  List<Subject> all() {
    List<Subject> subjects = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      subjects.add(of(i, 0));
    }
    return subjects;
  }

  private Subject of(int index, int depth) {
    Subject before = known[index];
    if (before != null) {
      return before;
    }
    if (depth > DEEPEST) {
      return Subject.NONE;
    }
    Optional<Subject> own =
        groups.get(index).isFinite()
            ? new SubjectSearch(sentence, groups, groupAt, phrases).of(groups.get(index))
            : absolute(index);
    Subject subject = own.isPresent() ? own.get() : previous(index, depth);
    known[index] = subject;
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

  /**
   * The subject of the coordinated or governing verb before: of the same tense, if there is one.
   */
  private Subject previous(int index, int depth) {
    VerbGroup group = groups.get(index);
    boolean loose = !group.isFinite() && sentence.at(group.begin() - 1).kind() == Node.Kind.MARK;
    int nearest = -1;
    int acting = -1;
    for (int i = index - 1; i >= 0; i--) {
      VerbGroup before = groups.get(i);
      if (nearest >= 0 && isApart(before, groups.get(index))) {
        nearest = acting >= 0 ? acting : nearest;
        break;
      }
      boolean passed = i > 0 && isBackInMain(group) && (isInAside(before) || isOfObject(i, depth));
      if (before.isFinite() && !passed && !isAside(i, depth) && !isContact(i, depth)) {
        nearest = nearest < 0 ? i : nearest;
        acting = acting < 0 && of(i, depth + 1).acts() ? i : acting;
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

  /** {@code He praised X, who had helped, and left}: the comma ends the relative clause. */
  private boolean isBackInMain(VerbGroup group) {
    return sentence.at(group.begin() - 1).is("and") && sentence.at(group.begin() - 2).is(",");
  }

  /** Whether a verb stands in a relative clause behind a comma. */
  private boolean isInAside(VerbGroup group) {
    return sentence.at(group.begin() - 1).isAny(Relatives.PRONOUNS)
        && sentence.at(group.begin() - 2).is(",");
  }

  /** {@code thanked X for the ships that his country gave, and asked}: a clause about the ships. */
  private boolean isOfObject(int index, int depth) {
    Subject subject = of(index, depth + 1);
    Node noun = sentence.at(subject.begin() - 2);
    return subject.acts()
        && subject.end() <= groups.get(index).begin()
        && sentence.at(subject.begin() - 1).isAny(OBJECTIVES)
        && noun.kind() == Node.Kind.WORD
        && !isVerbAt(subject.begin() - 2);
  }

  /** Whether a semicolon parts two verbs. */
  private boolean isApart(VerbGroup before, VerbGroup group) {
    for (int i = before.end(); i < group.begin(); i++) {
      if (sentence.at(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** {@code He did promise, Kim said, more aid, and}: who reports it does not do the rest. */
  private boolean isAside(int index, int depth) {
    VerbGroup group = groups.get(index);
    if (!group.is(Family.SAY) || !sentence.at(group.end()).is(",") || index == 0) {
      return false;
    }
    Subject subject = of(index, depth + 1);
    return subject.acts()
        && subject.end() <= group.begin()
        && subject.begin() > 0
        && sentence.at(subject.begin() - 1).is(",");
  }

  /** {@code thanked X for the help his country gives, and asked}: a clause within an object. */
  private boolean isContact(int index, int depth) {
    VerbGroup group = groups.get(index);
    Subject subject = of(index, depth + 1);
    boolean governed = index > 0 && groups.get(index - 1).isFinite();
    if (!governed || !subject.acts() || subject.end() > group.begin()) {
      return false;
    }
    Node noun = sentence.at(subject.begin() - 1);
    return subject.begin() > groups.get(index - 1).end()
        && noun.kind() == Node.Kind.WORD
        && !noun.isFunctionWord()
        && !noun.isPreposition()
        && !noun.isAdverb()
        && !isVerbAt(subject.begin() - 1);
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
        sentence.at(groups.get(index).begin() - 1).isAny(Relatives.PRONOUNS) || before.is("that");
    boolean reported =
        begin > 0 && isVerbAt(begin - 1) && groups.get(groupAt[begin - 1]).is(Family.SAY);
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

  private boolean isVerbAt(int at) {
    return groupAt[at] >= 0;
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
