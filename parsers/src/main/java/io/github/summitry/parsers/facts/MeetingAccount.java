package io.github.summitry.parsers.facts;

import io.github.summitry.Format;
import io.github.summitry.PartialDate;
import io.github.summitry.Span;
import io.github.summitry.Status;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what a sentence tells of a meeting: whose, when, where, and in which words. */
final class MeetingAccount {
  private static final WordSet HISTORY =
      WordSet.of("last", "previously", "previous", "earlier", "past", "once");

  private static final WordSet SPANS =
      WordSet.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  private static final int LONGEST_SUBJECT = 7;

  private final Circumstances circumstances;
  private final List<Warning> warnings;

  /** Whether the story is one of telephone calls. */
  private final boolean calls;

  /** The kind of the meeting told first. */
  private Optional<Format> first = Optional.empty();

  /** The kind of the meeting told last that was held and says no place. */
  private Format last = Format.SUMMIT;

  /** The sides of that meeting. */
  private Set<Meeting.Side> lastSides = Set.of();

  /** Whether what is read is told too faintly for others to be like it. */
  private boolean presuming;

  MeetingAccount(Circumstances circumstances, List<Warning> warnings, boolean calls) {
    this.calls = calls;
    this.circumstances = circumstances;
    this.warnings = warnings;
  }

  /**
   * Returns the meeting of an encounter, empty if it has less than two sides or only states.
   *
   * @param partners who is named as whom they meet: theirs, or the group that one of them is of
   * @param rule how it was found
   */
  Optional<Meeting> of(
      Encounter encounter,
      List<Node> ours,
      List<Node> theirs,
      List<Node> partners,
      Optional<Meeting.Side> ofGroup,
      String rule) {
    List<Node> nodes = new ArrayList<>(ours.size() + theirs.size());
    nodes.addAll(ours);
    nodes.addAll(theirs);
    List<Meeting.Side> sides = Sides.of(nodes, ofGroup);
    if (!Sides.areTwo(sides) || areStates(nodes) && ofGroup.isEmpty()) {
      return Optional.empty();
    }
    int anchor = encounter.trigger();
    for (Node node : partners) {
      anchor = Math.max(anchor, encounter.clauses().sentence().nodes().indexOf(node));
    }
    boolean over =
        encounter.status() == Status.SCHEDULED
            && circumstances.isOver(encounter.clauses(), encounter.trigger(), anchor);
    Encounter told = over ? encounter.turnedOut(Status.HELD) : encounter;
    return Optional.of(meeting(told, nodes, sides, anchor, rule));
  }

  /** From here on meetings are presumed, or told again. */
  void presume(boolean begins) {
    presuming = begins;
  }

  /** Takes note of the kind of a meeting that the story tells of: others can be like it. */
  void note(Meeting meeting) {
    if (presuming) {
      return;
    }
    first = first.isPresent() ? first : Optional.of(meeting.format());
    if (isAlike(meeting.status(), meeting.site())) {
      last = meeting.format();
      lastSides = Set.copyOf(meeting.parties());
    }
  }

  private static boolean isAlike(Status status, Optional<Site> site) {
    return status == Status.HELD && site.isEmpty();
  }

  private Meeting meeting(
      Encounter encounter, List<Node> nodes, List<Meeting.Side> sides, int anchor, String rule) {
    Clauses clauses = encounter.clauses();
    Sentence sentence = clauses.sentence();
    int trigger = encounter.trigger();
    Circumstances.Found found = found(encounter, anchor);
    boolean history = isHistory(sentence, trigger) || isAnother(sentence, trigger, found.date());
    boolean past = encounter.status() == Status.HELD && history;
    Span span = span(clauses, nodes, trigger, anchor);
    Optional<Site> site = site(encounter, sides, found);
    Format like = isAlike(encounter.status(), site) ? last : Format.SUMMIT;
    Format format = MeetingFormat.of(sentence, trigger, first.orElse(Format.SUMMIT), like);
    boolean goesOn =
        presuming || lastSides.equals(Set.copyOf(sides)); // on the phone, of whom that was told
    format = format == Format.SUMMIT && goesOn && JoinedMeeting.isRemote(like) ? like : format;
    boolean call = calls && site.isEmpty() && found.occasion().isEmpty();
    call &= encounter.status() == Status.HELD || isListed(sentence.at(trigger));
    call &= !sentence.at(trigger).isAnyLemma(Calls.FACE_TO_FACE);
    format = format == Format.SUMMIT && call ? Format.PHONE : format;
    if (found.weekday().isPresent()) {
      warnOfUndated(span);
    }
    return new Meeting(
        sides,
        encounter.status(),
        format,
        past && !sentence.has(node -> node.date().isPresent()) ? Optional.empty() : found.date(),
        found.around(),
        found.weekday(),
        site,
        found.occasion().isPresent() ? found.occasion() : Sides.gathering(sides),
        past,
        encounter.definite(),
        isDistant(clauses, trigger),
        clauses.offset(trigger),
        span,
        rule);
  }

