package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Words;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** Tells when, where and beside what a clause says that its meeting takes place. */
final class Circumstances {
  private static final Set<String> PLACING = Set.of("in", "at", "to", "from", "near", "outside", "inside");
  private static final Set<String> TOWNS =
      Set.of("city", "town", "capital", "resort", "village", "port", "island");
  private static final Set<String> SAYING_PLACE = Set.of("reporters", "told", "said");

  /** A heading such as {@code Korea-Italy Summit (October 2014)} has no more nodes than this. */
  private static final int HEADING = 9;

  private final Optional<PartialDate> published;

  /** The date of the event told of last: what "the same day" refers to. */
  private Optional<PartialDate> storyDate = Optional.empty();

  /** The full date printed last, where the page shows no date of publication. */
  private Optional<PartialDate> anchor = Optional.empty();

  Circumstances(Story story) {
    this.published = story.published();
  }

  /** What a clause says of a meeting's date, place and occasion. */
  record Found(
      Optional<PartialDate> date, Optional<DayOfWeek> weekday, Optional<Site> site, Optional<String> occasion) {}

  /** Takes note of a sentence that is read next: a full date in it anchors the ones that follow. */
  void enter(Sentence sentence) {
    if (published.isEmpty() && sentence.size() <= HEADING) {
      for (Node node : sentence.nodes()) {
        node.date()
            .flatMap(d -> d.resolve(new DateContext(Optional.empty(), Optional.empty(), Tense.PAST)))
            .ifPresent(date -> anchor = Optional.of(date));
      }
    }
  }

  private Optional<PartialDate> anchor() {
    return published.or(() -> anchor);
  }

  /** Returns what the clause around {@code trigger} says; what stands behind {@code anchor} is nearer. */
  Found of(Clauses clauses, int trigger, int anchor, Status status) {
    Sentence sentence = clauses.sentence();
    Tense tense =
        switch (status) {
          case HELD -> Tense.PAST;
          case CANCELLED, POSTPONED -> Tense.PRESENT;
          default -> Tense.FUTURE;
        };
    int node = date(clauses, trigger, anchor, tense);
    Optional<DateExpression> expression = sentence.at(node).date();
    Optional<PartialDate> date = expression.isEmpty() ? Optional.empty() : resolve(sentence, node, tense);
    Optional<DayOfWeek> weekday =
        date.isPresent() ? Optional.empty() : expression.flatMap(DateExpression::weekday);
    date.filter(d -> d.day().isPresent()).ifPresent(d -> storyDate = Optional.of(d));
    return new Found(date, weekday, site(sentence, trigger, anchor), occasion(sentence, anchor));
  }

  /** Resolves a date; one told before it in the sentence is what "that afternoon" refers to. */
  private Optional<PartialDate> resolve(Sentence sentence, int at, Tense tense) {
    Optional<PartialDate> told = storyDate;
    Optional<PartialDate> resolved = Optional.empty();
    for (int i = 0; i <= at; i++) {
      Optional<DateExpression> date = sentence.at(i).date();
      if (date.isPresent()) {
        resolved = date.get().resolve(new DateContext(anchor(), told, tense));
        told = resolved.filter(d -> d.day().isPresent()).or(() -> storyDate);
      }
    }
    return resolved;
  }

  /** The date behind the anchor, else between trigger and anchor, else the nearest before. */
  private static int date(Clauses clauses, int trigger, int anchor, Tense tense) {
    Sentence sentence = clauses.sentence();
    int close = Math.max(anchor + 1, clauses.endOfClause(trigger));
    for (int i = anchor; i < close; i++) {
      if (isDate(sentence, i, tense)) {
        return i;
      }
      if (i > anchor + 1 && sentence.at(i).is("and") && sentence.at(i + 1).isAgent()) {
        break;
      }
    }
    for (int i = anchor; i >= governor(clauses, trigger); i--) {
      if (isDate(sentence, i, tense)) {
        return i;
      }
    }
    for (int i = anchor; i < sentence.size(); i++) {
      if (isDate(sentence, i, tense) && !isSaid(clauses, i)) {
        return i;
      }
    }
    return -1;
  }

