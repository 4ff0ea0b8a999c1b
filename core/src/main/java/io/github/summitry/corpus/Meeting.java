package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of leaders, put together from every account of it. Immutable.
 *
 * @param id the same for everybody who reads reports of this meeting: {@code 2025-10-30/JP-KR}
 * @param date the local date, as precise as any account gives it; empty if none does
 * @param weekday the day of the week, where accounts name one and no date
 * @param participants the parties, with the names that any account gives
 * @param status whether it was held, as the accounts last knew it
 * @param format what kind of meeting it is
 * @param place where it takes place, as precise as any account gives it
 * @param occasion the gathering beside which it takes place
 * @param background whether every account mentions it only as history or context
 * @param sources the ids of the articles that report it, by time of publication; copies of one
 *     report count once
 * @param copies the ids of the articles left out of {@code sources} because one of those says the
 *     same in the same words
 * @param differences what the accounts tell differently, by field
 * @param accounts what every article says of it, by time of publication, copies included
 */
@JsonPropertyOrder({
  "id",
  "date",
  "weekday",
  "participants",
  "status",
  "format",
  "place",
  "occasion",
  "background",
  "sources",
  "copies",
  "differences",
  "evidence"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Meeting(
    String id,
    Optional<PartialDate> date,
    Optional<DayOfWeek> weekday,
    List<Participant> participants,
    Status status,
    Format format,
    Optional<Place> place,
    Optional<Occasion> occasion,
    boolean background,
    List<String> sources,
    List<String> copies,
    List<Difference> differences,
    @JsonIgnore List<Reported<Summit>> accounts) {

  /** Copies the lists. */
  public Meeting {
    participants = List.copyOf(participants);
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    differences = List.copyOf(differences);
    accounts = List.copyOf(accounts);
  }

  /** Returns the month, {@code 2025-10}; the year if that is all; {@code undated} without one. */
  @JsonIgnore
  public String month() {
    return date.map(d -> d.month().map(Object::toString).orElseGet(d::toString)).orElse("undated");
  }

  /** Returns each pair of actors that takes part, in order. */
  @JsonIgnore
  public List<Pair<Actor>> pairs() {
    List<Actor> actors = participants.stream().map(Participant::actor).distinct().sorted().toList();
    List<Pair<Actor>> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (Actor other : actors.subList(i + 1, actors.size())) {
        pairs.add(Pair.of(actors.get(i), other));
      }
    }
    return List.copyOf(pairs);
  }

  /** Returns the outlets that report it, copies included, by time of publication. */
  @JsonIgnore
  public List<Outlet> outlets() {
    return accounts.stream().map(account -> account.article().outlet()).distinct().toList();
  }

  Meeting withId(String other) {
    return new Meeting(
        other,
        date,
        weekday,
        participants,
        status,
        format,
        place,
        occasion,
        background,
        sources,
        copies,
        differences,
        accounts);
  }

  /** Returns the words of every account, in the order of {@link #accounts}. */
  @JsonProperty
  public List<Citation> evidence() {
    return accounts.stream()
        .flatMap(
            account ->
                account.fact().evidence().stream()
                    .map(words -> Citation.of(account.article(), words)))
        .toList();
  }
}
