package io.github.summitry.corpus;

import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Participant;
import io.github.summitry.PublicationTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells meetings of the same date and parties apart by what they are: {@code
 * 2025-10-30/CA-KR/phone}. Talks in person come first and keep the date and parties alone; the
 * others take the first that is theirs alone of format, leaders, gathering and first publication.
 */
final class Ids {
  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(Meeting::format)
          .thenComparing(meeting -> String.join(" ", leaders(meeting)))
          .thenComparing(meeting -> meeting.occasion().map(Occasion::name).orElse(""));

  private final Set<String> taken = new HashSet<>();

  private Ids() {}

  /** Returns the meetings, given in order of first publication, with an id of its own each. */
  static List<Meeting> given(List<Meeting> meetings) {
    Map<String, List<Meeting>> same = new LinkedHashMap<>();
    meetings.forEach(m -> same.computeIfAbsent(m.id(), id -> new ArrayList<>()).add(m));
    List<Meeting> all = new ArrayList<>();
    same.values().forEach(group -> all.addAll(group.size() == 1 ? group : new Ids().told(group)));
    return all;
  }

  private List<Meeting> told(List<Meeting> group) {
    Set<String> all = commonTo(group, Ids::leaders);
    Set<Format> formats = commonTo(group, meeting -> Set.of(meeting.format()));
    List<Meeting> told = new ArrayList<>();
    for (Meeting meeting : group.stream().sorted(ORDER).toList()) {
      Stream<String> own =
          Stream.of(
                  leaders(meeting).stream().filter(name -> !all.contains(name)),
                  Stream.of(meeting.format()).filter(f -> !formats.contains(f)).map(Format::name),
                  meeting.occasion().map(Occasion::name).stream(),
                  published(meeting).stream())
              .map(words -> slug(words.collect(Collectors.joining(" "))));
      told.add(meeting.withId(free(meeting.id(), own)));
    }
    return told;
  }

  private String free(String id, Stream<String> marks) {
    Stream<String> numbers = Stream.iterate(2, n -> n + 1).map(Objects::toString);
    return Stream.concat(
            Stream.of(id),
            Stream.concat(marks.filter(mark -> !mark.isEmpty()), numbers)
                .map(mark -> id + "/" + mark))
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  private static <T> Set<T> commonTo(List<Meeting> group, Function<Meeting, Set<T>> of) {
    Set<T> common = new HashSet<>(of.apply(group.get(0)));
    group.forEach(meeting -> common.retainAll(of.apply(meeting)));
    return common;
  }

  private static Set<String> leaders(Meeting meeting) {
    return meeting.participants().stream()
        .sorted(Comparator.comparing(Participant::actor))
        .flatMap(party -> party.leader().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<String> published(Meeting meeting) {
    return meeting.accounts().get(0).article().published().map(PublicationTime::toString);
  }

  private static String slug(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
