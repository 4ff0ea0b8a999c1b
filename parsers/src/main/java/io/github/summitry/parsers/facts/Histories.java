package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Span;
import io.github.summitry.Summit;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a story claims about its meetings' places in history, and gives each meeting its
 * claims. One object reads one story; not thread-safe.
 */
final class Histories {
  private final Scene scene;
  private final HistoryPhrases phrases;
  private final List<Summit> summits;
  private final Map<String, List<HistoryClaim>> claims = new HashMap<>();

  /** What {@link #calendarAt} keeps: few stories have a claim that needs it. */
  private final Calendar calendar;

  /** How many sentences the calendar has entered. */
  private int entered;

  Histories(Scene scene, Lexicon lexicon, List<Summit> summits) {
    this.scene = scene;
    this.phrases = new HistoryPhrases(lexicon);
    this.calendar = new Calendar(scene.story());
    this.summits = summits;
  }

  /** Returns the summits with the claims that the story makes about them. */
  List<Summit> read() {
    if (summits.isEmpty()) {
      return summits;
    }
    for (Clauses clauses : scene.clauses()) {
      if (!clauses.isQuestion()) {
        read(clauses);
      }
    }
    List<Summit> read = new ArrayList<>(summits);
    read.replaceAll(s -> claims.containsKey(s.id()) ? s.withHistory(claims.get(s.id())) : s);
    return List.copyOf(read);
  }

  private void read(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (phrases.opens(sentence.at(i)) && !scene.isQuoted(sentence.at(i).begin())) {
        i = Math.max(i, read(clauses, i));
      }
    }
  }

  /** Returns the calendar that has read all sentences before that one, and has entered it. */
  private Calendar calendarAt(Clauses clauses) {
    List<Clauses> all = scene.clauses();
    while (entered == 0 || all.get(entered - 1) != clauses) {
      if (entered > 0) {
        calendar.leave(all.get(entered - 1));
      }
      calendar.enter(all.get(entered).sentence());
      entered++;
    }
    return calendar;
  }

  /** Reads the claim at a node; returns the node after it. */
  private int read(Clauses clauses, int at) {
    for (HistoryRule rule : HistoryRules.ALL) {
      Optional<Reckoning> reckoning = rule.reader().read(phrases, clauses, at);
      Optional<Summit> summit =
          reckoning.isPresent() ? meant(clauses, reckoning.get()) : Optional.empty();
      if (summit.isPresent()) {
        claims
            .computeIfAbsent(summit.get().id(), id -> new ArrayList<>())
            .add(claim(clauses, reckoning.get(), summit.get(), rule.id()));
        return reckoning.get().end() - 1;
      }
    }
    return at;
  }

  /** The meeting of which a claim is made. */
  private Optional<Summit> meant(Clauses clauses, Reckoning reckoning) {
    Sentence sentence = clauses.sentence();
    boolean itself = reckoning.of() == Reckoning.Of.NAMED;
    Optional<Summit> told =
        itself
            ? toldIn(clauses.span(reckoning.begin(), reckoning.end()), reckoning)
            : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    boolean named = reckoning.parties().size() > 1;
    Set<Actor> parties = Set.copyOf(named ? reckoning.parties() : sentence.circle());
    Optional<Summit> first = Optional.empty();
    Optional<Summit> last = Optional.empty();
    for (Summit summit : summits) {
      boolean theirs = reckoning.sides() > parties.size() || Held.sidesOf(summit).equals(parties);
      if (theirs && !summit.background() && mayBe(summit, reckoning)) {
        first = first.isPresent() ? first : Optional.of(summit);
        boolean before = itself && summit.evidence().get(0).begin() < sentence.end();
        last = before ? Optional.of(summit) : last;
      }
    }
    return last.isPresent() ? last : first;
  }

  /** The meeting in whose shortest piece of evidence the words stand. */
  private Optional<Summit> toldIn(Span words, Reckoning reckoning) {
    Optional<Summit> told = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Summit summit : summits) {
      int cover = mayBe(summit, reckoning) ? cover(summit, words) : Integer.MAX_VALUE;
      if (cover < least) {
        least = cover;
        told = Optional.of(summit);
      }
    }
    return told;
  }

  /** The length of the meeting's shortest piece of evidence in which the words stand. */
  private static int cover(Summit summit, Span words) {
    int least = Integer.MAX_VALUE;
    for (Evidence evidence : summit.evidence()) {
      boolean holds = evidence.begin() < words.end() && words.begin() < evidence.end();
      least = holds ? Math.min(least, evidence.end() - evidence.begin()) : least;
    }
    return least;
  }

  private static boolean mayBe(Summit summit, Reckoning reckoning) {
    return isOf(summit, reckoning.parties())
        && (reckoning.sides() == 0 || Held.sidesOf(summit).size() == reckoning.sides());
  }

  private static boolean isOf(Summit summit, List<Actor> parties) {
    return Held.sidesOf(summit).containsAll(parties);
  }

  private HistoryClaim claim(Clauses clauses, Reckoning reckoning, Summit summit, String rule) {
    Span words = clauses.span(reckoning.begin(), reckoning.end());
    return HistoryClaim.builder()
        .kind(reckoning.kind())
        .ordinal(Optional.of(reckoning.ordinal()).filter(n -> n > 0))
        .among(reckoning.among())
        .format(format(reckoning, summit))
        .qualifier(reckoning.qualifier())
        .interval(reckoning.interval())
        .since(date(clauses, reckoning.earlier().date()))
        .within(date(clauses, reckoning.within()))
        .place(reckoning.earlier().place())
        .occasion(reckoning.earlier().occasion().map(Occasion::of))
        .addEvidence(
            Evidence.builder()
                .begin(words.begin())
                .end(words.end())
                .text(words.of(scene.story().text()))
                .rule(rule)
                .build())
        .build();
  }

  /** {@code the first time that they spoke}: a call counts calls. */
  private static Format format(Reckoning reckoning, Summit summit) {
    boolean call = summit.format() == Format.PHONE || summit.format() == Format.VIDEO;
    boolean itself = reckoning.of() == Reckoning.Of.NAMED && reckoning.format() == Format.MEETING;
    return call && itself ? summit.format() : reckoning.format();
  }

  private Optional<PartialDate> date(Clauses clauses, int node) {
    return node < 0
        ? Optional.empty()
        : calendarAt(clauses).resolve(clauses.sentence(), node, Tense.PAST).map(this::past);
  }

  /** What was before a meeting is not still to come: the November meant is last year's. */
  private PartialDate past(PartialDate date) {
    return calendar.isPast(date)
        ? date
        : date.month().map(month -> PartialDate.of(month.minusYears(1))).orElse(date);
  }
}
