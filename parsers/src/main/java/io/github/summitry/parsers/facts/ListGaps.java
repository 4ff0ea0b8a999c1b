package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.WordSet;

/**
 * Passes over what can stand between the members of a list: when, where and how long each was met,
 * what somebody is of.
 */
final class ListGaps {
  static final WordSet TIMES =
      WordSet.of("minutes", "minute", "hour", "hours", "half-hour", "half-an-hour");
  private static final WordSet TOWARD = WordSet.of("around", "at", "before", "after", "over");
  private static final WordSet HOURS = WordSet.of("noon", "midday", "midnight", "dawn", "dusk");

  private ListGaps() {}

  /** The index after what belongs to the member before. */
  static int after(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    int at = from;
    int duration = behindTime(sentence, at);
    while (sentence.at(at).kind() == Node.Kind.DATE || isPlace(sentence, at) || duration > at) {
      int placed = isInCountry(sentence, at) ? 4 : 2;
      at = duration > at ? duration : at + (sentence.at(at).kind() == Node.Kind.DATE ? 1 : placed);
      duration = behindTime(sentence, at);
    }
    return behindOthers(sentence, behindOf(clauses, at));
  }

  /** {@code X of the Communist Party, Y}: passes over what somebody is of. */
  private static int behindOf(Clauses clauses, int of) {
    Sentence sentence = clauses.sentence();
    int at = of;
    Node holder = sentence.at(of - 1);
    boolean named =
        holder.kind() == Node.Kind.OFFICE && Lists.isNameOf(holder, sentence.at(of + 3));
    boolean person = named || holder.kind() == Node.Kind.PERSON;
    person &= sentence.at(of).is("of");
    while (person && at < of + 6 && !clauses.isVerbAt(at)) {
      if (sentence.at(at).is(",") || sentence.at(at).is("and")) {
        return at;
      }
      at++;
    }
    return of;
  }

  /** {@code in Bali, Indonesia}: the country belongs to the city. */
  private static boolean isInCountry(Sentence sentence, int in) {
    Node country = sentence.at(in + 3);
    boolean named =
        isPlace(sentence, in) && sentence.at(in + 2).is(",") && country.kind() == Node.Kind.PARTY;
    return named
        && sentence
            .at(in + 1)
            .site()
            .flatMap(Site::country)
            .filter(country.actors()::contains)
            .isPresent();
  }

  private static int behindTime(Sentence sentence, int at) {
    return Math.max(behindDuration(sentence, at), behindHour(sentence, at));
  }

  /** {@code with X for 50 minutes and with Y for 45}: the index after how long it took. */
  private static int behindDuration(Sentence sentence, int at) {
    if (!sentence.at(at).is("for")) {
      return at;
    }
    boolean counted = sentence.at(at + 1).kind() == Node.Kind.NUMBER;
    for (int i = at + 1; i < at + 5; i++) {
      if (sentence.at(i).isAny(TIMES)) {
        return i + 1;
      }
    }
    return counted ? at + 2 : at;
  }

  /** {@code with X around noon, with Y before dinner}: the index after the hour. */
  private static int behindHour(Sentence sentence, int at) {
    int hour = Phrases.afterDeterminers(sentence, at + 1);
    boolean meal = sentence.at(hour).isNoun(Family.MEAL) && !sentence.at(hour + 1).is("with");
    boolean clock = sentence.at(at).is("at") && sentence.at(at + 1).kind() == Node.Kind.NUMBER;
    return sentence.at(at).isAny(TOWARD) && (meal || sentence.at(hour).isAny(HOURS) || clock)
        ? hour + 1
        : at;
  }

  /** {@code in Tokyo} between the members of a list. */
  static boolean isPlace(Sentence sentence, int at) {
    return sentence.at(at).is("in") && sentence.at(at + 1).site().isPresent();
  }

  /** {@code X and seven other leaders, among them Y}: the comma before those who are named. */
  private static int behindOthers(Sentence sentence, int and) {
    int leaders = and + 3;
    boolean others =
        sentence.at(and).is("and")
            && sentence.at(and + 2).is("other")
            && sentence.at(leaders).lower().endsWith("leaders");
    boolean among = sentence.at(leaders + 2).is("among") && sentence.at(leaders + 3).is("them");
    boolean named = among || sentence.at(leaders + 2).is("including");
    return others && sentence.at(leaders + 1).is(",") && named ? leaders + 1 : and;
  }
}
