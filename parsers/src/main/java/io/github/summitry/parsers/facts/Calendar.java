package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a story's dates in the order of the story: each against the publication and the day told
 * before. One object reads one story; not thread-safe.
 */
final class Calendar {
  /** A heading such as {@code Korea-Italy Summit (October 2014)} has no more nodes than this. */
  private static final int HEADING = 9;

  private static final int WEEK = 7;

  /** So many days back a weekday is nearer than the next one of its name. */
  private static final int RECENT = 2;

  private final Optional<PartialDate> published;

  /** The day of the story's opening. */
  private final Optional<PartialDate> lead;

  /** The paragraph that is being read. */
  private int newest = -1;

  /** The date of the event told of last: what "the same day" refers to. */
  private Optional<PartialDate> storyDate;

  /** The day that the paragraph told last, if not of a departure, and the paragraph. */
  private Optional<PartialDate> justTold = Optional.empty();

  private int paragraph = -1;

  /** Whether the sentence before told of weeks before the publication. */
  private boolean bygone;

  /** Whether it was the sentence right before. */
  private boolean fresh;

  /** The full date printed last, where the page shows no date of publication. */
  private Optional<PartialDate> anchor = Optional.empty();

  Calendar(Story story) {
    this.published = story.published();
    this.lead = Setting.leadDate(story, published);
    this.storyDate = lead;
  }

  /** Takes note of a sentence that is read next: a full date in it anchors the ones that follow. */
  void enter(Sentence sentence) {
    if (newest != sentence.paragraph() && isStale()) {
      storyDate = lead; // "later in the day" of a new paragraph: of the day that the story is about
    }
    newest = sentence.paragraph();
    if (published.isEmpty() && sentence.size() <= HEADING) {
      DateContext context = new DateContext(Optional.empty(), Optional.empty(), Tense.PAST);
      for (Node node : sentence.nodes()) {
        Optional<PartialDate> date =
            node.date().isPresent() ? node.date().get().resolve(context) : Optional.empty();
        anchor = date.isPresent() ? date : anchor;
      }
    }
  }

  /** Whether the day told last is long before the story's. */
  private boolean isStale() {
    if (lead.isEmpty() || storyDate.isEmpty() || !storyDate.get().isDay()) {
      return false;
    }
    return storyDate.get().compareTo(PartialDate.of(lead.get().day().orElseThrow().minusDays(WEEK)))
        < 0;
  }

