package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words before a quotation: {@code A said: “}, {@code as B relayed it, that “}, {@code A
 * called it “}.
 */
final class HeadReading {
  private static final Families SAYING = Families.of(Family.SAY);
  private static final Families COMMUNICATIVE =
      Families.of(
          Family.PLEDGE,
          Family.PROPOSE,
          Family.REQUEST,
          Family.INVITE,
          Family.HOPE,
          Family.OFFER,
          Family.AFFIRM,
          Family.CONDEMN,
          Family.EXPRESS,
          Family.SUPPORT);
  private static final WordSet ACCORDING = WordSet.of("according");
  private static final Families SPEECHES =
      Families.of(
          Family.PRESS,
          Family.PLEDGE_N,
          Family.HOPE_N,
          Family.VIEW_N,
          Family.PROPOSAL_N,
          Family.WILL_N);
  private static final int FARTHEST = 60;
  private static final int NEAR = 4;

  private final List<Clauses> clauses;
  private final SpeakerPhrases phrases;
  private final TailReading tails;

  HeadReading(List<Clauses> clauses, SpeakerPhrases phrases) {
    this.clauses = clauses;
    this.phrases = phrases;
    this.tails = new TailReading(clauses, phrases);
  }

  /**
   * Returns who the last verb of saying before a quotation says speaks.
   *
   * @param before the speaker of the quotation before in the same sentence
   */
  Optional<Speaker> saying(int index, int from, int open, Optional<Speaker> before) {
    return last(index, from, open, before, SAYING)
        .or(() -> last(index, from, open, before, COMMUNICATIVE))
        .or(() -> putting(index, from, open))
        .map(s -> s.via().isPresent() ? s : s.through(relay(index, from, open)));
  }