  /** {@code X is on the list for Monday}, {@code X follows on Friday}: as the others. */
  private static boolean isListed(Node trigger) {
    return trigger.isBe() || trigger.isVerb(Family.QUEUE) || trigger.isNoun(Family.TURN);
  }

  /** When and where: of an act of both what is said beside it. */
  private Circumstances.Found found(Encounter encounter, int anchor) {
    Clauses clauses = encounter.clauses();
    int trigger = encounter.trigger();
    return encounter.definite() && clauses.isVerbAt(trigger)
        ? circumstances.beside(clauses, trigger)
        : circumstances.of(clauses, trigger, anchor, encounter.status());
  }

  /** Where it is told to take place, else where one of the sides was visited before. */
  private Optional<Site> site(
      Encounter encounter, List<Meeting.Side> sides, Circumstances.Found found) {
    return found.site().isPresent() || found.occasion().isPresent()
        ? found.site()
        : circumstances
            .visitedBefore(encounter.clauses().sentence(), encounter.trigger(), encounter.status())
            .filter(s -> isOf(s, sides));
  }

  static boolean areStates(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.kind() != Node.Kind.PARTY) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place is in the state of one of the sides. */
  private static boolean isOf(Site site, List<Meeting.Side> sides) {
    for (Meeting.Side side : sides) {
      if (site.country().isPresent() && site.country().get().equals(side.actor())) {
        return true;
      }
    }
    return false;
  }

  private void warnOfUndated(Span span) {
    warnings.add(
        Warning.builder()
            .code(Warning.Code.DATE_WITHOUT_ANCHOR)
            .message("a day of the week dates the meeting, but the day of publication is not known")
            .begin(span.begin())
            .end(span.end())
            .build());
  }

  /** The clause; of {@code In talks with X on Monday, Y said} what stands before the comma. */
  private static Span span(Clauses clauses, List<Node> nodes, int trigger, int anchor) {
    Sentence sentence = clauses.sentence();
    int begin = clauses.offset(trigger);
    int end = clauses.offsetAfter(Math.max(trigger + 1, clauses.endOfClause(trigger)));
    boolean fronted = anchor > trigger && !clauses.isVerbAt(trigger);
    int phrase = fronted ? Math.max(end, clauses.offsetAfter(anchor + 1)) : sentence.end();
    for (Node node : nodes) {
      if (sentence.begin() <= node.begin() && node.end() <= phrase) {
        begin = Math.min(begin, node.begin());
        end = Math.max(end, node.end());
      }
    }
    return new Span(begin, end);
  }

  private static boolean isDistant(Clauses clauses, int trigger) {
    for (VerbGroup group : clauses.groups()) {
      boolean near = group.begin() <= trigger && trigger <= group.end() + 4;
      if (near
          && group.form() == VerbGroup.Form.INFINITIVE
          && GovernedStatus.isAgreed(clauses, group)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Earlier, X met}, {@code met earlier in the day}: not long ago. */
  private static boolean isSameDay(Sentence sentence, int at) {
    Node next = sentence.at(at + 1);
    boolean near = next.is(",") || next.is("in") || next.is("on") || next.kind() == Node.Kind.DATE;
    return sentence.at(at).is("earlier") && (at == 0 || near);
  }

  /** {@code They also met in Vilnius in July}: besides the one told of, on no day of these. */
  private static boolean isAnother(Sentence sentence, int trigger, Optional<PartialDate> date) {
    Node who = sentence.at(trigger - 2);
    boolean both = who.kind() == Node.Kind.PRONOUN || who.kind() == Node.Kind.GROUP;
    boolean month = date.isEmpty() || !date.get().isDay();
    return both
        && sentence.at(trigger - 1).is("also")
        && month
        && sentence.has(node -> node.date().isPresent());
  }

  /** {@code At their last meeting, X and Y agreed}: all that is told is of that one. */
  private static boolean isAtEarlier(Sentence sentence) {
    int word = Phrases.afterDeterminers(sentence, 1);
    return sentence.at(0).isPreposition()
        && sentence.at(word).isAny(HISTORY)
        && Clauses.isMeeting(sentence.at(word + 1));
  }

  /** {@code since they met}, {@code two days after they met}, {@code the last time they met}. */
  private static boolean isTimed(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i > Math.max(0, trigger - LONGEST_SUBJECT); i--) {
      Node node = sentence.at(i);
      Node before = sentence.at(i - 1);
      boolean since = node.is("since") && i < trigger - 1 && sentence.at(i + 1).isAgent();
      boolean after = node.is("after") && before.isAny(SPANS);
      if (since || after || node.is("time") && before.is("last")) {
        return true;
      }
      if (node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHistory(Sentence sentence, int trigger) {
    if (isTimed(sentence, trigger) || isAtEarlier(sentence)) {
      return true;
    }
    for (int i = Math.max(0, trigger - 4); i <= trigger; i++) {
      if (sentence.at(i).isAny(HISTORY) && !isSameDay(sentence, i)) {
        return true;
      }
    }
    return sentence.at(trigger + 1).is("once");
  }
}
