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
  private static final Set<String> PLACING =
      Set.of("in", "at", "to", "from", "near", "outside", "inside");
  private static final Set<String> MARGINS =
      Set.of(
          "sidelines",
          "sideline",
          "margins",
          "margin",
          "fringes",
          "fringe",
          "edge",
          "edges",
          "during",
          "occasion");
  private static final Set<String> TOWNS =
      Set.of("city", "town", "capital", "resort", "village", "port", "island");
  private static final Set<String> SAYING_PLACE = Set.of("reporters", "told", "said");

  /** A heading such as {@code Korea-Italy Summit (October 2014)} has no more nodes than this. */
  private static final int HEADING = 9;

  private final Optional<PartialDate> published;

  /** The date of the event told of last: what "the same day" refers to. */
  private Optional<PartialDate> storyDate;

  /** The full date printed last, where the page shows no date of publication. */
  private Optional<PartialDate> anchor = Optional.empty();

  Circumstances(Story story) {
    this.published = story.published();
    this.storyDate = Setting.leadDate(story);
  }

  /** What a clause says of a meeting's date, place and occasion. */
  record Found(
      Optional<PartialDate> date,
      Optional<DayOfWeek> weekday,
      Optional<Site> site,
      Optional<String> occasion) {}

  /** Takes note of a sentence that is read next: a full date in it anchors the ones that follow. */
  void enter(Sentence sentence) {
    if (published.isEmpty() && sentence.size() <= HEADING) {
      for (Node node : sentence.nodes()) {
        node.date()
            .flatMap(
                d -> d.resolve(new DateContext(Optional.empty(), Optional.empty(), Tense.PAST)))
            .ifPresent(date -> anchor = Optional.of(date));
      }
    }
  }

  /**
   * Returns the date beside the verb, and nothing else: where two act together, the rest is about
   * the act.
   */
  Found beside(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    boolean first =
        clauses.groups().stream()
            .filter(VerbGroup::isFinite)
            .findFirst()
            .filter(g -> g.head() == trigger)
            .isPresent();
    Optional<Site> site = Optional.empty();
    int date = -1;
    for (int i = first ? 0 : Math.max(0, trigger - 1); i <= trigger + 2; i++) {
      date = date < 0 && isDate(sentence, i, Tense.PAST) ? i : date;
      site = site.isEmpty() && i < trigger && isPlaced(sentence, i) ? sentence.at(i).site() : site;
    }
    Optional<PartialDate> day =
        date < 0 ? Optional.empty() : resolve(sentence, date, Tense.PAST).filter(this::isPast);
    Optional<DayOfWeek> weekday =
        day.isPresent()
            ? Optional.empty()
            : sentence.at(date).date().flatMap(DateExpression::weekday);
    return new Found(day, weekday, site, Optional.empty());
  }

  /**
   * Takes note of a sentence that was read: the day it told last is what the next one refers to.
   */
  void leave(Clauses clauses) {
    Tense tense =
        clauses.groups().stream()
            .filter(VerbGroup::isFinite)
            .findFirst()
            .map(g -> g.form() == VerbGroup.Form.PAST ? Tense.PAST : Tense.FUTURE)
            .orElse(Tense.PAST);
    Sentence sentence = clauses.sentence();
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.at(i).date().filter(d -> !d.isDeadline()).isPresent()) {
        Optional<PartialDate> date = resolve(sentence, i, tense).filter(d -> d.day().isPresent());
        storyDate = date.or(() -> storyDate);
        return;
      }
    }
  }

  private Optional<PartialDate> anchor() {
    return published.or(() -> anchor);
  }

  /**
   * Returns what the clause around {@code trigger} says; what stands behind {@code anchor} is
   * nearer.
   */
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
    Optional<PartialDate> date =
        expression.isEmpty()
            ? Optional.empty()
            : resolve(sentence, node, tense).filter(d -> status != Status.HELD || isPast(d));
    Optional<DayOfWeek> weekday =
        date.isPresent() ? Optional.empty() : expression.flatMap(DateExpression::weekday);
    return new Found(date, weekday, site(clauses, trigger, anchor), occasion(sentence, anchor));
  }

  /** Nothing was held after the day that it was reported. */
  private boolean isPast(PartialDate date) {
    return published.map(day -> date.compareTo(day) <= 0 || day.covers(date)).orElse(true);
  }

  /** Resolves a date; one told before it in the sentence is what "that afternoon" refers to. */
  private Optional<PartialDate> resolve(Sentence sentence, int at, Tense tense) {
    boolean stale =
        tense == Tense.FUTURE
            && storyDate.isPresent()
            && published.filter(day -> storyDate.get().compareTo(day) < 0).isPresent();
    Optional<PartialDate> start = stale ? Optional.empty() : storyDate;
    Optional<PartialDate> told = start;
    Optional<PartialDate> resolved = Optional.empty();
    for (int i = 0; i <= at; i++) {
      Optional<DateExpression> date = sentence.at(i).date();
      if (date.isPresent()) {
        resolved = date.get().resolve(new DateContext(anchor(), told, tense));
        told = resolved.filter(d -> d.day().isPresent()).or(() -> start);
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
    int from = Math.max(governor(clauses, trigger), clauseBefore(clauses, trigger));
    for (int i = anchor; i >= from; i--) {
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

  /**
   * The index of {@code where} or a semicolon that opens the trigger's clause, 0 if there is none.
   */
  private static int relativeBefore(Sentence sentence, int trigger) {
    for (int i = trigger; i > 0; i--) {
      if (sentence.at(i).is("where") || sentence.at(i).is(";")) {
        return i;
      }
    }
    return 0;
  }

  /** The index where the clause begins that the trigger's relative clause hangs on. */
  private static int clauseBefore(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    int relative = relativeBefore(sentence, trigger);
    for (int i = relative; i > 0; i--) {
      boolean joint = sentence.at(i).is("and") || sentence.at(i).is("but");
      if (sentence.at(i).is(";") || joint && clauses.opensPredicate(i + 1)) {
        return i;
      }
    }
    return 0;
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

  private static Optional<Site> site(Clauses clauses, int trigger, int anchor) {
    Sentence sentence = clauses.sentence();
    Optional<Site> venue = Optional.empty();
    Optional<Site> city = Optional.empty();
    int close = Math.max(anchor + 1, clauses.endOfClause(trigger));
    for (int i = Math.min(trigger, anchor); i < close; i++) {
      if (isPlaced(sentence, i)) {
        Site site = sentence.at(i).site().orElseThrow();
        if (site.venue().isPresent() && venue.isEmpty()) {
          venue = Optional.of(site);
        } else if (site.venue().isEmpty() && city.isEmpty()) {
          city = Optional.of(site);
        }
      }
    }
    int from = Math.max(0, relativeBefore(sentence, trigger) - 2);
    for (int i = trigger - 1; i >= from && city.isEmpty() && venue.isEmpty(); i--) {
      if (isPlaced(sentence, i)) {
        city = sentence.at(i).site();
      }
    }
    for (int i = close; i < sentence.size() && city.isEmpty() && venue.isEmpty(); i++) {
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
    return Optional.of(new Site(city.get().city(), venue.get().venue(), city.get().country()));
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
            || sentence.at(before).kind() == Node.Kind.WORD
                && !Words.isPreposition(sentence.at(before).lower())
                && at - before < 4)) {
      before--;
    }
    boolean town = sentence.at(before).is("of") && sentence.at(before - 1).isAny(TOWNS);
    boolean continued = sentence.at(at - 1).is(",") && before >= 0 && isInPlace(sentence, at - 2);
    boolean where = sentence.at(at + 1).is(",") && sentence.at(at + 2).is("where");
    boolean placed = town || where || continued || sentence.at(before).isAny(PLACING);
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
      if (node.occasion().isPresent()
          && (node.kind() == Node.Kind.OCCASION || isGathering(sentence, i))
          && (found.isEmpty() || i > anchor && anchor > 0 && found.isEmpty())) {
        found = node.occasion();
      }
    }
    return found;
  }

  /**
   * {@code NATO summit}, {@code the sidelines of ASEAN}: an organisation's gathering, not the body.
   */
  static boolean isGathering(Sentence sentence, int at) {
    Node after = sentence.at(at + 1);
    boolean named =
        after.is("summit")
            || after.is("summits")
            || after.is("meetings")
            || after.is("meeting")
            || after.is("gathering")
            || after.is("sidelines")
            || after.is("conference")
            || after.is("forum");
    return named || isBeside(sentence, at) || sentence.at(at - 1).is("during");
  }

  /** {@code on the sidelines of}, {@code on the margins of}. */
  static boolean isBeside(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 5); i < at; i++) {
      if (sentence.at(i).isAny(MARGINS)) {
        return true;
      }
    }
    return false;
  }
}
