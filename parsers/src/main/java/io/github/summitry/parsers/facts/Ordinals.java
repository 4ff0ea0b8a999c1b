package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim.Among;
import io.github.summitry.HistoryClaim.Kind;
import io.github.summitry.parsers.facts.Reckoning.Earlier;
import io.github.summitry.parsers.facts.Reckoning.Of;
import io.github.summitry.parsers.mentions.Elapsed;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.HistoryWord;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads claims that number a meeting. */
final class Ordinals {
  private static final int LONGEST = 18;

  private Ordinals() {}

  /** {@code their third summit}, {@code the first Korea-Japan summit since 2011}. */
  static Optional<Reckoning> numbered(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    int number = phrases.ordinal(sentence.at(at));
    int noun = number == 0 ? -1 : phrases.noun(clauses, at + 1);
    if (noun < 0 || isDenied(sentence, at) || isTurn(phrases, clauses, noun)) {
      return Optional.empty();
    }
    List<Actor> parties = new ArrayList<>(phrases.parties(clauses, noun));
    if (parties.isEmpty()) {
      parties.addAll(phrases.with(clauses, noun));
      List<Actor> owners = phrases.owners(clauses, noun);
      boolean alone = !owners.isEmpty() && parties.isEmpty();
      if (alone || owners.size() == 1 && isListed(sentence, noun)) {
        return Optional.empty();
      }
      parties.addAll(owners);
    }
    Among among = phrases.among(clauses, at, noun);
    int sides = phrases.sides(sentence, at, noun);
    Format format = HistoryPhrases.format(sentence, noun);
    Optional<String> qualifier = phrases.qualifier(sentence, at + 1, noun);
    return Counting.from(phrases, clauses, noun + 1)
        .map(
            counting ->
                counting.claim(
                    number,
                    among,
                    sides,
                    format,
                    qualifier,
                    List.copyOf(new LinkedHashSet<>(parties)),
                    opening(sentence, at)));
  }

  /** {@code their encounter, the third since both took office}. */
  static Optional<Reckoning> apposed(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    int number = phrases.ordinal(sentence.at(at));
    boolean apposed = sentence.at(at - 1).is("the") && sentence.at(at - 2).is(",");
    int noun = number > 0 && apposed ? nounBefore(sentence, at - 3) : -1;
    if (noun < 0) {
      return Optional.empty();
    }
    return Counting.from(phrases, clauses, at + 1)
        .filter(Counting::isBounded)
        .map(
            counting ->
                counting.claim(
                    number,
                    Among.LEADERS,
                    0,
                    HistoryPhrases.format(sentence, noun),
                    Optional.empty(),
                    phrases.parties(clauses, noun),
                    at - 1));
  }

