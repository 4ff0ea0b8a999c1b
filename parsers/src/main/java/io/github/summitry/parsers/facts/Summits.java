package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Span;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
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
  private final List<JoinedMeeting> joined = new ArrayList<>();

  Summits(Story story, Sections sections, Staging staging, Turns turns) {
    this.story = story;
    this.sections = sections;
    this.staging = staging;
    this.turns = turns;
  }

  List<Summit> join(List<Meeting> meetings) {
    Map<Set<Actor>, List<JoinedMeeting>> bySides = new HashMap<>();
    for (Meeting meeting : meetings) {
      Map<Actor, Optional<String>> sides = JoinedMeeting.sidesOf(meeting);
      List<JoinedMeeting> alike = bySides.computeIfAbsent(sides.keySet(), s -> new ArrayList<>(1));
      int same = same(meeting, sides, alike, true);
      same = same < alike.size() ? same : same(meeting, sides, alike, false);
      if (same < alike.size()) {
        alike.get(same).add(meeting, sides);
      } else {
        JoinedMeeting first = new JoinedMeeting(meeting, sides);
        joined.add(first);
        alike.add(first);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    List<Summit> summits = new ArrayList<>();
    for (JoinedMeeting meeting : joined) {
      summits.add(summit(meeting, ids));
    }
    return List.copyOf(summits);
  }

  /**
   * The index of the meeting that a clause tells of, behind the last if there is none.
   *
   * @param dated whether only one of the very same date counts
   */
  private int same(
      Meeting meeting,
      Map<Actor, Optional<String>> sides,
      List<JoinedMeeting> alike,
      boolean dated) {
    int same = Math.max(0, alike.size() - MOST_COMPARED);
    if (dated && meeting.date().isEmpty()) {
      return alike.size();
    }
    while (same < alike.size()) {
      JoinedMeeting joined = alike.get(same);
      boolean open = !dated || joined.date().equals(meeting.date());
      if (open && isOneOf(meeting, sides, joined)) {
        return same;
      }
      same++;
    }
    return same;
  }

  /** Whether a clause tells of that meeting; not of one long before the day of the story. */
  private boolean isOneOf(
      Meeting meeting, Map<Actor, Optional<String>> sides, JoinedMeeting joined) {
    Meeting first = joined.first();
    boolean undated = first.status() == Status.HELD && joined.date().isEmpty() && !joined.past();
    boolean old =
        undated && isOld(meeting, first.around().or(() -> sections.at(first.trigger()).date()));
    return !old && joined.isToldBy(meeting, sides);
  }

  private static boolean isOld(Meeting meeting, Optional<PartialDate> now) {
    Optional<LocalDate> today = now.flatMap(PartialDate::day);
    if (today.isEmpty() || meeting.date().isEmpty() || meeting.status() != Status.HELD) {
      return false;
    }
    return Setting.isBefore(meeting.date().get(), today.get().minusDays(HISTORY_DAYS));
  }

  private Summit summit(JoinedMeeting meeting, Map<String, Integer> ids) {
    Meeting first = meeting.first();
    Setting setting = sections.at(first.trigger());
    boolean background = isBackground(meeting, setting);
    boolean near = !background && !first.distant();
    Optional<PartialDate> date = meeting.date();
    if (near && first.status() == Status.HELD) {
      date = dateOf(first, date, setting, isAway(meeting, setting));
    }
    Optional<Site> told = meeting.site();
    Optional<Site> site =
        JoinedMeeting.isRemote(first.format())
            ? Optional.empty()
            : near && Site.cityOf(told).isEmpty()
                ? staging.place(first, meeting.actors(), told, setting)
                : told;
    Optional<String> occasion = meeting.occasion().filter(o -> !staging.isElsewhere(o, site));
    if (meeting.occasion().isEmpty() && near && !JoinedMeeting.isRemote(first.format())) {
      occasion = staging.occasion(first, site, told, setting);
    }
    Summit.Builder summit =
        Summit.builder()
            .id(id(meeting, date, ids))
            .status(meeting.status())
            .format(meeting.format())
            .date(date)
            .background(background)
            .occasion(occasion.map(Occasion::of))
            .place(site.map(Summits::place));
    if (date.isEmpty()) {
      summit.weekday(meeting.weekday());
    }
    addParticipants(meeting, summit);
    addEvidence(meeting, background, summit);
    return summit.build();
  }

  private void addEvidence(JoinedMeeting meeting, boolean background, Summit.Builder summit) {
    for (Meeting report : meeting.tellers()) {
      summit.addEvidence(evidence(report));
    }
    if (!background) {
      Optional<Turns.Found> turn = turns.of(meeting.first());
      if (turn.isPresent()) {
        summit.turn(turn.get().turn()).addEvidence(turn.get().evidence(story.text()));
      }
    }
  }

  /** Whether a meeting was in another city than the one that the story is told from. */
  private static boolean isAway(JoinedMeeting meeting, Setting setting) {
    Optional<String> here = Site.cityOf(setting.site());
    Optional<String> there = Site.cityOf(meeting.site());
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  /** The day of a meeting held: its own, the one told before, the story's. */
  private static Optional<PartialDate> dateOf(
      Meeting first, Optional<PartialDate> date, Setting setting, boolean away) {
    boolean year = date.isPresent() && date.get().month().isEmpty();
    if (date.isPresent() && !year) {
      return date;
    }
    boolean elsewhere = away && first.isComing();
    if (first.around().isPresent() && !elsewhere) {
      return first.around();
    }
    Optional<PartialDate> day = away ? Optional.empty() : setting.dayAt(first.trigger());
    return year && (day.isEmpty() || !date.get().covers(day.get())) ? date : day;
  }

  private static void addParticipants(JoinedMeeting meeting, Summit.Builder summit) {
    for (Meeting.Side side : meeting.first().parties()) {
      Optional<String> known = meeting.leaderOf(side.actor());
      Optional<String> leader = side.leader().isPresent() ? side.leader() : known;
      summit.addParticipants(
          leader.isPresent()
              ? Participant.of(side.actor(), leader.get())
              : Participant.of(side.actor()));
    }
  }

  private boolean isBackground(JoinedMeeting meeting, Setting setting) {
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

  private static Place place(Site site) {
    return Place.builder().city(site.city()).venue(site.venue()).country(site.country()).build();
  }

  private static String id(
      JoinedMeeting meeting, Optional<PartialDate> date, Map<String, Integer> ids) {
    StringBuilder name = new StringBuilder(date.isPresent() ? date.get().toString() : "undated");
    char separator = '/';
    for (Actor party : new TreeSet<>(meeting.actors())) {
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
