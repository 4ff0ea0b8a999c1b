package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim.Among;
import io.github.summitry.HistoryClaim.Kind;
import io.github.summitry.parsers.facts.Reckoning.Earlier;
import io.github.summitry.parsers.facts.Reckoning.Of;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.HistoryWord;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads claims that tell of the meeting before. */
final class EarlierMeetings {
  private static final WordSet AFTER = WordSet.of("after", "following");
  private static final WordSet ORDERING = WordSet.of("follow", "come after", "build on");

  private EarlierMeetings() {}

  /** {@code Their meeting follows an earlier summit in Canada}. */
  static Optional<Reckoning> previous(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    Node word = sentence.at(at);
    boolean before = phrases.is(HistoryWord.EARLIER, word) || phrases.is(HistoryWord.LAST, word);
    int noun = before ? phrases.noun(clauses, at + 1) : -1;
    int opening = sentence.at(at - 1).isDeterminer() ? at - 1 : at;
    if (noun < 0 || !follows(clauses, opening - 1)) {
      return Optional.empty();
    }
    Earlier earlier = phrases.earlier(clauses, noun + 1);
    List<Actor> parties = phrases.parties(clauses, Math.max(0, subject(clauses, opening - 1)));
    return claim(
        Kind.PREVIOUS,
        phrases.among(clauses, at, noun),
        phrases.sides(sentence, at, noun),
        HistoryPhrases.format(sentence, noun),
        earlier,
        parties,
        opening);
  }

  /** A verb that puts one meeting behind another, or a preposition behind a meeting. */
  private static boolean follows(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = clauses.groupAt(at);
    boolean verb = group.isAnyLemma(ORDERING);
    return verb && subject(clauses, at) >= 0 || sentence.at(at).isAny(AFTER);
  }

  /** The meeting that is the subject of a verb; -1 if something else is. */
  private static int subject(Clauses clauses, int at) {
    int noun = clauses.groupAt(at).begin() - 1;
    return Clauses.isMeeting(clauses.sentence().at(noun)) ? noun : -1;
  }

  /** {@code The last trilateral summit took place in Beijing in May}. */
  static Optional<Reckoning> was(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    boolean the =
        sentence.at(at - 1).isDeterminer() || sentence.at(at - 1).kind() == Node.Kind.PRONOUN;
    boolean last = phrases.is(HistoryWord.LAST, sentence.at(at)) && the && at <= 2;
    int noun = last ? phrases.noun(clauses, at + 1) : -1;
    if (noun < 0) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb =
        clauses.groups().stream()
            .filter(g -> g.begin() > noun && g.form() == VerbGroup.Form.PAST)
            .findFirst()
            .filter(g -> g.is(Family.HAPPEN) || g.is(Family.HOLD) || sentence.at(g.head()).isBe());
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return claim(
        Kind.ORDINAL,
        phrases.among(clauses, at, noun),
        phrases.sides(sentence, at, noun),
        HistoryPhrases.format(sentence, noun),
        phrases.earlier(clauses, verb.get().end()),
        phrases.parties(clauses, noun),
        at - 1);
  }

  /** {@code the two, who last met in New York in September}. */
  static Optional<Reckoning> last(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    VerbGroup group = clauses.groupAt(at + 1);
    boolean past = group.form() == VerbGroup.Form.PAST && !group.negated();
    if (!sentence.at(at).is("last") || !past || !(group.is(Family.MEET) || group.is(Family.HOLD))) {
      return Optional.empty();
    }
    List<Actor> parties = new ArrayList<>(clauses.subjectOf(group).actors());
    Optional<Format> remote = MeetingFormat.remote(sentence, at, at + 6);
    int from = group.end();
    for (int i = from; group.is(Family.HOLD) && i < from + 3; i++) {
      from = Clauses.isMeeting(sentence.at(i)) ? i + 1 : from;
    }
    boolean held = !group.is(Family.HOLD) || from > group.end();
    parties.addAll(phrases.with(clauses, at));
    Earlier earlier = phrases.earlier(clauses, from);
    return claim(
            Kind.ORDINAL,
            Among.LEADERS,
            0,
            remote.orElse(Format.MEETING),
            earlier,
            List.copyOf(new LinkedHashSet<>(parties)),
            at)
        .filter(claim -> held && claim.parties().size() > 1);
  }

  private static Optional<Reckoning> claim(
      Kind kind,
      Among among,
      int sides,
      Format format,
      Earlier earlier,
      List<Actor> parties,
      int opening) {
    return Optional.of(
            new Reckoning(
                kind,
                kind == Kind.ORDINAL ? 1 : 0,
                among,
                sides,
                format,
                Optional.empty(),
                Optional.empty(),
                -1,
                earlier,
                parties,
                Of.STORY,
                opening,
                earlier.end()))
        .filter(claim -> earlier.isTold());
  }
}
