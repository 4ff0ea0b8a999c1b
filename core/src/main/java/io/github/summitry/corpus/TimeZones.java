package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Outlet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    for (String row : rows()) {
      int tab = row.indexOf('\t');
      for (String code : List.of(row.substring(tab + 1).split("\\|", -1))) {
        hours.put(code, Integer.parseInt(row.substring(0, tab)));
      }
    }
    return Map.copyOf(hours);
  }

  private static List<String> rows() {
    try (InputStream in = TimeZones.class.getResourceAsStream("zones.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "zones.tsv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(2).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
