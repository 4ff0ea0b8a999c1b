package io.github.summitry.parsers.outlets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an outlet's pages are found.
 *
 * @param hosts its hosts; their subdomains count
 */
record Address(List<String> hosts) {
  private static final int LONGEST = 2000;

  // /2031/05/02/ | /news/2031-05-02/ | ud=20310502000123
  private static final Pattern DAY =
      Pattern.compile("[/=](?<year>(?:19|20)\\d{2})[/-]?(?<month>\\d{2})[/-]?(?<day>\\d{2})");

  static Address of(String... hosts) {
    return new Address(List.of(hosts));
  }

  /** Returns whether the address is one of the outlet's. */
  boolean isOf(String address) {
    String host = host(address);
    return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  /** Returns the day that the address names, empty if it names none. */
  static Optional<LocalDate> day(String address) {
    Matcher day = DAY.matcher(address.substring(0, Math.min(LONGEST, address.length())));
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group("year")),
              Integer.parseInt(day.group("month")),
              Integer.parseInt(day.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns whether an address names a host, as a page's relative ones do not. */
  static boolean hasHost(String address) {
    return address.contains("://") && !host(address).isEmpty();
  }

  private static String host(String address) {
    int scheme = address.indexOf("://");
    int begin = scheme < 0 ? 0 : scheme + 3;
    int end = begin;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
