package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.Verb;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when, where and beside what a clause says that its meeting takes place. */
final class Circumstances {
  private final Calendar calendar;
  private final LastPlace place;
  private final Itinerary itinerary = new Itinerary();

  /** The gathering named last. */
  private Optional<String> toldOccasion = Optional.empty();

  private Optional<Sentence> before = Optional.empty();

  /** The gathering named with the place named last. */
  private Optional<String> occasionThere = Optional.empty();

  Circumstances(Story story, Optional<Site> dateline) {
    this.calendar = new Calendar(story);
    this.place = new LastPlace(dateline);
  }

  /**
   * What a clause says of a meeting's date, place and occasion.
   *
   * @param date its date
   * @param weekday a weekday that could not be dated
   * @param site its place
   * @param occasion the gathering beside which it is
   * @param around the day told right before, which is its date if nothing else dates it
   */
  record Found(
      Optional<PartialDate> date,
      Optional<DayOfWeek> weekday,
      Optional<Site> site,
      Optional<String> occasion,
      Optional<PartialDate> around) {}

  /**
   * Returns the days that a sentence names if they are as many: {@code Nov. 23 and 24}, {@code May
   * 31, June 2 and 3}; else none.
   */
  List<PartialDate> days(Clauses clauses, int count, Status status) {
    List<DateExpression> members = new ArrayList<>();
    for (Node node : clauses.sentence().nodes()) {
      node.date().ifPresent(date -> members.addAll(date.members()));
    }
    List<PartialDate> days =
        members.size() == count ? calendar.resolveAll(members, tense(status)) : List.of();
    return days.size() == count ? days : List.of();
  }

  /** {@code X meets Y on Nov. 10}, told on Nov. 12: a picture is told of so. */
  boolean isOver(Clauses clauses, int trigger, int anchor) {
    VerbGroup verb = clauses.finiteBefore(trigger + 1);
    boolean present = verb.form() == VerbGroup.Form.PRESENT && !verb.perfect() && !verb.passive();
    int node = present ? DateChoice.date(clauses, trigger, anchor, Tense.PAST) : -1;
    return hasDigit(clauses.sentence().at(node)) // no "on Wednesday"
        && !clauses.sentence().at(verb.head()).isBe()
        && calendar
            .resolve(clauses.sentence(), node, Tense.PAST)
            .filter(d -> d.isDay() && !calendar.fits(d, Status.SCHEDULED))
            .isPresent();
  }

  Itinerary itinerary() {
    return itinerary;
  }

  private static Tense tense(Status status) {
    return switch (status) {
      case HELD -> Tense.PAST;
      case CANCELLED, POSTPONED -> Tense.PRESENT;
      default -> Tense.FUTURE;
    };
  }

  void enter(Sentence sentence) {
    calendar.enter(sentence);
    place.enter(sentence);
  }

