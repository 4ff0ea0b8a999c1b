package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Span;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the clauses that report one meeting and fills what they leave to the story's setting. */
final class Summits {
  /** A meeting this many days before the story's is history. */
  private static final int HISTORY_DAYS = 7;

  /** An account is compared with so many meetings of its sides before it: time stays linear. */
  private static final int MOST_COMPARED = 200;

  private final Story story;
  private final Sections sections;
  private final Staging staging;
  private final Turns turns;
  private final List<Joined> joined = new ArrayList<>();

  Summits(Story story, Sections sections, Turns turns) {
    this.story = story;
    this.sections = sections;
    this.staging = new Staging(story);
    this.turns = turns;
  }

  /** One meeting with all clauses that report it. */
  private static final class Joined {
    private final List<Meeting> reports = new ArrayList<>();
    private final Map<Actor, Optional<String>> sides;
    private Optional<PartialDate> date;

    private Joined(Meeting first, Map<Actor, Optional<String>> sides) {
      reports.add(first);
      this.sides = new HashMap<>(sides);
      date = first.date();
    }

    private Meeting first() {
      return reports.get(0);
    }

    private Optional<PartialDate> date() {
      return date;
    }

    /**
     * The clauses that tell of it; one that only refers to it adds nothing to words already given.
     */
    private List<Meeting> tellers() {
      List<Meeting> tellers = new ArrayList<>();
      int[] reach = new int[reports.size()]; // where the tellers up to each end
      for (Meeting report : reports) {
        boolean told = false;
        boolean same = false;
        for (int i = tellers.size() - 1; i >= 0 && reach[i] > report.span().begin(); i--) {
          told |= tellers.get(i).span().overlaps(report.span());
          same |= tellers.get(i).span().equals(report.span());
        }
        if (!same && !(told && report.definite())) {
          int before = tellers.isEmpty() ? 0 : reach[tellers.size() - 1];
          reach[tellers.size()] = Math.max(before, report.span().end());
          tellers.add(report);
        }
      }
      return tellers;
    }

    private Optional<String> leaderOf(Actor actor) {
      return sides.getOrDefault(actor, Optional.empty());
    }

    private boolean past() {
      return first().past();
    }

    private void add(Meeting report, Map<Actor, Optional<String>> others) {
      reports.add(report);
      date = report.date().filter(d -> date.isEmpty() || date.get().covers(d)).or(() -> date);
      others.forEach(
          (actor, leader) -> sides.merge(actor, leader, (a, b) -> a.isPresent() ? a : b));
    }
  }

  private static Map<Actor, Optional<String>> sidesOf(Meeting meeting) {
    Map<Actor, Optional<String>> sides = new HashMap<>();
    meeting
        .parties()
        .forEach(side -> sides.merge(side.actor(), side.leader(), (a, b) -> a.isPresent() ? a : b));
    return sides;
  }

