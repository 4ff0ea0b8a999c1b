package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which cities a story comes to, and which of them host a gathering. Immutable. */
final class Whereabouts {
  private static final int NEAR = 7;
  private static final int FAR = 12;

  /** A city that the story puts something in. */
  private record Stop(int offset, Site site) {}

  private final Itinerary itinerary;
  private final Optional<PartialDate> published;
  private final List<Stop> stops = new ArrayList<>();

  /** The cities of each gathering: one, unless the story speaks of several rounds. */
  private final Map<String, List<Site>> hosts = new HashMap<>();

  /** The city where the story is as it names a gathering, unless it says elsewhere. */
  private final Map<String, Site> likely = new HashMap<>();

  /** The gatherings at which the story puts somebody. */
  private final Set<String> attended = new HashSet<>();

  /** The gatherings from which the story has somebody come. */
  private final Set<String> left = new HashSet<>();

  /** The city where the paragraph is just now. */
  private Optional<Site> stop = Optional.empty();

  /** The cities that the story names, whatever it says of them. */
  private final Map<String, Site> cities = new HashMap<>();

  /** The gatherings that the story names. */
  private final Set<String> gatherings = new HashSet<>();

  /** The gathering that the story named last. */
  private Optional<String> named = Optional.empty();

  private int paragraph = -1;

  private Whereabouts(Itinerary itinerary, Optional<PartialDate> published) {
    this.itinerary = itinerary;
    this.published = published;
  }

  static Whereabouts of(Story story, Itinerary itinerary) {
    Whereabouts read = new Whereabouts(itinerary, story.published());
    for (Sentence sentence : story.sentences()) {
      read.read(sentence);
    }
    read.likely.forEach((gathering, city) -> read.hosts.putIfAbsent(gathering, List.of(city)));
    Optional<Site> elsewhere = itinerary.onlyCity();
    for (String gathering : read.left) {
      elsewhere.ifPresent(city -> read.hosts.putIfAbsent(gathering, List.of(city)));
    }
    return read;
  }