  /** Takes note of a sentence that was read, with the meetings that it tells of. */
  void leave(Clauses clauses, List<Meeting> meetings) {
    Sentence sentence = clauses.sentence();
    Optional<Site> told = place.told();
    Optional<String> first = Optional.empty();
    boolean several = false;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<String> occasion = sentence.at(i).occasion();
      several |= first.isPresent() && occasion.isPresent() && !occasion.equals(first);
      first = first.isPresent() ? first : occasion;
    }
    place.leave(sentence);
    if (!told.equals(place.told()) || first.isPresent()) {
      occasionThere = several ? Optional.empty() : first;
    }
    toldOccasion = first.isPresent() ? first : toldOccasion;
    before = Optional.of(sentence);
    calendar.leave(clauses);
    itinerary.read(clauses, calendar.justTold(), calendar.isBygone(), meetings);
  }

  /**
   * The state that somebody visits as this sentence, before a node, or the one before it tells; of
   * a meeting that was held, where he has come already.
   */
  Optional<Site> visitedBefore(Sentence sentence, int at, Status status) {
    boolean held = status == Status.HELD;
    Optional<Site> here = visited(sentence, at, held);
    return here.isPresent() || before.isEmpty()
        ? here
        : visited(before.get(), before.get().size(), held);
  }

  private static Optional<Site> visited(Sentence sentence, int end, boolean held) {
    for (int i = end - 1; i > 0; i--) {
      if (Placing.isVisited(sentence, i)) {
        return held && Placing.isAhead(sentence, i)
            ? Optional.empty()
            : Places.state(sentence.at(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the date beside the verb, and nothing else: where two act together, the rest is about
   * the act.
   */
  Found beside(Clauses clauses, int trigger) {
    Sentence sentence = clauses.sentence();
    JointAct act = JointAct.of(clauses, trigger);
    Optional<PartialDate> day =
        act.date() < 0
            ? Optional.empty()
            : calendar.resolve(sentence, act.date(), Tense.PAST).filter(calendar::isPast);
    Optional<DayOfWeek> weekday =
        day.isPresent()
            ? Optional.empty()
            : sentence.at(act.date()).date().flatMap(DateExpression::weekday);
    return new Found(
        day,
        weekday,
        act.site().isPresent() ? act.site() : place.there(clauses, trigger),
        Optional.empty(),
        sentence.at(0).is("before") ? Optional.empty() : calendar.heldBefore(sentence));
  }

  /**
   * Returns what the clause around {@code trigger} says; what stands behind {@code anchor} is
   * nearer.
   */
  Found of(Clauses clauses, int trigger, int anchor, Status status) {
    Sentence sentence = clauses.sentence();
    Tense tense = tense(status);
    int node = DateChoice.date(clauses, trigger, anchor, tense);
    Optional<DateExpression> expression = sentence.at(node).date();
    boolean missed = wasToHave(clauses, trigger);
    Optional<PartialDate> date =
        expression.isEmpty()
            ? fromContext(clauses, trigger, anchor, status)
            : (status == Status.CANCELLED && !missed
                    ? calendar.nearest(sentence, node)
                    : calendar.resolve(sentence, node, missed ? Tense.PAST : tense))
                .map(d -> status == Status.HELD ? held(d, sentence.at(node)) : d)
                .filter(d -> calendar.fits(d, status) || wasToBe(clauses, trigger, status));
    Optional<DayOfWeek> weekday =
        date.isPresent() ? Optional.empty() : expression.flatMap(DateExpression::weekday);
    Optional<Site> site = Places.site(clauses, trigger, anchor);
    site = site.isPresent() ? site : place.there(clauses, trigger);
    if (site.isEmpty() && tense == Tense.FUTURE) {
      site = isBeforeLeaving(sentence) ? place.left(itinerary) : place.destination();
    }
    Optional<String> occasion = OccasionChoice.of(sentence, trigger, anchor);
    occasion = occasion.isPresent() ? occasion : margins(sentence);
    occasion = occasion.isPresent() ? occasion : gatheringThere(clauses, trigger);
    Optional<PartialDate> around =
        isNow(clauses, trigger, status)
            ? itinerary.dayHere().filter(calendar::isPast)
            : Optional.empty();
    return new Found(date, weekday, site, occasion, around);
  }

  /** The day of a meeting whose clause names none. */
  private Optional<PartialDate> fromContext(
      Clauses clauses, int trigger, int anchor, Status status) {
    Sentence sentence = clauses.sentence();
    int apart = DateDistance.before(sentence, trigger);
    int origin = apart > 0 ? DateDistance.origin(sentence, apart) : -1;
    if (origin >= 0) {
      Optional<PartialDate> day = calendar.resolve(sentence, origin, tense(status));
      return DateDistance.from(sentence, apart, day).filter(d -> calendar.fits(d, status));
    }
    Optional<PartialDate> date = Optional.empty();
    if (tense(status) == Tense.FUTURE) {
      date = calendar.within(sentence, DateChoice.term(clauses, trigger, anchor));
    }
    if (date.isEmpty() && status == Status.SCHEDULED) {
      boolean beside = FrontedMeetings.isBesideOne(sentence);
      date = beside ? calendar.coming() : calendar.toldBefore(sentence);
    }
    if (isNow(clauses, trigger, status)) {
      date = calendar.heldBefore(sentence);
    }
    return date.isEmpty() && status == Status.HELD && isThen(clauses, trigger)
        ? calendar.told()
        : date;
  }

  /** {@code met in January}, told in November: of the year before what is still to come. */
  private PartialDate held(PartialDate date, Node words) {
    boolean month = !date.isDay() && date.month().isPresent();
    return month && !hasDigit(words) && !calendar.isPast(date)
        ? PartialDate.of(date.month().orElseThrow().minusYears(1))
        : date;
  }

  private static boolean hasDigit(Node words) {
    return words.lower().chars().anyMatch(Character::isDigit);
  }

  /** Whether it was held at the time that the text tells of. */
  private static boolean isNow(Clauses clauses, int trigger, Status status) {
    return status == Status.HELD
        && !isBefore(clauses, trigger)
        && !Placing.isDuringStay(clauses.sentence());
  }

  /** {@code was to have met X on Monday}: that day has passed. */
  private static boolean wasToHave(Clauses clauses, int trigger) {
    VerbGroup verb = clauses.groupAt(trigger);
    return verb.form() == VerbGroup.Form.INFINITIVE && verb.perfect();
  }

  /** {@code was scheduled to meet X on May 27}: still to come then, and told later. */
  private static boolean wasToBe(Clauses clauses, int trigger, Status status) {
    VerbGroup verb = clauses.finiteBefore(trigger + 1);
    boolean past = verb.form() == VerbGroup.Form.PAST && !verb.says();
    return status == Status.SCHEDULED && past && (verb.passive() || clauses.isBound(verb));
  }

  /** {@code Before leaving, he is to meet X}: not where he goes. */
  private static boolean isBeforeLeaving(Sentence sentence) {
    Node leaving = sentence.at(1);
    return sentence.at(0).is("before")
        && leaving.hasForm(Verb.Form.ING)
        && (leaving.isVerb(Family.DEPART) || leaving.isVerb(Family.MOVE));
  }

  /** {@code then hosted X}: right after what was told last. */
  private static boolean isThen(Clauses clauses, int trigger) {
    VerbGroup verb = clauses.finiteBefore(trigger + 1);
    return clauses.sentence().at(verb.begin() - 1).is("then")
        || clauses.sentence().at(0).is("then");
  }

  /** {@code had met X}: before what was told last. */
  private static boolean isBefore(Clauses clauses, int trigger) {
    VerbGroup verb = clauses.finiteBefore(trigger + 1);
    Node opening = clauses.sentence().at(1);
    boolean earlier = opening.is("earlier") || opening.is("previous") || opening.is("prior");
    return earlier || verb.perfect() && verb.form() == VerbGroup.Form.PAST;
  }

  /** {@code talks there}: beside the gathering that brings them there. */
  private Optional<String> gatheringThere(Clauses clauses, int trigger) {
    boolean there = clauses.sentence().has(n -> n.is("there"));
    there &= place.there(clauses, trigger).equals(place.told());
    return there && place.told().isPresent() ? occasionThere : Optional.empty();
  }

  /** {@code on its margins}, {@code on the sidelines}: of the gathering spoken of before. */
  private Optional<String> margins(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean occasion = sentence.at(i).is("occasion") && sentence.at(i - 1).is("the");
      boolean beside = OccasionChoice.isMargin(sentence.at(i)) || occasion;
      if (beside && !sentence.at(i + 1).is("of")) {
        return toldOccasion;
      }
    }
    return Optional.empty();
  }
}
