package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Occasion;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes meetings for a terminal of eighty columns. */
final class TimelinePage {
  private static final int WIDTH = 80;
  private static final String MARGIN = " ".repeat(12);
  private static final int EXCERPT = 2 * (WIDTH - 12) - 12;
  private static final String SEPARATOR = " · ";

  private final Ansi ansi;

  TimelinePage(Ansi ansi) {
    this.ansi = ansi;
  }

  /** Returns the meeting's lines, an empty one last. */
  List<String> lines(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    String date = meeting.date().map(Object::toString).orElse("undated");
    String parties =
        meeting.participants().stream()
            .map(TimelinePage::party)
            .collect(Collectors.joining(SEPARATOR));
    for (String line : Wrapping.of(parties, WIDTH - MARGIN.length())) {
      String label = lines.isEmpty() ? date : "";
      String gap = " ".repeat(MARGIN.length() - label.length());
      lines.add(painted(label, Style.bold) + gap + painted(line, Style.bold));
    }
    for (Reported<Summit> account : meeting.accounts()) {
      addAccount(account, lines);
    }
    for (Difference difference : meeting.differences()) {
      addWrapped(told(difference), Style.fg_magenta, lines);
    }
    lines.add("");
    return lines;
  }

  /** Returns {@code ≠ place, conflict: Gyeongju, KR | Seoul, KR}. */
  private static String told(Difference difference) {
    String values =
        difference.values().stream()
            .map(stated -> Excerpt.of(stated.value(), WIDTH))
            .collect(Collectors.joining(" | "));
    return "≠ " + difference.field().json() + ", " + lower(difference.kind()) + ": " + values;
  }

  private void addAccount(Reported<Summit> account, List<String> lines) {
    addWrapped(circumstances(account.fact()), colourOf(account.fact()), lines);
    account.fact().evidence().stream()
        .findFirst()
        .map(Evidence::text)
        .ifPresent(words -> addWrapped("“" + Excerpt.of(words, EXCERPT) + "”", Style.reset, lines));
    addWrapped("— " + origin(account.article()), Style.faint, lines);
  }

  private void addWrapped(String text, Style style, List<String> lines) {
    for (String line : Wrapping.of(text, WIDTH - MARGIN.length())) {
      lines.add(MARGIN + painted(line, style));
    }
  }

  private static String party(Participant party) {
    return party.actor() + party.leader().map(name -> " " + Excerpt.of(name, WIDTH)).orElse("");
  }

  private static String circumstances(Summit summit) {
    return Stream.of(
            summit.background() ? Optional.of("background") : Optional.<String>empty(),
            Optional.of(lower(summit.status())),
            Optional.of(lower(summit.format())),
            summit.weekday().map(TimelinePage::onA),
            summit.place().flatMap(TimelinePage::place),
            summit.occasion().map(Occasion::name))
        .flatMap(Optional::stream)
        .map(words -> Excerpt.of(words, WIDTH))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String onA(DayOfWeek day) {
    return "on a " + day.name().charAt(0) + lower(day).substring(1);
  }

  private static Optional<String> place(Place place) {
    String words =
        Stream.of(place.venue(), place.city(), place.country().map(Object::toString))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private static String origin(Article article) {
    String published = article.published().map(time -> time.date().toString()).orElse("undated");
    return Excerpt.of(article.id() + ", " + article.outlet() + ", " + published, EXCERPT);
  }

  /** Returns how many meetings there are, in how many articles. */
  String total(Corpus corpus) {
    return counted(corpus.meetings().size(), "meeting")
        + " in "
        + counted(corpus.reports().size(), "article");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Style colourOf(Summit summit) {
    Status status = summit.status();
    if (status == Status.HELD) {
      return Style.fg_green;
    }
    boolean off = status == Status.POSTPONED || status == Status.CANCELLED;
    return off ? Style.fg_red : Style.fg_yellow;
  }

  private String painted(String text, Style style) {
    boolean plain = !ansi.enabled() || text.isEmpty() || style == Style.reset;
    return plain ? text : style.on() + text + Style.reset.on(); // bold's own "off" is no standard
  }
}