  private static int nounBefore(Sentence sentence, int last) {
    for (int i = last; i >= Math.max(0, last - 6); i--) {
      if (Clauses.isMeeting(sentence.at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code met for the first time in ten years}, {@code the second time that the two spoke}. */
  static Optional<Reckoning> time(HistoryPhrases phrases, Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    int number = phrases.ordinal(sentence.at(at));
    if (number == 0 || !sentence.at(at + 1).is("time") || isDenied(sentence, at)) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb = meeting(clauses, at);
    List<Actor> parties = verb.map(v -> clauses.subjectOf(v).actors()).orElse(List.of());
    if (parties.size() < 2) {
      return Optional.empty();
    }
    int head = verb.get().head();
    Optional<Format> remote = MeetingFormat.remote(sentence, head, head + 5);
    return Counting.from(phrases, clauses, Math.max(at + 2, head > at ? head + 1 : 0))
        .map(
            counting ->
                counting.claim(
                    number,
                    Among.LEADERS,
                    0,
                    remote.orElse(Format.MEETING),
                    Optional.empty(),
                    parties,
                    opening(sentence, at)));
  }

  /** The verb of meeting that the time is counted of: before it, or behind {@code that}. */
  private static Optional<VerbGroup> meeting(Clauses clauses, int at) {
    boolean behind = clauses.sentence().at(at - 2).is("for");
    return clauses.groups().stream()
        .filter(g -> g.isFinite() && (g.is(Family.MEET) || g.is(Family.HOLD)))
        .filter(g -> behind ? g.head() < at && g.head() > at - 9 : g.begin() > at + 1)
        .filter(g -> behind || g.begin() <= at + 7)
        .findFirst();
  }

  private static boolean isDenied(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (sentence.at(i).isNegation()) {
        return true;
      }
    }
    return false;
  }

  /** A day's or a journey's programme, a president's debut, or a meeting with just anybody. */
  private static boolean isTurn(HistoryPhrases phrases, Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    Node next = sentence.at(noun + 1);
    int counted = noun + 2;
    while (sentence.at(counted).isDeterminer()
        || sentence.at(counted).kind() == Node.Kind.PRONOUN) {
      counted++;
    }
    Node of = sentence.at(counted);
    boolean programme = next.is("of") && phrases.is(HistoryWord.TURN, of);
    boolean term = next.is("of") && of.kind() == Node.Kind.NUMBER;
    boolean anybody =
        (next.is("with") || next.is("between") || next.is("of"))
            && phrases.is(HistoryWord.ANY, sentence.at(noun + 2))
            && !sentence.at(noun + 2).isAgent();
    return programme || term || anybody || next.is("as");
  }

  /** {@code His first summit on Oct. 30 was with X}: the first of several. */
  private static boolean isListed(Sentence sentence, int noun) {
    Node next = sentence.at(noun + 1);
    boolean day = next.date().filter(d -> !d.isSince()).isPresent();
    return day || next.isBe();
  }

  private static int opening(Sentence sentence, int at) {
    int begin = at;
    while (begin > 0
        && at - begin < 3
        && (sentence.at(begin - 1).isDeterminer()
            || sentence.at(begin - 1).kind() == Node.Kind.PRONOUN
            || sentence.at(begin - 1).is("only")
            || sentence.at(begin - 1).is("just"))) {
      begin--;
    }
    return begin;
  }

  /**
   * Since when, or in what, it is counted.
   *
   * @param interval how long there had been none
   * @param within the node of the year in which it counts, -1 if there is none
   * @param earlier since when
   * @param end the node after the last that tells of it
   */
  private record Counting(Optional<Period> interval, int within, Earlier earlier, int end) {
    private static final WordSet YEARS = WordSet.of("this year", "so far this year", "this month");

    /** Reads on from a node; empty if it counts from something that cannot be dated. */
    private static Optional<Counting> from(HistoryPhrases phrases, Clauses clauses, int begin) {
      Sentence sentence = clauses.sentence();
      Counting told = new Counting(Optional.empty(), -1, Earlier.UNTOLD, begin);
      for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST); i++) {
        Node node = sentence.at(i);
        if (node.is(".") || node.is(";") || clauses.groupAt(i).isFinite()) {
          break;
        }
        Optional<Elapsed> elapsed = phrases.interval(sentence, i);
        if (elapsed.isPresent()) {
          Elapsed found = elapsed.get();
          told = new Counting(Optional.of(found.period()), told.within, told.earlier, found.end());
        } else if (node.is("since") || node.date().filter(d -> d.isSince()).isPresent()) {
          Earlier earlier = phrases.earlier(clauses, node.is("since") ? i + 1 : i);
          return earlier.isTold()
              ? Optional.of(new Counting(told.interval, told.within, earlier, earlier.end()))
              : Optional.empty();
        } else if (YEARS.contains(node.lower())) {
          told = new Counting(told.interval, i, told.earlier, i + 1);
        }
      }
      return Optional.of(told);
    }

    private boolean isBounded() {
      return interval.isPresent() || within >= 0 || earlier.isTold();
    }

    private Reckoning claim(
        int number,
        Among among,
        int sides,
        Format format,
        Optional<String> qualifier,
        List<Actor> parties,
        int opening) {
      return new Reckoning(
          Kind.ORDINAL,
          number,
          among,
          sides,
          format,
          qualifier,
          interval,
          within,
          earlier,
          parties,
          Of.NAMED,
          opening,
          end);
    }
  }
}