  private void read(Sentence sentence) {
    stop =
        paragraph == sentence.paragraph()
            ? stop
            : itinerary.at(sentence.begin()).filter(site -> site.city().isPresent());
    paragraph = sentence.paragraph();
    if (named.isPresent() && isOfGathering(sentence)) {
      for (int i = 2; i < sentence.size(); i++) {
        if (isCity(sentence, i) && Placing.isPlaced(sentence, i)) {
          enter(named.get(), sentence.at(i).site().orElseThrow());
          break;
        }
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (isCity(sentence, i)) {
        Site site = sentence.at(i).site().orElseThrow();
        cities.computeIfAbsent(
            site.city().orElseThrow(),
            city -> new Site(site.city(), Optional.empty(), site.country()));
      }
      if (isCity(sentence, i) && Placing.isPlaced(sentence, i)) {
        stop = sentence.at(i).site();
        if (!isAttribute(sentence, i)) {
          stops.add(new Stop(sentence.at(i).begin(), stop.orElseThrow()));
        }
      } else if (Placing.isDestination(sentence, i)) {
        stop = Optional.empty();
      }
      Optional<String> gathering = gathering(sentence, i);
      if (gathering.isPresent() && !OccasionChoice.isAwarded(sentence, i)) {
        named = gathering;
        gatherings.add(gathering.get());
        read(sentence, i, gathering.get());
      }
    }
  }

  /** A gathering that a sentence names at a node. */
  private void read(Sentence sentence, int at, String gathering) {
    Optional<Site> city = host(sentence, at);
    boolean here =
        stop.isPresent()
            && !isLeft(sentence, at)
            && !StoryOccasion.isHistory(sentence, published)
            && (OccasionChoice.isGathering(sentence, at) || isMet(sentence, at));
    if (city.isPresent()) {
      enter(gathering, city.get());
    } else if (here) {
      likely.putIfAbsent(gathering, stop.get());
    } else if (isLeft(sentence, at)) {
      left.add(gathering);
    }
    boolean there =
        StoryOccasion.isAttended(sentence, at)
            || StoryOccasion.isAddressed(sentence, at)
            || StoryOccasion.isOpened(sentence, at)
            || isMet(sentence, at)
            || isLeft(sentence, at)
            || itinerary.isMovingIn(sentence)
            || OccasionChoice.isBeside(sentence, at);
    if (there && (city.isPresent() || here || isLeft(sentence, at))) {
      attended.add(gathering);
    }
  }

  private void enter(String gathering, Site city) {
    List<Site> cities = hosts.computeIfAbsent(gathering, g -> new ArrayList<>(1));
    if (!isAmong(cities, city.city().orElseThrow())) {
      cities.add(city);
    }
  }

  private static boolean isAmong(List<Site> cities, String city) {
    for (Site site : cities) {
      if (site.city().isPresent() && site.city().get().equals(city)) {
        return true;
      }
    }
    return false;
  }

  /** A gathering, or the leaders of an organisation whom somebody comes to meet. */
  private static Optional<String> gathering(Sentence sentence, int at) {
    Node node = sentence.at(at);
    return isMet(sentence, at) ? Optional.of(node.actors().get(0).code()) : node.occasion();
  }

  /** {@code The gathering will be held in X}: of the one named before. */
  private static boolean isOfGathering(Sentence sentence) {
    boolean the = sentence.at(0).is("the") || sentence.at(0).is("this");
    Node noun = sentence.at(1);
    return the && (noun.is("gathering") || noun.is("forum") || noun.is("conference"));
  }

  private static boolean isMet(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean body =
        node.kind() == Node.Kind.GROUP
            && node.actors().size() == 1
            && !node.actors().get(0).isState();
    return body && sentence.at(at - 1).is("with") && sentence.at(at - 2).isNoun(Family.MEETING);
  }

  /** {@code flew in from the G20 summit}. */
  static boolean isLeft(Sentence sentence, int at) {
    return sentence.at(at - 1).is("from") || sentence.at(at - 2).is("from");
  }

  /** {@code the G20 in Bali}, {@code Seoul's G20}, {@code to Bali for the G20}. */
  private static Optional<Site> host(Sentence sentence, int gathering) {
    for (int i = gathering + 1; i < gathering + NEAR && !isApart(sentence.at(i)); i++) {
      boolean given = sentence.at(i - 1).is("to");
      if (isCity(sentence, i) && Placing.isPlaced(sentence, i) && !given) {
        return sentence.at(i).site();
      }
    }
    boolean where = false;
    for (int i = gathering - 1; i >= Math.max(0, gathering - FAR); i--) {
      where |= sentence.at(i).is("where");
      if (!where && i < gathering - NEAR) {
        continue;
      }
      boolean owner = sentence.at(i + 1).is("'s") || sentence.at(i + 1).is("’s");
      if (isCity(sentence, i)
          && (owner || where && isRelated(sentence, i) || Placing.isAimedAt(sentence, i))) {
        return sentence.at(i).site();
      }
    }
    return Optional.empty();
  }

  /** Where somebody else begins to act, or another time is told of. */
  private static boolean isApart(Node node) {
    return node.is(";")
        || node.is("after")
        || node.is("before")
        || node.kind() == Node.Kind.PERSON
        || node.kind() == Node.Kind.PRONOUN;
  }

  /** {@code from Vilnius, Lithuania, where}. */
  private static boolean isRelated(Sentence sentence, int city) {
    boolean country = sentence.at(city + 2).kind() == Node.Kind.PARTY;
    return sentence.at(city + 1).is(",") && sentence.at(country ? city + 4 : city + 2).is("where");
  }

  /** {@code at an Oslo airport}: which airport, not where the story is. */
  private static boolean isAttribute(Sentence sentence, int city) {
    Node next = sentence.at(city + 1);
    return next.kind() == Node.Kind.WORD
        && !next.isFunctionWord()
        && next.verbs().isEmpty()
        && Character.isLowerCase(next.text().codePointAt(0));
  }

  private static boolean isCity(Sentence sentence, int at) {
    return Site.cityOf(sentence.at(at).site()).isPresent();
  }

  /** The city of one of the states that the story named last before, else first after a place. */
  Optional<Site> cityOf(Set<Actor> states, int offset) {
    Optional<Site> before = Optional.empty();
    for (Stop stop : stops) {
      Optional<Actor> country = stop.site().country();
      boolean theirs = country.isPresent() && states.contains(country.get());
      if (theirs && stop.offset() > offset && before.isEmpty()) {
        return Optional.of(stop.site());
      }
      before = theirs && stop.offset() <= offset ? Optional.of(stop.site()) : before;
    }
    return before;
  }

  /** The gathering that a city hosts. */
  Optional<String> gatheringIn(String city) {
    return gatheringIn(city, false);
  }

  /** The gathering that a city hosts and somebody attends. */
  Optional<String> attendedIn(String city) {
    return gatheringIn(city, true);
  }

  private Optional<String> gatheringIn(String city, boolean only) {
    Optional<String> found = Optional.empty();
    for (Map.Entry<String, List<Site>> host : hosts.entrySet()) {
      String gathering = host.getKey();
      boolean first = found.isEmpty() || gathering.compareTo(found.get()) < 0;
      if (first && isAmong(host.getValue(), city) && (!only || attended.contains(gathering))) {
        found = Optional.of(gathering);
      }
    }
    return found;
  }

  /** Where a gathering takes place, if the story knows one city of it. */
  Optional<Site> hostOf(String gathering) {
    List<Site> cities = hosts.getOrDefault(gathering, List.of());
    return cities.size() == 1 ? Optional.of(cities.get(0)) : Optional.empty();
  }

  /** Whether the gathering is known to take place in a city. */
  boolean isIn(String gathering, String city) {
    return isAmong(hosts.getOrDefault(gathering, List.of()), city);
  }

  /** Whether the gathering is known to take place elsewhere. */
  boolean isElsewhere(String gathering, String city) {
    List<Site> cities = hosts.getOrDefault(gathering, List.of());
    return !cities.isEmpty() && !isAmong(cities, city);
  }

  /** The cities that the story names, whatever it says of them. */
  Map<String, Site> cities() {
    return cities;
  }

  /** The gatherings that the story names. */
  Set<String> gatherings() {
    return gatherings;
  }
}
