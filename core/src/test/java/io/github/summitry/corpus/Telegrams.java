package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Passage;
import io.github.summitry.Place;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports in a line: {@code KR Kim + JP Mori | HELD | 2031-05-02 | Busan KR | APEC}, then {@code
 * PHONE}, {@code THURSDAY}, {@code background} in any order.
 */
final class Telegrams {
  private Telegrams() {}

  /** Returns the report of an article, published on that day ("" if unknown). */
  static Report report(String id, String published, String... meetings) {
    return report(id, published, "words of " + id, meetings);
  }

  static Report copy(String id, String published, String text, String... meetings) {
    return report(id, published, text, meetings);
  }

  private static Report report(String id, String published, String text, String[] meetings) {
    Article.Builder article =
        Article.builder()
            .id(id)
            .outlet(Outlet.of(id.replaceAll("\\d", "") + ".example"))
            .addParagraphs(Passage.builder().begin(0).end(text.length()).text(text).build());
    if (!published.isEmpty()) {
      article.published(PublicationTime.parse(published));
    }
    Report.Builder report = Report.builder().article(article.build());
    Map<String, Integer> ids = new HashMap<>();
    for (String meeting : meetings) {
      report.addSummits(summit(meeting, ids));
    }
    return report.build();
  }

  private static Summit summit(String line, Map<String, Integer> ids) {
    String[] parts = line.split(" *\\| *", -1);
    Summit.Builder summit =
        Summit.builder()
            .status(Status.valueOf(parts[1]))
            .format(format(parts))
            .background(Arrays.asList(parts).contains("background"))
            .addEvidence(Evidence.builder().begin(0).end(line.length()).text(line).build());
    StringBuilder parties = new StringBuilder();
    for (String party : parts[0].split(" *\\+ *", -1)) {
      String[] words = party.split(" ", 2);
      Actor actor = Actor.of(words[0]);
      parties.append(parties.isEmpty() ? "" : "-").append(actor);
      summit.addParticipants(
          words.length == 1 ? Participant.of(actor) : Participant.of(actor, words[1]));
    }
    String date = parts[2].isEmpty() ? "undated" : parts[2];
    String id = date + "/" + parties;
    int count = ids.merge(id, 1, Integer::sum);
    summit.id(count == 1 ? id : id + "/" + count);
    if (!parts[2].isEmpty()) {
      summit.date(PartialDate.parse(parts[2]));
    }
    if (parts.length > 3 && !parts[3].isEmpty()) {
      int country = parts[3].lastIndexOf(' ');
      summit.place(
          Place.builder()
              .city(parts[3].substring(0, country))
              .country(Actor.of(parts[3].substring(country + 1)))
              .build());
    }
    if (parts.length > 4 && !parts[4].isEmpty()) {
      summit.occasion(Occasion.of(parts[4]));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (Arrays.asList(parts).contains(day.name())) {
        summit.weekday(day);
      }
    }
    return summit.build();
  }

  private static Format format(String... parts) {
    return Arrays.stream(Format.values())
        .filter(format -> Arrays.asList(parts).contains(format.name()))
        .findFirst()
        .orElse(Format.SUMMIT);
  }
}
