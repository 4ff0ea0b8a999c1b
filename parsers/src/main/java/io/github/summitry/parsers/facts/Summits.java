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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
      Optional<PartialDate> told = report.date();
      if (told.isPresent() && (date.isEmpty() || date.get().covers(told.get()))) {
        date = told;
      }
      for (Map.Entry<Actor, Optional<String>> side : others.entrySet()) {
        name(sides, side.getKey(), side.getValue());
      }
    }
  }

  /** Enters a side with its leader, unless one is known. */
  private static void name(
      Map<Actor, Optional<String>> sides, Actor actor, Optional<String> leader) {
    if (sides.getOrDefault(actor, Optional.empty()).isEmpty()) {
      sides.put(actor, leader);
    }
  }

  private static Map<Actor, Optional<String>> sidesOf(Meeting meeting) {
    Map<Actor, Optional<String>> sides = new HashMap<>();
    for (Meeting.Side side : meeting.parties()) {
      name(sides, side.actor(), side.leader());
    }
    return sides;
  }

  List<Summit> join(List<Meeting> meetings) {
    Map<Set<Actor>, List<Joined>> bySides = new HashMap<>();
    for (Meeting meeting : meetings) {
      Map<Actor, Optional<String>> sides = sidesOf(meeting);
      List<Joined> alike = bySides.computeIfAbsent(sides.keySet(), s -> new ArrayList<>(1));
      int same = Math.max(0, alike.size() - MOST_COMPARED);
      while (same < alike.size() && !isSame(alike.get(same), meeting, sides)) {
        same++;
      }
      if (same < alike.size()) {
        alike.get(same).add(meeting, sides);
      } else {
        Joined first = new Joined(meeting, sides);
        joined.add(first);
        alike.add(first);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    List<Summit> summits = new ArrayList<>();
    for (Joined meeting : joined) {
      summits.add(summit(meeting, ids));
    }
    return List.copyOf(summits);
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
    Optional<String> here = Site.cityOf(one.site());
    Optional<String> there = Site.cityOf(other.site());
    return off
        && one.status() != other.status()
        && here.isPresent()
        && there.isPresent()
        && !here.equals(there);
  }

  /** Whether somebody is among a side's several leaders. */
  private static boolean isNamed(Meeting meeting, String leader) {
    for (Meeting.Side side : meeting.parties()) {
      if (side.leader().isPresent() && side.leader().get().equals(leader)) {
        return true;
      }
    }
    return false;
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
      date = dateOf(first, date, setting);
    }
    Optional<Site> own = siteOf(meeting);
    Optional<Site> told = own.isPresent() ? own : first.beside();
    Optional<Site> site =
        isRemote(first.format())
            ? Optional.empty()
            : near && Site.cityOf(told).isEmpty()
                ? staging.place(first, meeting.sides.keySet(), told, setting)
                : told;
    Optional<String> occasion = Optional.empty();
    Optional<DayOfWeek> weekday = Optional.empty();
    for (Meeting report : meeting.reports) {
      occasion = occasion.isPresent() ? occasion : report.occasion();
      weekday = weekday.isPresent() ? weekday : report.weekday();
    }
    if (occasion.isEmpty() && near && !isRemote(first.format())) {
      occasion = staging.occasion(first, site, told, setting);
    }
    Summit.Builder summit =
        Summit.builder()
            .id(id(meeting, date, ids))
            .status(statusOf(meeting))
            .format(formatOf(meeting))
            .date(date)
            .background(isBackground(meeting, setting))
            .occasion(occasion.map(Occasion::of))
            .place(site.map(Summits::place));
    if (date.isEmpty()) {
      summit.weekday(weekday);
    }
    addParticipants(meeting, summit);
    for (Meeting report : meeting.tellers()) {
      summit.addEvidence(evidence(report));
    }
    if (!isBackground(meeting, setting)) {
      turns
          .of(first)
          .ifPresent(found -> summit.turn(found.turn()).addEvidence(found.evidence(story.text())));
    }
    return summit.build();
  }

  /** {@code were to have met; that meeting went ahead}: one that was held was not called off. */
  private static Status statusOf(Joined meeting) {
    Status status = meeting.first().status();
    for (Meeting report : meeting.reports) {
      boolean held = status == Status.CANCELLED && report.status() == Status.HELD;
      status = held ? Status.HELD : status;
    }
    return status;
  }

  /** The day of a meeting held: its own, the one told before, the story's. */
  private static Optional<PartialDate> dateOf(
      Meeting first, Optional<PartialDate> date, Setting setting) {
    boolean year = date.isPresent() && date.get().month().isEmpty();
    if (date.isPresent() && !year) {
      return date;
    }
    if (first.around().isPresent()) {
      return first.around();
    }
    Optional<PartialDate> day = setting.dayAt(first.trigger());
    return year && (day.isEmpty() || !date.get().covers(day.get())) ? date : day;
  }

  private static void addParticipants(Joined meeting, Summit.Builder summit) {
    for (Meeting.Side side : meeting.first().parties()) {
      Optional<String> known = meeting.leaderOf(side.actor());
      Optional<String> leader = side.leader().isPresent() ? side.leader() : known;
      summit.addParticipants(
          leader.isPresent()
              ? Participant.of(side.actor(), leader.get())
              : Participant.of(side.actor()));
    }
  }

  private boolean isBackground(Joined meeting, Setting setting) {
    if (meeting.first().status() != Status.HELD) {
      return false;
    }
    if (meeting.past()) {
      return true;
    }
    Optional<PartialDate> now = setting.date().isPresent() ? setting.date() : story.published();
    Optional<PartialDate> date = meeting.date();
    if (now.isEmpty() || date.isEmpty()) {
      return false;
    }
    Optional<LocalDate> today = now.get().day();
    Optional<LocalDate> day = date.get().day();
    return today.isPresent() && day.isPresent()
        ? ChronoUnit.DAYS.between(day.get(), today.get()) > HISTORY_DAYS
        : !date.get().covers(now.get()) && date.get().compareTo(now.get()) < 0;
  }

  private static Optional<Site> siteOf(Joined meeting) {
    Optional<Site> city = Optional.empty();
    Optional<Site> any = Optional.empty();
    Optional<String> venue = Optional.empty();
    for (Meeting report : meeting.reports) {
      Optional<Site> site = report.site();
      any = any.isPresent() ? any : site;
      city = city.isEmpty() && Site.cityOf(site).isPresent() ? site : city;
      venue = venue.isEmpty() && site.isPresent() ? site.get().venue() : venue;
    }
    if (city.isPresent()) {
      return Optional.of(new Site(city.get().city(), venue, city.get().country()));
    }
    return venue.isPresent()
        ? Optional.of(new Site(Optional.empty(), venue, Optional.empty()))
        : any;
  }

  private static Place place(Site site) {
    return Place.builder().city(site.city()).venue(site.venue()).country(site.country()).build();
  }

  private static Format formatOf(Joined meeting) {
    Format format = meeting.first().format();
    for (Meeting report : meeting.reports) {
      format = weight(report.format()) < weight(format) ? report.format() : format;
    }
    return format;
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
    StringBuilder name = new StringBuilder(date.isPresent() ? date.get().toString() : "undated");
    char separator = '/';
    for (Actor party : new TreeSet<>(meeting.sides.keySet())) {
      name.append(separator).append(party);
      separator = '-';
    }
    String id = name.toString();
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