  List<Summit> join(List<Meeting> meetings) {
    Map<Set<Actor>, List<Joined>> bySides = new HashMap<>();
    for (Meeting meeting : meetings) {
      Map<Actor, Optional<String>> sides = sidesOf(meeting);
      List<Joined> alike = bySides.computeIfAbsent(sides.keySet(), s -> new ArrayList<>(1));
      Optional<Joined> same =
          alike.subList(Math.max(0, alike.size() - MOST_COMPARED), alike.size()).stream()
              .filter(other -> isSame(other, meeting, sides))
              .findFirst();
      if (same.isPresent()) {
        same.get().add(meeting, sides);
      } else {
        Joined first = new Joined(meeting, sides);
        joined.add(first);
        alike.add(first);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    return joined.stream().map(meeting -> summit(meeting, ids)).toList();
  }

  private static boolean isSame(Joined one, Meeting other, Map<Actor, Optional<String>> sides) {
    for (Map.Entry<Actor, Optional<String>> side : sides.entrySet()) {
      Optional<String> named = one.leaderOf(side.getKey());
      boolean differ =
          side.getValue().isPresent() && named.isPresent() && !named.equals(side.getValue());
      if (differ && !isNamed(other, named.get()) && !isNamed(one.first(), side.getValue().get())) {
        return false;
      }
    }
    Optional<PartialDate> date = one.date();
    boolean dated = date.isPresent() && other.date().isPresent();
    if (dated && !date.get().agreesWith(other.date().get())) {
      return false;
    }
    if (isMoved(one.first(), other)) {
      return false;
    }
    boolean held = (one.first().status() == Status.HELD) == (other.status() == Status.HELD);
    boolean remote =
        isRemote(one.first().format()) == isRemote(other.format())
            || other.definite() && held && !isRemote(other.format());
    boolean instead = isOff(one.first().status()) && !isOff(other.status()) && !dated;
    return remote && (held || dated) && !instead && one.past() == other.past();
  }

  /** Whether it was called off, so that a later one takes its place. */
  private static boolean isOff(Status status) {
    return status == Status.CANCELLED;
  }

  /** One meeting is called off in one city, another takes its place in another. */
  private static boolean isMoved(Meeting one, Meeting other) {
    boolean off = one.status() == Status.CANCELLED || other.status() == Status.CANCELLED;
    Optional<String> here = one.site().flatMap(Site::city);
    Optional<String> there = other.site().flatMap(Site::city);
    return off
        && one.status() != other.status()
        && here.isPresent()
        && there.isPresent()
        && !here.equals(there);
  }

  /** Whether somebody is among a side's several leaders. */
  private static boolean isNamed(Meeting meeting, String leader) {
    return meeting.parties().stream().anyMatch(s -> s.leader().filter(leader::equals).isPresent());
  }

  private static boolean isRemote(Format format) {
    return format == Format.PHONE || format == Format.VIDEO;
  }

  private Summit summit(Joined meeting, Map<String, Integer> ids) {
    Meeting first = meeting.first();
    Setting setting = sections.at(first.trigger());
    boolean near = !isBackground(meeting, setting) && !first.distant();
    Optional<PartialDate> date = meeting.date();
    if (near && first.status() == Status.HELD) {
      Optional<PartialDate> year = date.filter(d -> d.month().isEmpty());
      date =
          date.filter(d -> year.isEmpty())
              .or(first::around)
              .or(
                  () ->
                      setting
                          .dayAt(first.trigger())
                          .filter(d -> year.map(y -> y.covers(d)).orElse(true)))
              .or(() -> year);
    }
    Optional<Site> told = siteOf(meeting).or(first::beside);
    Optional<Site> site =
        isRemote(first.format())
            ? Optional.empty()
            : near && told.flatMap(Site::city).isEmpty()
                ? staging.place(first, meeting.sides.keySet(), told, setting)
                : told;
    Optional<String> occasion =
        meeting.reports.stream().flatMap(m -> m.occasion().stream()).findFirst();
    if (occasion.isEmpty() && near && !isRemote(first.format())) {
      occasion = staging.occasion(first, site, told, setting);
    }
    Summit.Builder summit =
        Summit.builder()
            .id(id(meeting, date, ids))
            .status(first.status())
            .format(formatOf(meeting))
            .date(date)
            .background(isBackground(meeting, setting))
            .occasion(occasion.map(Occasion::of))
            .place(site.map(Summits::place));
    Optional<DayOfWeek> weekday =
        meeting.reports.stream().flatMap(m -> m.weekday().stream()).findFirst();
    if (date.isEmpty()) {
      summit.weekday(weekday);
    }
    participants(meeting).forEach(summit::addParticipants);
    meeting.tellers().forEach(report -> summit.addEvidence(evidence(report)));
    if (!isBackground(meeting, setting)) {
      turns
          .of(first)
          .ifPresent(found -> summit.turn(found.turn()).addEvidence(found.evidence(story.text())));
    }
    return summit.build();
  }

  private List<Participant> participants(Joined meeting) {
    List<Participant> participants = new ArrayList<>();
    for (Meeting.Side side : meeting.first().parties()) {
      Optional<String> leader = side.leader().or(() -> meeting.leaderOf(side.actor()));
      participants.add(
          leader
              .map(name -> Participant.of(side.actor(), name))
              .orElseGet(() -> Participant.of(side.actor())));
    }
    return participants;
  }

  private boolean isBackground(Joined meeting, Setting setting) {
    if (meeting.first().status() != Status.HELD) {
      return false;
    }
    if (meeting.past()) {
      return true;
    }
    Optional<PartialDate> now = setting.date().or(story::published);
    Optional<PartialDate> date = meeting.date();
    boolean days =
        now.flatMap(PartialDate::day).isPresent() && date.flatMap(PartialDate::day).isPresent();
    if (days) {
      long before =
          ChronoUnit.DAYS.between(date.get().day().orElseThrow(), now.get().day().orElseThrow());
      return before > HISTORY_DAYS;
    }
    return date.isPresent()
        && now.isPresent()
        && !date.get().covers(now.get())
        && date.get().compareTo(now.get()) < 0;
  }

  private static Optional<Site> siteOf(Joined meeting) {
    Optional<Site> city = Optional.empty();
    Optional<String> venue = Optional.empty();
    for (Meeting report : meeting.reports) {
      city = city.isPresent() ? city : report.site().filter(s -> s.city().isPresent());
      venue = venue.isPresent() ? venue : report.site().flatMap(Site::venue);
    }
    if (city.isEmpty()) {
      Optional<Site> country = meeting.reports.stream().flatMap(m -> m.site().stream()).findFirst();
      Optional<String> only = venue;
      return only.map(v -> new Site(Optional.empty(), Optional.of(v), Optional.empty()))
          .or(() -> country);
    }
    return Optional.of(new Site(city.get().city(), venue, city.get().country()));
  }

  private static Place place(Site site) {
    return Place.builder().city(site.city()).venue(site.venue()).country(site.country()).build();
  }

  private static Format formatOf(Joined meeting) {
    return meeting.reports.stream()
        .map(Meeting::format)
        .filter(f -> f != Format.MEAL)
        .min((a, b) -> Integer.compare(weight(a), weight(b)))
        .orElse(meeting.first().format());
  }

  private static int weight(Format format) {
    return switch (format) {
      case PHONE, VIDEO -> 0;
      case SUMMIT -> 1;
      case MEETING -> 2;
      case MEAL -> 3;
    };
  }

  private static String id(Joined meeting, Optional<PartialDate> date, Map<String, Integer> ids) {
    String parties =
        meeting.sides.keySet().stream().map(Actor::code).sorted().collect(Collectors.joining("-"));
    String id = date.map(PartialDate::toString).orElse("undated") + "/" + parties;
    int count = ids.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "/" + count;
  }

  private Evidence evidence(Meeting report) {
    Span span = report.span();
    return Evidence.builder()
        .begin(span.begin())
        .end(span.end())
        .text(span.of(story.text()))
        .rule(report.rule())
        .build();
  }
}
