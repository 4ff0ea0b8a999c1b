package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/**
 * The place that a story named last: what "there" and "the city" refer to. One object reads one
 * story; not thread-safe.
 */
final class LastPlace {
  private static final int LONGEST_NAME = 4;
  private static final WordSet CITIES = WordSet.of("city", "town", "resort");

  private final Optional<Site> dateline;

  private Optional<Site> told = Optional.empty();

  /** The city to which the paragraph told last that somebody goes on. */
  private Optional<Site> destination = Optional.empty();

  private int paragraph = -1;

  /** Where the sentence that is being read begins. */
  private int last;

  LastPlace(Optional<Site> dateline) {
    this.dateline = dateline;
  }

  Optional<Site> told() {
    return told;
  }

  Optional<Site> destination() {
    return destination;
  }

  /** Where somebody is who is about to leave. */
  Optional<Site> left(Itinerary itinerary) {
    return dateline.isPresent()
        ? dateline
        : itinerary.at(last).filter(site -> site.city().isPresent());
  }

  void enter(Sentence sentence) {
    destination = paragraph == sentence.paragraph() ? destination : Optional.empty();
    paragraph = sentence.paragraph();
    last = sentence.begin();
  }

  /** Takes note of a sentence that was read. */
  void leave(Sentence sentence) {
    boolean placed = false;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Site> site = sentence.at(i).site();
      boolean city = Site.cityOf(site).isPresent();
      boolean speaks =
          Phrases.isPossessive(sentence.at(i + 1))
              || sentence.at(i).kind() == Node.Kind.BODY && !Placing.isPlaced(sentence, i);
      boolean aimed = city && isPlace(sentence, i);
      if (city && !speaks && (aimed || !placed)) {
        told = site;
        placed |= aimed; // "in Oslo, where the board named Rome": there is in Oslo
      }
      if (Placing.isDestination(sentence, i)) {
        destination = city ? site : Places.state(sentence.at(i));
        told = destination;
      }
    }
  }

  /** {@code in Oslo}, {@code from Oslo}, {@code in Rome and Oslo}: a place, nothing that acts. */
  private static boolean isPlace(Sentence sentence, int city) {
    Node before = sentence.at(city - 1);
    return Placing.isAimedAt(sentence, city) || before.isPreposition() || before.is("and");
  }

  /**
   * Where {@code there}, {@code here} or {@code in the port city} of a sentence is: {@code There he
   * met X}, {@code flies to X and meets Y there}.
   */
  Optional<Site> there(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    Optional<Site> place = told;
    boolean placed = false;
    for (int i = 0; i < sentence.size() && (i < trigger || !Places.isLater(clauses, i)); i++) {
      Node node = sentence.at(i);
      if (node.is("here")) {
        return dateline;
      }
      if (node.is("there") && !sentence.at(i + 1).isBe() || isTheCity(sentence, i)) {
        return place;
      }
      boolean city = Site.cityOf(node.site()).isPresent();
      boolean said = sentence.at(i - 1).is("in") && Places.isSpeaker(sentence.at(i - 2));
      boolean aimed = city && isPlace(sentence, i);
      place = city && !said && (aimed || !placed) ? node.site() : place;
      placed |= aimed;
    }
    return Optional.empty();
  }

  /** {@code in the southern port city}: the one spoken of; not {@code in the city of Oslo}. */
  private static boolean isTheCity(Sentence sentence, int noun) {
    if (!sentence.at(noun).isAny(CITIES) || sentence.at(noun + 1).is("of")) {
      return false;
    }
    int the = noun - 1;
    while (the > noun - LONGEST_NAME
        && sentence.at(the).kind() == Node.Kind.WORD
        && !sentence.at(the).is("same") // that of the meeting before
        && !sentence.at(the).isFunctionWord()) {
      the--;
    }
    return sentence.at(the).is("the") && sentence.at(the - 1).is("in");
  }
}
