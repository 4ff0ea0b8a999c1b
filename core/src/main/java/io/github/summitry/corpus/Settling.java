package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a meeting of what its accounts tell. */
final class Settling {
  private final List<Telling> tellings;
  private final Names names;
  private final List<Map<String, Difference>> orders;
  private final List<Difference> differences = new ArrayList<>();

  private Settling(Draft draft, Names names, List<Map<String, Difference>> orders) {
    this.tellings = draft.inOrder();
    this.names = names;
    this.orders = orders;
  }

  /**
   * Returns the meeting; its id is the date and the parties alone.
   *
   * @param orders for each report where it contradicts itself on the order of a day
   */
  static Meeting of(Draft draft, Names names, List<Map<String, Difference>> orders) {
    return new Settling(draft, names, orders).meeting(draft.actors());
  }

  private Meeting meeting(Set<Actor> actors) {
    Optional<PartialDate> date = settled(Aspects.DATE);
    differences.addAll(Aspects.PARTIES.differences(tellings));
    List<Participant> participants = participants(actors);
    Status status = status();
    var format = settled(Aspects.FORMAT).orElseThrow();
    differences.addAll(Places.ASPECT.differences(tellings));
    Optional<Occasion> occasion = settled(Aspects.OCCASION);
    differences.addAll(Aspects.TURN.differences(tellings));
    tellings.forEach(t -> orderTold(t).ifPresent(differences::add));
    Set<String> sources = new LinkedHashSet<>();
    Set<String> copies = new LinkedHashSet<>();
    tellSources(sources, copies);
    return new Meeting(
        idOf(date, actors),
        date,
        date.isPresent() ? Optional.empty() : weekday(),
        participants,
        status,
        format,
        Places.shown(tellings),
        occasion,
        tellings.stream().allMatch(telling -> telling.summit().background()),
        List.copyOf(sources),
        List.copyOf(copies),
        differences,
        tellings.stream().map(Telling::account).toList());
  }

  private Optional<Difference> orderTold(Telling telling) {
    return Optional.ofNullable(orders.get(telling.report()).get(telling.summit().id()));
  }

  private <V> Optional<V> settled(Aspect<V> aspect) {
    List<Voice<V>> voices = aspect.voices(tellings);
    Optional<Voice<V>> shown = aspect.shown(voices);
    shown.ifPresent(v -> differences.addAll(aspect.differences(v, voices)));
    return shown.map(Voice::value);
  }

  private Status status() {
    List<Voice<Status>> voices = Statuses.ASPECT.voices(tellings);
    Voice<Status> shown = Statuses.shown(voices);
    differences.addAll(Statuses.ASPECT.differences(shown, voices));
    return shown.value();
  }

  private Optional<DayOfWeek> weekday() {
    return tellings.stream().flatMap(t -> t.summit().weekday().stream()).findFirst();
  }

  /** Returns the parties in the order of the account that names most, then those of others. */
  private List<Participant> participants(Set<Actor> actors) {
    Telling fullest =
        tellings.stream()
            .reduce((a, b) -> b.actors().size() > a.actors().size() ? b : a)
            .orElseThrow();
    Set<Actor> sole = new HashSet<>(actors);
    for (Telling telling : tellings) {
      Set<Actor> twice = new TreeSet<>(telling.actors());
      telling.soleParties().forEach(party -> twice.remove(party.actor()));
      sole.removeAll(twice);
    }
    Set<Participant> participants = new LinkedHashSet<>();
    for (Telling telling : fullestFirst(fullest)) {
      for (Participant party : telling.summit().participants()) {
        if (!sole.contains(party.actor())) {
          participants.add(party);
        } else if (participants.stream().noneMatch(p -> p.actor().equals(party.actor()))) {
          settled(Aspects.nameOf(party.actor(), names)).ifPresent(participants::add);
        }
      }
    }
    return List.copyOf(participants);
  }

  private List<Telling> fullestFirst(Telling fullest) {
    List<Telling> first = new ArrayList<>();
    first.add(fullest);
    first.addAll(tellings);
    return first;
  }

  private void tellSources(Set<String> sources, Set<String> copies) {
    Set<Integer> heard = new HashSet<>();
    for (Telling telling : tellings) {
      Article article = telling.article();
      (heard.add(telling.source()) ? sources : copies).add(article.id());
    }
    copies.removeAll(sources);
  }

  private static String idOf(Optional<PartialDate> date, Set<Actor> actors) {
    return date.map(PartialDate::toString).orElse("undated") + "/" + Parties.codes(actors);
  }
}
