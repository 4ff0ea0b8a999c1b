package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words behind a quotation: {@code ,” said A}, {@code ,” A, the host, told reporters},
 * {@code - A}.
 */
final class TailReading {
  private static final WordSet COORDINATORS =
      WordSet.of("and", "but", "while", "which", "that", "or");
  private static final WordSet DASHES = WordSet.of("-", "–", "—", "―", "--");
  private static final WordSet QUOTING = WordSet.of("quote", "cite");
  private static final int FARTHEST = 22;
  private static final int LONGEST_OPENING = 3;

  private final List<Clauses> clauses;
  private final SpeakerPhrases phrases;

  TailReading(List<Clauses> clauses, SpeakerPhrases phrases) {
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** Returns who the words right behind the closing mark say speaks. */
  Optional<Speaker> direct(int index, int begin, int limit, int paragraphEnd) {
    Sentence sentence = clauses.get(index).sentence();
    if (begin >= limit) {
      return begin >= sentence.size() ? next(index, paragraphEnd) : Optional.empty();
    }
    return attributed(index, begin, limit);
  }

  /** {@code “...?” A asked.}, {@code “...” - A}: the attribution is a sentence of its own. */
  private Optional<Speaker> next(int index, int paragraphEnd) {
    if (index + 1 >= clauses.size()) {
      return Optional.empty();
    }
    Sentence quoted = clauses.get(index).sentence();
    Sentence sentence = clauses.get(index + 1).sentence();
    if (sentence.begin() >= paragraphEnd) {
      return Optional.empty();
    }
    if (DASHES.contains(sentence.at(0).lower())) {
      return phrases.at(index + 1, 1, sentence.size()).map(SpeakerPhrases.Phrase::speaker);
    }
    boolean asks = sentence.paragraph() == quoted.paragraph() && endsInQuestion(quoted);
    boolean brief = sentence.size() <= FARTHEST && isSaying(sentence.at(1));
    return asks && brief ? attributed(index + 1, 0, sentence.size()) : Optional.empty();
  }

  private static boolean endsInQuestion(Sentence sentence) {
    Node mark = sentence.at(sentence.size() - 2);
    return mark.is("?") || mark.is("!") || mark.is("…");
  }

  private Optional<Speaker> attributed(int index, int begin, int limit) {
    Sentence sentence = clauses.get(index).sentence();
    int at = begin;
    while (at < limit && at - begin < LONGEST_OPENING && isSkipped(sentence.at(at))) {
      at++;
    }
    Node first = sentence.at(at);
    if (DASHES.contains(first.lower())) {
      return phrases.at(index, at + 1, limit).map(SpeakerPhrases.Phrase::speaker);
    }
    if (first.is("according") && sentence.at(at + 1).is("to")) {
      return phrases.at(index, at + 2, limit).map(SpeakerPhrases.Phrase::speaker);
    }
    boolean says = isSaying(first) || isCut(sentence, begin) && isTold(first);
    if (says && !first.isAny(COORDINATORS) || first.is("by") && at == begin) {
      return phrases.at(index, at + 1, limit).map(p -> p.speaker());
    }
    int from = first.is("as") ? at + 1 : at;
    return subjectFirst(index, from, limit, first.is("as"));
  }

  /** {@code “...,” he began}: behind a comma in the quotation whatever is done is to say it. */
  private static boolean isCut(Sentence sentence, int behind) {
    return sentence.at(behind - 1).kind() == Node.Kind.MARK && sentence.at(behind - 2).is(",");
  }

  private static boolean isTold(Node node) {
    return node.kind() == Node.Kind.WORD && node.hasForm(Verb.Form.PAST);
  }

  private static boolean isSkipped(Node node) {
    return node.is(",") || node.kind() == Node.Kind.DATE || node.isAdverb() && !node.is("so");
  }

  static boolean isSaying(Node node) {
    if (node.kind() == Node.Kind.WORD) {
      for (Verb verb : node.verbs()) {
        boolean tells = verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD;
        if (tells && verb.families().contains(Family.SAY)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code A, the host, told reporters}: the verb may stand far behind. */
  private Optional<Speaker> subjectFirst(int index, int begin, int limit, boolean putting) {
    Sentence sentence = clauses.get(index).sentence();
    Optional<SpeakerPhrases.Phrase> phrase = phrases.at(index, begin, limit);
    if (sentence.at(begin).isAny(COORDINATORS)) {
      return Optional.empty();
    }
    if (phrase.isEmpty()) {
      return quotedByOthers(index, begin, limit);
    }
    int end = phrase.get().end();
    boolean apposed = sentence.at(end).is(",") || sentence.at(end).is("(");
    for (int i = end; i < Math.min(limit, end + FARTHEST); i++) {
      VerbGroup group = clauses.get(index).groupAt(i);
      boolean says =
          group.begin() == i
              && (group.is(Family.SAY) && !isInfinitive(group)
                  || putting && isPutting(group)
                  || i == end && group.isFinite() && !group.passive() && isCut(sentence, begin));
      if (says || isSaying(sentence.at(i)) && !clauses.get(index).isVerbAt(i)) {
        Optional<Speaker> other = subjectBehind(index, group, end);
        return Optional.of(quoting(index, group, other.orElse(phrase.get().speaker()), limit));
      }
      boolean other = group.begin() == i && group.isFinite() && !apposed;
      if (other || sentence.at(i).is(";") || sentence.at(i).is(".")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code ” the deal, Moon told him}: who speaks stands behind what is spoken of. */
  private Optional<Speaker> subjectBehind(int index, VerbGroup group, int from) {
    Subject subject = group.begin() < 0 ? Subject.NONE : clauses.get(index).subjectOf(group);
    boolean behind = subject.begin() > from && subject.end() <= group.begin();
    return behind && !subject.persons().isEmpty()
        ? phrases.at(index, subject.begin(), group.begin()).map(SpeakerPhrases.Phrase::speaker)
        : Optional.empty();
  }

  private static boolean isInfinitive(VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE || group.form() == VerbGroup.Form.GERUND;
  }

  static boolean isPutting(VerbGroup group) {
    return group.isLemma("put") || group.isLemma("phrase");
  }

  /** {@code B quoted A as saying}, where nothing is known of B. */
  private Optional<Speaker> quotedByOthers(int index, int begin, int limit) {
    for (int i = begin; i < Math.min(limit, begin + LONGEST_OPENING); i++) {
      VerbGroup group = clauses.get(index).groupAt(i);
      boolean quotes = group.begin() == i && !group.passive() && group.isAnyLemma(QUOTING);
      if (quotes) {
        return phrases.at(index, group.end(), limit).map(SpeakerPhrases.Phrase::speaker);
      }
    }
    return Optional.empty();
  }

  /** {@code B quoted A as saying}, {@code A was quoted by B as saying}. */
  Speaker quoting(int index, VerbGroup group, Speaker subject, int limit) {
    boolean quotes = group.isAnyLemma(QUOTING);
    if (!quotes) {
      return subject;
    }
    if (group.passive()) {
      return subject.through(agent(index, group.end(), limit));
    }
    return phrases
        .at(index, group.end(), limit)
        .map(SpeakerPhrases.Phrase::speaker)
        .filter(object -> !object.names().equals(subject.names()))
        .map(object -> object.through(subject.official()))
        .orElse(subject);
  }

  private Optional<String> agent(int index, int begin, int limit) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = begin; i < Math.min(limit, begin + FARTHEST); i++) {
      if (sentence.at(i).is("by")) {
        return phrases.at(index, i + 1, limit).flatMap(p -> p.speaker().official());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns who the rest of the sentence says relayed it: {@code according to A}, {@code as A put
   * it}.
   */
  Optional<String> relay(int index, int begin, int limit) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = begin; i < Math.min(limit, begin + 2 * FARTHEST); i++) {
      boolean according = sentence.at(i).is("according") && sentence.at(i + 1).is("to");
      if (according) {
        return phrases.at(index, i + 2, limit).flatMap(p -> p.speaker().official());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns who a later clause of the sentence says speaks: {@code “...” was how A described it}.
   */
  Optional<Speaker> later(int index, int begin, int limit) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = begin; i < Math.min(limit, begin + FARTHEST); i++) {
      VerbGroup group = clauses.get(index).groupAt(i);
      if (group.begin() == i && group.isFinite() && group.is(Family.SAY)) {
        Subject subject = clauses.get(index).subjectOf(group);
        boolean behind = subject.begin() >= begin && subject.acts();
        return behind
            ? phrases
                .at(index, subject.begin(), sentence.size())
                .map(SpeakerPhrases.Phrase::speaker)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