  /** What stands before the verb that governs an infinitive dates that verb, not the meeting. */
  private static int governor(Clauses clauses, int trigger) {
    int from = 0;
    for (VerbGroup group : clauses.groups()) {
      boolean governed = group.begin() <= trigger && group.form() == VerbGroup.Form.INFINITIVE;
      if (governed && MeetingStatus.isAgreed(clauses, group)) {
        from = Math.max(0, group.begin() - 1);
      }
    }
    return from;
  }

  private static boolean isDate(Sentence sentence, int at, Tense tense) {
    Node node = sentence.at(at);
    boolean from = tense == Tense.FUTURE && node.lower().startsWith("from ");
    return node.date().filter(d -> !d.isDeadline() && (!d.isSince() || from)).isPresent()
        && !isSince(sentence, at)
        && !sentence.at(at - 1).is("by");
  }

  /** {@code since both took office last year}: the date opens a period. */
  private static boolean isSince(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (sentence.at(i).is("since")) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code , the office said Friday}: the day of the announcement. */
  private static boolean isSaid(Clauses clauses, int date) {
    for (VerbGroup group : clauses.groups()) {
      boolean near = group.end() <= date && date <= group.end() + 1;
      if (near && group.is("SAY")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Site> site(Sentence sentence, int trigger, int anchor) {
    Optional<Site> venue = Optional.empty();
    Optional<Site> city = Optional.empty();
    for (int i = Math.min(trigger, anchor); i < sentence.size(); i++) {
      if (isPlaced(sentence, i)) {
        Site site = sentence.at(i).site().orElseThrow();
        if (site.venue().isPresent() && venue.isEmpty()) {
          venue = Optional.of(site);
        } else if (site.venue().isEmpty() && city.isEmpty()) {
          city = Optional.of(site);
        }
      }
    }
    for (int i = trigger - 1; i >= 0 && city.isEmpty() && venue.isEmpty(); i--) {
      if (isPlaced(sentence, i)) {
        city = sentence.at(i).site();
      }
    }
    return join(venue, city);
  }

  private static Optional<Site> join(Optional<Site> venue, Optional<Site> city) {
    if (venue.isEmpty()) {
      return city;
    }
    if (city.isEmpty()) {
      return venue;
    }
    return Optional.of(
        new Site(city.get().city(), venue.get().venue(), city.get().country()));
  }

  /** Whether the node is a place that a preposition puts the clause in. */
  static boolean isPlaced(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.site().isEmpty()) {
      return false;
    }
    int before = at - 1;
    while (before >= 0
        && (Words.isDeterminer(sentence.at(before).lower())
            || sentence.at(before).kind() == Node.Kind.WORD && !Words.isPreposition(sentence.at(before).lower())
                && at - before < 4)) {
      before--;
    }
    boolean town = sentence.at(before).is("of") && sentence.at(before - 1).isAny(TOWNS);
    boolean continued = sentence.at(at - 1).is(",") && before >= 0 && isInPlace(sentence, at - 2);
    boolean placed = town || continued || sentence.at(before).isAny(PLACING);
    return placed && !sentence.at(before - 1).isAny(SAYING_PLACE);
  }

  /** {@code in Yongsan, Seoul}: what stands before the comma is a place by its preposition. */
  private static boolean isInPlace(Sentence sentence, int at) {
    for (int i = at; i >= Math.max(0, at - 4); i--) {
      if (sentence.at(i).isAny(PLACING)) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static Optional<String> occasion(Sentence sentence, int anchor) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      if (i > anchor && (node.is("since") || node.is("when"))) {
        break;
      }
      if (node.occasion().isPresent() && (node.kind() == Node.Kind.OCCASION || isGathering(sentence, i))
          && (found.isEmpty() || i > anchor && anchor > 0 && found.isEmpty())) {
        found = node.occasion();
      }
    }
    return found;
  }

  /** {@code NATO summit}, {@code the sidelines of ASEAN}: an organisation's gathering, not the body. */
  static boolean isGathering(Sentence sentence, int at) {
    Node after = sentence.at(at + 1);
    boolean named =
        after.is("summit") || after.is("summits") || after.is("meetings") || after.is("meeting")
            || after.is("gathering") || after.is("sidelines") || after.is("conference") || after.is("forum");
    boolean beside = false;
    for (int i = Math.max(0, at - 4); i < at; i++) {
      Node node = sentence.at(i);
      beside |= node.is("sidelines") || node.is("margins") || node.is("sideline") || node.is("fringes") || node.is("during");
    }
    return named || beside;
  }
}
