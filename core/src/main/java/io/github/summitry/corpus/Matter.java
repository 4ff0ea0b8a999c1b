package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Instrument;
import io.github.summitry.Leader;
import io.github.summitry.Official;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.corpus.MatterWords.Kind;
import io.github.summitry.corpus.MatterWords.Match;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pledge is about, as its own words say it and nothing else: verbs of agreeing, its parties,
 * names of people and words that fit any pledge are left out. Immutable.
 *
 * @param names what stands for a matter by itself: {@code shuttle diplomacy}, {@code KF-21}
 * @param words other words that tell pledges apart: two of them make a matter
 * @param fields fields of policy: no matter by themselves
 * @param hedges reserves with which it is told
 */
record Matter(
    NavigableSet<String> names,
    NavigableSet<String> words,
    NavigableSet<String> fields,
    NavigableSet<String> hedges) {

  /** Returns the matter of a pledge in a report. */
  static Matter of(Pledge pledge, Set<String> people) {
    String instrument =
        pledge
            .instrument()
            .map(Instrument::name)
            .filter(name -> !pledge.text().contains(name))
            .map(name -> " " + name)
            .orElse("");
    return new Reading(Word.in(pledge.text() + instrument), pledge, people).read();
  }

  /** Returns the parts of the names of a report's people, as stems. */
  static Set<String> people(Report report) {
    Stream<String> leaders =
        report.leaders().stream().flatMap(p -> Stream.concat(names(p), p.aliases().stream()));
    Stream<String> officials =
        report.officials().stream().flatMap(p -> Stream.concat(names(p), p.aliases().stream()));
    return Stream.concat(leaders, officials)
        .flatMap(name -> Word.in(name).stream())
        .map(Word::stem)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Leader leader) {
    return Stream.of(leader.name());
  }

  private static Stream<String> names(Official official) {
    return Stream.of(official.name());
  }

  /** Returns all terms. */
  NavigableSet<String> terms() {
    NavigableSet<String> terms = new TreeSet<>(names);
    terms.addAll(words);
    terms.addAll(fields);
    return terms;
  }

  /** The reading of one text. */
  private static final class Reading {
    private static final Set<String> PLACING = Set.of("in", "at");
    private static final Set<String> JOINING = Set.of("of", "on", "for", "and", "the");

    private final List<Word> text;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> people;
    private final Matter matter =
        new Matter(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    private Reading(List<Word> text, Pledge pledge, Set<String> people) {
      this.text = text;
      this.people = people;
      Stream.of(pledge.by(), pledge.to())
          .flatMap(List::stream)
          .map(Actor::code)
          .forEach(parties::add);
    }

    private Matter read() {
      int at = 0;
      while (at < text.size()) {
        at = read(at);
      }
      return matter;
    }

    /** Reads what begins at a word; returns where the next begins. */
    private int read(int at) {
      Optional<Match> match = MatterWords.BUNDLED.at(text, at);
      int close = at == 0 ? at : nameFrom(at);
      if (close > match.map(Match::end).orElse(at)) {
        if (!isHouse(at)) {
          matter.names.add(
              text.subList(at, close).stream().map(Word::stem).collect(Collectors.joining(" ")));
        }
        return close;
      }
      if (match.isPresent()) {
        read(match.get(), at);
        return match.get().end();
      }
      readWord(at);
      return at + 1;
    }

    private void read(Match match, int at) {
      String name = match.entry().name();
      switch (match.entry().kind()) {
        case MATTER -> matter.names.add(name);
        case FIELD -> matter.fields.add(name);
        case HEDGE -> matter.hedges.add(name);
        case PARTY -> {
          boolean written = text.get(at).isCapitalized();
          if (written && !parties.contains(name) && !isPlace(at)) {
            matter.words.add(name);
          }
        }
        case PLAIN -> {
          // it says nothing of the matter
        }
      }
    }

    private void readWord(int at) {
      Word word = text.get(at);
      boolean person = word.isCapitalized() && people.contains(word.stem());
      boolean place = at > 0 && word.isCapitalized() && isPlace(at) && !word.isSign();
      if (person || place || word.isNumber() || word.stem().length() < 2 || isOfParties(word)) {
        return;
      }
      (word.isSign() ? matter.names : matter.words).add(word.stem());
    }

    /** {@code in Canberra}: where it was said, not what. */
    private boolean isPlace(int at) {
      return at > 0 && PLACING.contains(text.get(at - 1).stem());
    }

    /** {@code at the Great Hall of the People}. */
    private boolean isHouse(int at) {
      return text.get(at - 1).stem().equals("at")
          || at > 1
              && text.get(at - 1).stem().equals("the")
              && text.get(at - 2).stem().equals("at");
    }

    /** {@code Korea-China}. */
    private static boolean isOfParties(Word word) {
      return word.text().contains("-")
          && Stream.of(word.text().split("-", -1))
              .allMatch(
                  part ->
                      MatterWords.BUNDLED
                          .at(Word.in(part), 0)
                          .filter(m -> m.entry().kind() == Kind.PARTY)
                          .isPresent());
    }

    /** The end of a name of several words that begins at a word, the word itself if none does. */
    private int nameFrom(int begin) {
      int end = begin;
      int capitals = 0;
      boolean says = false;
      for (int i = begin; i < text.size(); i++) {
        Word word = text.get(i);
        if (word.isCapitalized() && !people.contains(word.stem())) {
          Optional<Match> known = MatterWords.BUNDLED.at(text, i);
          boolean party = known.filter(m -> m.entry().kind() == Kind.PARTY).isPresent();
          if (party || isOfParties(word)) {
            break;
          }
          capitals++;
          end = i + 1;
          says |= known.filter(m -> m.entry().kind() == Kind.PLAIN).isEmpty();
        } else if (i == begin || !JOINING.contains(word.stem())) {
          break;
        }
      }
      return capitals > 1 && says ? end : begin;
    }
  }
}
