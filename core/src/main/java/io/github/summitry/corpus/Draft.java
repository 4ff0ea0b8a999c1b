package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Summit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A meeting while its accounts are being put together; not thread-safe. */
final class Draft {
  private final List<Telling> tellings = new ArrayList<>();
  private final Set<Integer> reports = new HashSet<>();
  private final Set<Integer> sources = new HashSet<>();
  private final Set<Actor> actors;
  private final Map<Actor, Set<PersonName>> names = new TreeMap<>();
  private final Set<Format> formats = EnumSet.noneOf(Format.class);
  private final Set<Occasion> occasions = new LinkedHashSet<>();
  private final Set<String> cities = new LinkedHashSet<>();
  private final Set<Actor> countries = new TreeSet<>();
  private final Set<Actor> homes = new TreeSet<>();
  private Optional<PartialDate> date;

  Draft(Telling telling, Names spelled) {
    Summit summit = telling.summit();
    tellings.add(telling);
    reports.add(telling.report());
    sources.add(telling.source());
    actors = new TreeSet<>(telling.actors());
    for (Participant party : telling.soleParties()) {
      party.leader().ifPresent(name -> names.put(party.actor(), spelled.only(name)));
    }
    formats.add(summit.format());
    summit.occasion().ifPresent(occasions::add);
    summit.place().flatMap(Place::city).ifPresent(cities::add);
    summit.place().flatMap(Place::country).ifPresent(countries::add);
    TimeZones.homeOf(telling.article().outlet()).ifPresent(homes::add);
    date = summit.date();
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** Returns the numbers of the independent reports that tell of it. */
  Set<Integer> sources() {
    return sources;
  }

  Set<Actor> actors() {
    return actors;
  }

  /** Returns the date of the draft that the others have joined. */
  Optional<PartialDate> date() {
    return date;
  }

  Optional<LocalDate> day() {
    return date.flatMap(PartialDate::day);
  }

  Set<Occasion> occasions() {
    return occasions;
  }

  Set<String> cities() {
    return cities;
  }

  Set<Format> formats() {
    return formats;
  }

  boolean isRemote() {
    return formats.contains(Format.PHONE) || formats.contains(Format.VIDEO);
  }

  /** Returns whether they met in one place, not just talked. */
  private boolean inPerson() {
    return !isRemote()
        && (!cities.isEmpty() || formats.contains(Format.MEETING) || formats.contains(Format.MEAL));
  }

  /** Returns whether nothing but the date tells the two apart. */
  boolean mayBe(Draft other) {
    return !sharesReport(other)
        && namesAgree(other)
        && !(isRemote() && other.inPerson())
        && !(other.isRemote() && inPerson())
        && !(occasionsDiffer(other) && citiesDiffer(other));
  }

  /** Returns whether an article tells of both, as of two meetings. */
  private boolean sharesReport(Draft other) {
    Set<Integer> fewer = reports.size() < other.reports.size() ? reports : other.reports;
    return fewer.stream().anyMatch(fewer == reports ? other.reports::contains : reports::contains);
  }

  private boolean namesAgree(Draft other) {
    return names.entrySet().stream()
        .allMatch(
            side -> agree(side.getValue(), other.names.getOrDefault(side.getKey(), Set.of())));
  }

  private static boolean agree(Set<PersonName> some, Set<PersonName> others) {
    return some.stream().allMatch(name -> others.stream().allMatch(name::mayBe));
  }

  boolean occasionsDiffer(Draft other) {
    return !occasions.isEmpty()
        && !other.occasions.isEmpty()
        && occasions.stream()
            .noneMatch(one -> other.occasions.stream().anyMatch(two -> Gatherings.mayBe(one, two)));
  }

  boolean shareOccasion(Draft other) {
    return !occasions.isEmpty() && !other.occasions.isEmpty() && !occasionsDiffer(other);
  }

  boolean citiesDiffer(Draft other) {
    return !cities.isEmpty()
        && !other.cities.isEmpty()
        && cities.stream().noneMatch(other.cities::contains);
  }

  /**
   * Returns whether clocks are so far apart that one meeting may be told of two days: those of the
   * parties where no place is told, else those of the place and of who reports it.
   */
  boolean leavesDayOpen(Draft other) {
    Set<Actor> clocks = new TreeSet<>(countries);
    clocks.addAll(other.countries);
    boolean placed = !countries.isEmpty() && !other.countries.isEmpty();
    clocks.addAll(placed ? homes : actors);
    clocks.addAll(placed ? other.homes : other.actors);
    return TimeZones.areFar(clocks);
  }

  /** Returns how many things the two have in common, weighed. */
  int likeness(Draft other) {
    int likeness = 0;
    for (Map.Entry<Actor, Set<PersonName>> side : names.entrySet()) {
      Set<PersonName> others = other.names.getOrDefault(side.getKey(), Set.of());
      likeness += side.getValue().isEmpty() || others.isEmpty() ? 0 : 8;
    }
    likeness += formats.stream().anyMatch(other.formats::contains) ? 4 : 0;
    likeness += shareOccasion(other) ? 4 : occasionsDiffer(other) ? -4 : 0;
    return likeness + (cities.stream().anyMatch(other.cities::contains) ? 2 : 0);
  }

  /** Takes the accounts of the other in; the date stays unless the other's is finer. */
  void join(Draft other) {
    tellings.addAll(other.tellings);
    reports.addAll(other.reports);
    sources.addAll(other.sources);
    actors.addAll(other.actors);
    other.names.forEach(
        (actor, some) -> names.computeIfAbsent(actor, a -> new LinkedHashSet<>()).addAll(some));
    formats.addAll(other.formats);
    occasions.addAll(other.occasions);
    cities.addAll(other.cities);
    countries.addAll(other.countries);
    homes.addAll(other.homes);
    date = date.map(d -> other.date.map(d::finer).orElse(d)).or(() -> other.date);
  }

  /** Returns the accounts by time of publication. */
  List<Telling> inOrder() {
    return tellings.stream().sorted(Comparator.comparingInt(Telling::report)).toList();
  }

  /** Returns the number of its first report. */
  int first() {
    return tellings.stream().mapToInt(Telling::report).min().orElseThrow();
  }

  @Override
  public String toString() {
    return date.map(Objects::toString).orElse("undated") + "/" + actors;
  }
}
