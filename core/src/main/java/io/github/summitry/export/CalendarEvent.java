package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Occasion;
import io.github.summitry.PublicationTime;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A meeting as an event of a calendar. */
final class CalendarEvent {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  /** After its last day there is no date that the format can write; none means a day as well. */
  private static final int LAST_YEAR = 9999;

  private CalendarEvent() {}

  static void write(Meeting meeting, LocalDate day, ContentLines lines) throws IOException {
    lines.write("BEGIN", "VEVENT");
    lines.write("UID", ContentLines.text(meeting.id() + "@io.github.summitry"));
    lines.write("DTSTAMP", MOMENT.format(stamp(meeting, day)));
    lines.write("DTSTART;VALUE=DATE", DAY.format(day));
    if (day.getYear() != LAST_YEAR || day.getDayOfYear() != day.lengthOfYear()) {
      lines.write("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }
    lines.write("SUMMARY", ContentLines.text(Wording.title(meeting)));
    lines.write("STATUS", status(meeting.status()));
    lines.write("TRANSP", "TRANSPARENT");
    lines.write("CATEGORIES", categories(meeting));
    Optional<String> place = meeting.place().map(Wording::place).filter(text -> !text.isEmpty());
    if (place.isPresent()) {
      lines.write("LOCATION", ContentLines.text(place.get()));
    }
    lines.write("DESCRIPTION", ContentLines.text(description(meeting)));
    Optional<String> address = address(meeting);
    if (address.isPresent()) {
      lines.write("URL", address.get());
    }
    lines.write("END", "VEVENT");
  }

  private static OffsetDateTime stamp(Meeting meeting, LocalDate day) {
    return meeting.accounts().stream()
        .flatMap(account -> account.article().published().stream())
        .flatMap(published -> Publication.moment(published).stream())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> day.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  private static String status(Status status) {
    return switch (status) {
      case HELD, SCHEDULED -> "CONFIRMED";
      case EXPECTED, PROPOSED, POSTPONED -> "TENTATIVE";
      case CANCELLED -> "CANCELLED";
    };
  }

  private static String categories(Meeting meeting) {
    return Stream.of(
            Optional.of(meeting.format().name()),
            meeting.occasion().map(Occasion::name),
            Optional.of("BACKGROUND").filter(background -> meeting.background()))
        .flatMap(Optional::stream)
        .map(ContentLines::text)
        .collect(Collectors.joining(","));
  }

  /** The status in the library's own words, then a paragraph for each piece of evidence. */
  private static String description(Meeting meeting) {
    StringBuilder text = new StringBuilder("Status: ").append(meeting.status());
    for (Reported<Summit> account : meeting.accounts()) {
      for (Evidence words : account.fact().evidence()) {
        text.append("\n\n“").append(words.text()).append("”\n— ").append(source(account.article()));
      }
    }
    return text.toString();
  }

  private static String source(Article article) {
    List<String> parts =
        Stream.of(
                Optional.of(article.id()),
                Optional.of(article.outlet().id()),
                article.published().map(PublicationTime::toString))
            .flatMap(Optional::stream)
            .toList();
    return String.join(", ", parts);
  }

  /** The first article that goes by its address. */
  private static Optional<String> address(Meeting meeting) {
    return meeting.accounts().stream()
        .flatMap(account -> Iris.address(account.article()).stream())
        .findFirst();
  }
}
