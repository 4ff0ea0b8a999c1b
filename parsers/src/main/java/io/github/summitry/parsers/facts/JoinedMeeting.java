package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Site;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One meeting with all clauses that report it, while they are joined. */
final class JoinedMeeting {
  private final List<Meeting> reports = new ArrayList<>();
  private final Map<Actor, Optional<String>> sides;
  private Optional<PartialDate> date;

  JoinedMeeting(Meeting first, Map<Actor, Optional<String>> sides) {
    reports.add(first);
    this.sides = new HashMap<>(sides);
    date = first.date();
  }

  Meeting first() {
    return reports.get(0);
  }

  Optional<PartialDate> date() {
    return date;
  }

  /**
   * The clauses that tell of it; one that only refers to it adds nothing to words already given.
   */
  List<Meeting> tellers() {
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

  Optional<String> leaderOf(Actor actor) {
    return sides.getOrDefault(actor, Optional.empty());
  }

  boolean past() {
    return first().past();
  }

  void add(Meeting report, Map<Actor, Optional<String>> others) {
    reports.add(report);
    Optional<PartialDate> told = report.date();
    if (told.isPresent() && (date.isEmpty() || date.get().covers(told.get()))) {
      date = told;
    }
    for (Map.Entry<Actor, Optional<String>> side : others.entrySet()) {
      name(sides, side.getKey(), side.getValue());
    }
  }

  boolean isToldBy(Meeting other, Map<Actor, Optional<String>> others) {
    for (Map.Entry<Actor, Optional<String>> side : others.entrySet()) {
      Optional<String> named = leaderOf(side.getKey());
      boolean differ =
          side.getValue().isPresent() && named.isPresent() && !named.equals(side.getValue());
      if (differ && !isNamed(other, named.get()) && !isNamed(first(), side.getValue().get())) {
        return false;
      }
    }
    boolean dated = date.isPresent() && other.date().isPresent();
    if (dated && !date.get().agreesWith(other.date().get())) {
      return false;
    }
    if (isOtherDay(first(), other) || isOtherDay(other, first()) || isMoved(first(), other)) {
      return false;
    }
    boolean held =
        (first().status() == Status.HELD) == (other.status() == Status.HELD)
            || isSpokenOf(other)
            || isComeFor(other);
    boolean remote =
        isRemote(first().format()) == isRemote(other.format())
            || other.definite() && held && !isRemote(other.format());
    boolean instead = isOff(first().status()) && !isOff(other.status()) && !dated;
    boolean sameDay = dated && date.get().day().isPresent() && date.equals(other.date());
    boolean asOld = past() == other.past() || dated && date.equals(other.date());
    return remote && (held || sameDay) && !instead && asOld;
  }

  /** {@code Their talks come amid tension}: the meeting told before, although in the present. */
  private boolean isSpokenOf(Meeting other) {
    return other.definite()
        && other.date().isEmpty()
        && other.status() == Status.SCHEDULED
        && first().status() == Status.HELD;
  }

  /** {@code arrived for a summit; at the summit they agreed}: it has been held since. */
  private boolean isComeFor(Meeting other) {
    return first().definite()
        && first().status() == Status.SCHEDULED
        && other.status() == Status.HELD;
  }

  /** Whether it was called off, so that a later one takes its place. */
  private static boolean isOff(Status status) {
    return status == Status.CANCELLED;
  }

  /** {@code on Wednesday} is not {@code in October 2019}, even if nobody knows which Wednesday. */
  private static boolean isOtherDay(Meeting undated, Meeting other) {
    if (undated.weekday().isEmpty() || other.date().isEmpty()) {
      return false;
    }
    Optional<DayOfWeek> day = other.date().get().day().map(LocalDate::getDayOfWeek);
    return !undated.weekday().equals(day);
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

  static boolean isRemote(Format format) {
    return format == Format.PHONE || format == Format.VIDEO;
  }

  /** {@code were to have met; that meeting went ahead}: one that was held is not off or to come. */
  Status status() {
    Status status = first().status();
    for (Meeting report : reports) {
      boolean open = status == Status.CANCELLED || status == Status.SCHEDULED && first().definite();
      boolean held = open && report.status() == Status.HELD;
      status = held ? Status.HELD : status;
    }
    return status;
  }

  Optional<Site> site() {
    Optional<Site> city = Optional.empty();
    Optional<Site> any = Optional.empty();
    Optional<String> venue = Optional.empty();
    for (Meeting report : reports) {
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

  /** Returns the gathering beside which it is; none of a telephone call. */
  Optional<String> occasion() {
    Optional<String> occasion = Optional.empty();
    for (Meeting report : reports) {
      occasion = occasion.isPresent() ? occasion : report.occasion();
    }
    return first().format() == Format.PHONE ? Optional.empty() : occasion;
  }

  Format format() {
    Format format = first().format();
    for (Meeting report : reports) {
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

  static Map<Actor, Optional<String>> sidesOf(Meeting meeting) {
    Map<Actor, Optional<String>> sides = new HashMap<>();
    for (Meeting.Side side : meeting.parties()) {
      name(sides, side.actor(), side.leader());
    }
    return sides;
  }

  /** Enters a side with its leader, unless one is known. */
  private static void name(
      Map<Actor, Optional<String>> sides, Actor actor, Optional<String> leader) {
    if (sides.getOrDefault(actor, Optional.empty()).isEmpty()) {
      sides.put(actor, leader);
    }
  }

  /** The day of the week that it is told for. */
  Optional<DayOfWeek> weekday() {
    for (Meeting report : reports) {
      if (report.weekday().isPresent()) {
        return report.weekday();
      }
    }
    return Optional.empty();
  }

  /** Returns whose meeting it is. */
  Set<Actor> actors() {
    return Collections.unmodifiableSet(sides.keySet());
  }
}