  /** {@code so that, as A put it, “}. */
  private Optional<Speaker> putting(int index, int from, int open) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = open - 1; i >= Math.max(from, open - 2 * NEAR); i--) {
      if (sentence.at(i).is("as")) {
        return phrases
            .at(index, i + 1, open)
            .filter(phrase -> TailReading.isPutting(clauses.get(index).groupAt(phrase.end())))
            .map(SpeakerPhrases.Phrase::speaker);
      }
    }
    return Optional.empty();
  }

  /** {@code as B relayed it}, {@code according to B}. */
  private Optional<String> relay(int index, int from, int open) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = Math.max(from, open - FARTHEST); i < open; i++) {
      boolean as =
          sentence.at(i).is("as")
              && sentence.at(i + 1).kind() == Node.Kind.PERSON
              && TailReading.isSaying(sentence.at(i + 2));
      boolean to = sentence.at(i).is("to") && sentence.at(i - 1).is("according");
      if (as || to) {
        return phrases.at(index, i + 1, open).flatMap(p -> p.speaker().official());
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> last(
      int index, int from, int open, Optional<Speaker> before, Families families) {
    Clauses clause = clauses.get(index);
    for (int i = open - 1; i >= Math.max(from, open - FARTHEST); i--) {
      VerbGroup group = clause.groupAt(i);
      boolean modal = !group.modal().isEmpty() && !families.contains(Family.PLEDGE);
      boolean speaks =
          group.begin() == i && !modal && group.isAny(families)
              || group.begin() < 0
                  && TailReading.isSaying(clause.sentence().at(i))
                  && i <= from + 1;
      if (speaks) {
        return group.begin() < 0
            ? inverted(index, i + 1, open).or(() -> before)
            : said(index, group, from, open, before);
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> inverted(int index, int begin, int open) {
    return phrases.at(index, begin, open).map(SpeakerPhrases.Phrase::speaker);
  }

  /**
   * Whether nothing but marks and adverbs stands before a verb: its subject then comes behind it.
   */
  private static boolean opens(Sentence sentence, int from, int verb) {
    for (int i = from; i < verb; i++) {
      Node node = sentence.at(i);
      if (node.kind() != Node.Kind.MARK && node.kind() != Node.Kind.DATE && !node.isAdverb()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Speaker> said(
      int index, VerbGroup group, int from, int open, Optional<Speaker> before) {
    Clauses clause = clauses.get(index);
    Sentence sentence = clause.sentence();
    if (opens(sentence, from, group.begin())) {
      Optional<Speaker> inverted = inverted(index, group.end(), open);
      if (inverted.isPresent() && (before.isEmpty() || !group.is(Family.REQUEST))) {
        return inverted;
      }
      if (group.form() == VerbGroup.Form.GERUND && before.isPresent()) {
        return before; // “Ties are good,” A said, adding, “
      }
    }
    VerbGroup quoting = quoting(index, group);
    Subject subject = clause.subjectOf(quoting);
    Optional<Speaker> speaker = speaker(index, subject, quoting);
    if (speaker.isEmpty()) {
      return before.or(() -> main(index, open));
    }
    Optional<Speaker> relayed = relayedAs(index, quoting, speaker.get());
    Speaker found = tails.quoting(index, quoting, speaker.get(), open);
    boolean pronoun = sentence.at(quoting.end()).kind() == Node.Kind.PRONOUN;
    boolean changed = !found.names().equals(speaker.get().names());
    boolean quotes = quoting.begin() != group.begin() || isQuoting(quoting);
    if (quotes && pronoun && (!changed || found.via().isEmpty())) {
      return main(index, open)
          .filter(m -> !m.names().equals(speaker.get().names()))
          .map(m -> m.through(speaker.get().official()))
          .or(() -> Optional.of(found));
    }
    return relayed.isPresent() ? relayed : Optional.of(found);
  }

  /** {@code as B relayed it}: the clause that governs the quotation has another subject. */
  private Optional<Speaker> relayedAs(int index, VerbGroup group, Speaker relay) {
    Clauses clause = clauses.get(index);
    Subject subject = clause.subjectOf(group);
    boolean as = subject.begin() > 0 && clause.sentence().at(subject.begin() - 1).is("as");
    if (!as || relay.official().isEmpty()) {
      return Optional.empty();
    }
    return main(index, subject.begin())
        .filter(m -> !m.names().equals(relay.names()))
        .map(m -> m.through(relay.official()));
  }

  private static boolean isQuoting(VerbGroup group) {
    return group.isLemma("quote") || group.isLemma("cite");
  }

  /** Of {@code quoted him as saying} the first verb tells who relays. */
  private VerbGroup quoting(int index, VerbGroup group) {
    List<VerbGroup> groups = clauses.get(index).groups();
    boolean as = clauses.get(index).sentence().at(group.begin() - 1).is("as");
    int before = as ? groups.indexOf(group) - 1 : -1;
    return before >= 0 && isQuoting(groups.get(before)) ? groups.get(before) : group;
  }

  private Optional<Speaker> speaker(int index, Subject subject, VerbGroup group) {
    if (!subject.isKnown()) {
      return Optional.empty();
    }
    boolean before = subject.begin() < group.begin();
    if (subject.acts() && subject.nodes().size() > 1) {
      List<String> names = subject.nodes().stream().map(Node::text).toList();
      return Optional.of(Speaker.of(subject.nodes(), names));
    }
    int begin = subject.begin();
    while (begin > 0 && belongs(clauses.get(index).sentence().at(begin - 1))) {
      begin--;
    }
    int end = before ? group.begin() : clauses.get(index).sentence().size();
    return phrases.at(index, begin, end).map(SpeakerPhrases.Phrase::speaker);
  }

  /** {@code a Blue House official}: what the subject's noun has before it. */
  private static boolean belongs(Node node) {
    return node.isDeterminer() || node.kind() == Node.Kind.BODY;
  }

  /** Returns who the first words of the sentence name. */
  private Optional<Speaker> main(int index, int limit) {
    Clauses clause = clauses.get(index);
    for (int i = 0; i < Math.min(limit, FARTHEST); i++) {
      Node node = clause.sentence().at(i);
      boolean possessor = Phrases.isPossessive(clause.sentence().at(i + 1));
      boolean oblique = clause.sentence().at(i - 1).isPreposition();
      if (node.isAgent() && !node.persons().isEmpty() && !possessor && !oblique) {
        return phrases.at(index, i, limit).map(SpeakerPhrases.Phrase::speaker);
      }
    }
    return Optional.empty();
  }

  /** Returns the source that the words before a quotation give: {@code according to a diplomat}. */
  Optional<Speaker> according(int index, int from, int open) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = open - 1; i >= Math.max(from, open - FARTHEST); i--) {
      if (sentence.at(i).isAny(ACCORDING) && sentence.at(i + 1).is("to")) {
        return phrases.at(index, i + 2, open).map(SpeakerPhrases.Phrase::speaker);
      }
    }
    return Optional.empty();
  }

  /** {@code A's remark that “}: the owner of a noun of saying right before the quotation. */
  Optional<Speaker> owner(int index, int from, int open) {
    Sentence sentence = clauses.get(index).sentence();
    for (int i = open - 1; i > Math.max(from, open - NEAR); i--) {
      Node node = sentence.at(i);
      boolean speech =
          node.kind() == Node.Kind.WORD
              && (node.isNoun(SPEECHES) || node.isVerb(Family.SAY) || node.is("words"));
      Node before = sentence.at(i - 1);
      if (speech && Phrases.isPossessive(before)) {
        return phrases.owner(index, i - 2);
      }
      if (speech && (before.is("his") || before.is("her"))) {
        return phrases.owner(index, i - 1);
      }
    }
    return Optional.empty();
  }

  /** Returns whom a sentence without a verb of saying is about. */
  Optional<Speaker> subject(int index, int from, int open) {
    Clauses clause = clauses.get(index);
    Sentence sentence = clause.sentence();
    if (from >= open) {
      return Optional.empty();
    }
    boolean under = sentence.at(0).is("under") || sentence.at(0).is("in");
    if (under && sentence.at(1).is("it")) {
      return phrases.paperBefore(index);
    }
    for (int i = open - 1; i >= Math.max(from, open - FARTHEST); i--) {
      VerbGroup group = clause.groupAt(i);
      if (group.begin() == i) {
        Subject subject = clause.subjectOf(group);
        boolean speaks =
            subject.isDocument()
                || subject.nodes().stream()
                    .anyMatch(n -> !n.persons().isEmpty() || n.kind() == Node.Kind.BODY);
        if (speaks) {
          return speaker(index, subject, group);
        }
      }
    }
    return main(index, open);
  }
}
