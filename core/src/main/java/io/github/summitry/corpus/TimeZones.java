package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Outlet;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where it may be Thursday in one capital and Friday in another. */
final class TimeZones {
  /** With fewer hours between them, capitals share most of the working day. */
  private static final int FAR = 5;

  private static final Map<String, Integer> HOURS = load();

  private static final Set<Outlet> KOREAN =
      Set.of(Outlet.KOREA_NET, Outlet.KOREA_HERALD, Outlet.JOONGANG);

  private static final Pattern DOMAIN = Pattern.compile("\\.([a-z]{2})$");

  private TimeZones() {}

  /** Returns whether the clocks of some of these states and seats are far apart. */
  static boolean areFar(Set<Actor> actors) {
    IntSummaryStatistics hours =
        actors.stream()
            .map(actor -> HOURS.get(actor.code()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return hours.getCount() > 1 && hours.getMax() - hours.getMin() >= FAR;
  }

  /** Returns where the outlet is at home, as far as its name says: {@code example.co.uk}. */
  static Optional<Actor> homeOf(Outlet outlet) {
    if (KOREAN.contains(outlet)) {
      return Optional.of(Actor.of("KR"));
    }
    Matcher domain = DOMAIN.matcher(outlet.id());
    return domain.find()
        ? Optional.of(domain.group(1).toUpperCase(Locale.ROOT))
            .map(code -> Actor.of(code.equals("UK") ? "GB" : code))
        : Optional.empty();
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> hours = new HashMap<>();
    for (List<String> row : Rows.of("zones.tsv")) {
      Integer ahead = Integer.valueOf(row.get(0));
      row.subList(1, row.size()).forEach(code -> hours.put(code, ahead));
    }
    return Map.copyOf(hours);
  }
}