  /**
   * Takes note of a sentence that was read: the day it told last is what the next one refers to.
   */
  void leave(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    justTold = paragraph == sentence.paragraph() ? justTold : Optional.empty();
    fresh = false;
    bygone = false;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Optional<DateExpression> told = sentence.at(i).date();
      if (told.isPresent() && !told.get().isDeadline() && !told.get().isSince()) {
        int at = i;
        Optional<PartialDate> date = resolve(sentence, i, tense(clauses));
        justTold = Optional.empty();
        bygone = date.isPresent() && isLongPast(date.get());
        paragraph = sentence.paragraph();
        Optional<PartialDate> day =
            date.filter(PartialDate::isDay).or(() -> dayBefore(clauses, at));
        if (day.isPresent()) {
          storyDate = day;
          fresh = true;
          justTold = departs(clauses, i) ? Optional.empty() : day;
        }
        return;
      }
    }
  }

  /** {@code At the university on June 12, X said that by the end of the month}: that day. */
  private Optional<PartialDate> dayBefore(Clauses clauses, int end) {
    Sentence sentence = clauses.sentence();
    for (int i = end - 1; i >= 0; i--) {
      Optional<PartialDate> day =
          sentence.at(i).date().isPresent() && !isAside(sentence, i)
              ? resolve(sentence, i, tense(clauses)).filter(PartialDate::isDay)
              : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** {@code X, who arrived on Wednesday, is}: not the day of what the sentence tells. */
  private static boolean isAside(Sentence sentence, int date) {
    for (int i = date - 1; i >= 0 && sentence.at(i).kind() != Node.Kind.MARK; i--) {
      if (sentence.at(i).isAny(Relatives.PRONOUNS)) {
        return true;
      }
    }
    return false;
  }

  /** The tense of the sentence's first finite verb. */
  private static Tense tense(Clauses clauses) {
    VerbGroup first = clauses.firstFinite();
    return !first.isFinite() || first.form() == VerbGroup.Form.PAST ? Tense.PAST : Tense.FUTURE;
  }

  /** {@code met X and flew to Rome on Monday}: whether somebody leaves on that day. */
  private static boolean departs(Clauses clauses, int date) {
    Sentence sentence = clauses.sentence();
    VerbGroup verb = clauses.finiteBefore(date);
    for (int i = verb.end(); i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean moves = sentence.at(i - 2).isLemma("move") && node.site().isPresent(); // that day
      if (node.kind() == Node.Kind.PARTY && Placing.isDestination(sentence, i) && !moves) {
        return true;
      }
    }
    for (VerbGroup group : clauses.groups()) {
      boolean dated = group.begin() > date || group.begin() == verb.begin();
      if (dated && group.isFinite() && group.is(Family.DEPART)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the day still to come that the sentence before in the same paragraph told. */
  Optional<PartialDate> toldBefore(Sentence sentence) {
    return justTold.filter(
        day ->
            paragraph == sentence.paragraph()
                && fresh
                && !sentence.has(node -> node.date().isPresent())
                && published.filter(today -> day.compareTo(today) >= 0).isPresent());
  }

  /** Returns the day that the story told last, if it is still to come. */
  Optional<PartialDate> coming() {
    return storyDate.filter(d -> published.filter(today -> d.compareTo(today) >= 0).isPresent());
  }

  /** Returns the day that the sentence read last told. */
  Optional<PartialDate> justTold() {
    return fresh ? storyDate : Optional.empty();
  }

  /** Whether the sentence read last tells of weeks before. */
  boolean isBygone() {
    return bygone;
  }

  /** Returns the day past that the story told last. */
  Optional<PartialDate> told() {
    return storyDate.filter(this::isPast);
  }

  /** Returns the day past that the sentence before in the same paragraph told. */
  Optional<PartialDate> heldBefore(Sentence sentence) {
    boolean past =
        justTold.isPresent() && paragraph == sentence.paragraph() && isPast(justTold.get());
    return past ? justTold : Optional.empty();
  }

  private Optional<PartialDate> anchor() {
    return published.isPresent() ? published : anchor;
  }

  /** Returns what each resolves to; what does not is left out. */
  List<PartialDate> resolveAll(List<DateExpression> dates, Tense tense) {
    DateContext context = new DateContext(anchor(), storyDate, tense);
    return dates.stream().flatMap(date -> date.resolve(context).stream()).toList();
  }

  /** Nothing was held after the day that it was reported. */
  boolean isPast(PartialDate date) {
    return isPast(date, published);
  }

  static boolean isPast(PartialDate date, Optional<PartialDate> published) {
    return published.isEmpty()
        || date.compareTo(published.get()) <= 0
        || published.get().covers(date);
  }

  private boolean isLongPast(PartialDate date) {
    Optional<LocalDate> today = published.flatMap(PartialDate::day);
    if (today.isEmpty() || date.covers(PartialDate.of(today.get()))) {
      return false;
    }
    PartialDate recent = PartialDate.of(today.get().minusDays(2 * WEEK));
    return date.compareTo(recent) < 0 && !date.covers(recent);
  }

  /** Whether a meeting of that status can have that date: what is still to come is not past. */
  boolean fits(PartialDate date, Status status) {
    return switch (status) {
      case HELD -> isPast(date);
      case SCHEDULED, EXPECTED ->
          published.map(day -> date.compareTo(day) >= 0 || date.covers(day)).orElse(true);
      default -> true;
    };
  }

  /** The year or month that is not over yet in {@code by the end of the year}. */
  Optional<PartialDate> within(Sentence sentence, int term) {
    return term < 0
        ? Optional.empty()
        : resolve(sentence, term, Tense.FUTURE)
            .filter(date -> date.day().isEmpty())
            .filter(date -> published.filter(date::covers).isPresent());
  }

  /** {@code On Wednesday he is in Oslo. On Thursday}: not today, if that Wednesday is to come. */
  private Optional<PartialDate> inOrder(Optional<PartialDate> day, Optional<PartialDate> told) {
    boolean today = day.isPresent() && day.equals(published) && day.get().day().isPresent();
    if (!today || told.isEmpty()) {
      return day;
    }
    LocalDate next = day.get().day().orElseThrow().plusDays(WEEK);
    boolean after =
        told.get().equals(PartialDate.of(next.minusDays(1)))
            || told.get().equals(PartialDate.of(next.minusDays(2)));
    return after ? Optional.of(PartialDate.of(next)) : day;
  }

  /** {@code Sunday's talks were canceled}: the Sunday just past, else the next. */
  Optional<PartialDate> nearest(Sentence sentence, int at) {
    boolean weekday = sentence.at(at).date().flatMap(DateExpression::weekday).isPresent();
    Optional<PartialDate> past = weekday ? resolve(sentence, at, Tense.PAST) : Optional.empty();
    Optional<LocalDate> today = published.flatMap(PartialDate::day);
    boolean recent =
        today.isPresent()
            && past.isPresent()
            && past.get().compareTo(PartialDate.of(today.get().minusDays(RECENT))) >= 0;
    return recent ? past : resolve(sentence, at, Tense.PRESENT);
  }

  /** Resolves a date; one told before it in the sentence is what "that afternoon" refers to. */
  Optional<PartialDate> resolve(Sentence sentence, int at, Tense tense) {
    boolean stale =
        tense == Tense.FUTURE
            && storyDate.isPresent()
            && published.isPresent()
            && storyDate.get().compareTo(published.get()) < 0;
    Optional<PartialDate> start = stale ? Optional.empty() : storyDate;
    Optional<PartialDate> told = start;
    Optional<PartialDate> resolved = Optional.empty();
    for (int i = 0; i <= at; i++) {
      Optional<DateExpression> date = sentence.at(i).date();
      if (date.isPresent()) {
        resolved = date.get().resolve(new DateContext(anchor(), told, tense));
        if (tense == Tense.FUTURE && date.get().weekday().isPresent()) {
          resolved = inOrder(resolved, told);
        }
        told = resolved.isPresent() && resolved.get().isDay() ? resolved : start;
      }
    }
    return resolved;
  }
}
