package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where each of several partners is met: {@code X in Oslo and Y in Rome}. */
final class PartnerPlaces {
  private PartnerPlaces() {}

  /** {@code met X, and in Oslo Y}: the city right before the last of the partners. */
  static Optional<Site> cityBefore(Sentence sentence, int anchor) {
    int city = sentence.at(anchor - 1).is(",") ? anchor - 2 : anchor - 1;
    boolean in = sentence.at(city - 1).is("in") && city > 2;
    return in && Site.cityOf(sentence.at(city).site()).isPresent()
        ? sentence.at(city).site()
        : Optional.empty();
  }

  /** {@code met X in Oslo and Y in Rome}: the city right behind the last of the partners. */
  static Optional<Site> cityBehind(Clauses clauses, int anchor, int close) {
    Sentence sentence = clauses.sentence();
    for (int i = anchor + 1;
        i < close && !Places.isLater(clauses, i) && !Places.isTimeClause(clauses, i);
        i++) {
      boolean joint = sentence.at(i).is("and") || sentence.at(i).is(",");
      boolean next = joint && (sentence.at(i + 1).isAgent() || sentence.at(i + 2).isAgent());
      if (isSince(sentence, i) || joint && Lists.placed(sentence, i + 1) > 0) {
        return Optional.empty();
      }
      if (next && sentence.at(i + 1).site().isEmpty() || Places.isRelative(sentence, i)) {
        return Optional.empty();
      }
      Optional<Site> site = sentence.at(i).site();
      boolean city = Site.cityOf(site).isPresent() && site.get().venue().isEmpty();
      if (city
          && Placing.isPlaced(sentence, i)
          && !Placing.isWhere(sentence, i)
          && !sentence.at(i - 1).is("to")) {
        return site;
      }
    }
    return Optional.empty();
  }

  /** {@code in Oslo and Rome, respectively}: the cities, in their order. */
  static List<Site> citiesOfEach(Sentence sentence, int trigger) {
    List<Site> cities = new ArrayList<>();
    for (int i = trigger; i < sentence.size() && !sentence.at(i).is("respectively"); i++) {
      boolean listed = sentence.at(i - 1).is("and") || sentence.at(i - 1).is(",");
      boolean city = Site.cityOf(sentence.at(i).site()).isPresent();
      if (city && (Placing.isPlaced(sentence, i) || listed)) {
        cities.add(sentence.at(i).site().orElseThrow());
      }
    }
    return cities;
  }

  /** {@code their first since May in Rome}, {@code following one in Rome}: it was another time. */
  static boolean isSince(Sentence sentence, int at) {
    Node node = sentence.at(at);
    return node.lower().startsWith("since")
        || (node.is("following") || node.is("after")) && isOne(sentence, at + 1);
  }

  /** {@code one in Rome}, {@code a brief one in Rome}. */
  private static boolean isOne(Sentence sentence, int from) {
    int at = from;
    while (at < from + 3
        && sentence.at(at).kind() == Node.Kind.WORD
        && !sentence.at(at).is("one")) {
      at++;
    }
    return sentence.at(at).is("one") && sentence.at(at + 1).isPreposition();
  }
}
