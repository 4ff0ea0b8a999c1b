package io.github.summitry.parsers;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Format;
import io.github.summitry.Leader;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Passage;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports as years of news might bring them: some forty states, a meeting in one to twelve articles
 * of which a third are copies, announced before and told after, some without a day or a name. The
 * same number gives the same reports.
 */
final class NewsYears {
  private static final List<String> STATES =
      List.of(
          "KR", "JP", "US", "CN", "CA", "AU", "NZ", "VN", "TH", "ID", "IN", "GB", "FR", "DE", "IT",
          "ES", "NL", "PL", "SE", "NO", "FI", "TR", "SA", "AE", "QA", "EG", "ZA", "KE", "NG", "BR",
          "MX", "CL", "PE", "AR", "KZ", "UZ", "MN", "PH", "MY", "SG");
  private static final List<String> CITIES =
      List.of("Gyeongju", "Osaka", "Hiroshima", "Bali", "Hanoi", "Lima", "Madrid", "Rome", "Delhi");
  private static final List<String> GATHERINGS = List.of("APEC", "G20", "G7", "ASEAN", "UNGA");
  private static final Status[] BEFORE = {Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED};
  private static final int FEWEST_WORDS = 120;

  private final Random random = new Random(7);
  private final List<Report> reports = new ArrayList<>();

  private NewsYears() {}

  static List<Report> reports(int count) {
    NewsYears years = new NewsYears();
    while (years.reports.size() < count) {
      years.addMeeting(count);
    }
    return years.reports.subList(0, count);
  }

  private void addMeeting(int count) {
    String one = one(STATES);
    String other = one(STATES);
    if (one.equals(other)) {
      return;
    }
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(365 * 15));
    String city = one(CITIES);
    String gathering = one(GATHERINGS);
    String wire = text(count);
    int articles = 1 + random.nextInt(12);
    for (int i = 0; i < articles; i++) {
      boolean before = random.nextInt(3) == 0;
      LocalDate published = before ? day.minusDays(1 + random.nextInt(9)) : day.plusDays(1);
      Summit summit = summit(one, other, day, city, gathering, before);
      reports.add(report(random.nextInt(3) == 0 ? wire : text(count), published, summit));
    }
  }

  private Summit summit(
      String one, String other, LocalDate day, String city, String gathering, boolean before) {
    int precision = random.nextInt(12);
    String date =
        precision == 0 ? "" : precision == 1 ? day.toString().substring(0, 7) : day.toString();
    Summit.Builder summit =
        Summit.builder()
            .id((date.isEmpty() ? "undated" : date) + "/" + one + "-" + other)
            .addParticipants(party(one, day), party(other, day))
            .status(before ? BEFORE[random.nextInt(BEFORE.length)] : Status.HELD)
            .format(random.nextInt(15) == 0 ? Format.PHONE : Format.SUMMIT)
            .place(Place.builder().city(city).country(Actor.of("KR")).build())
            .background(false)
            .addEvidence(evidence(0, "held talks with the leader of " + other));
    if (random.nextBoolean()) {
      summit.occasion(Occasion.of(gathering));
    }
    if (date.isEmpty()) {
      summit.weekday(day.getDayOfWeek());
    } else {
      summit.date(PartialDate.parse(date));
    }
    return summit.build();
  }

  private Participant party(String state, LocalDate day) {
    String name = "Leader " + state + "a" + (char) ('a' + day.getYear() % 4) + "o Surname" + state;
    return random.nextInt(4) == 0
        ? Participant.of(Actor.of(state))
        : Participant.of(Actor.of(state), name);
  }

  private Report report(String text, LocalDate published, Summit summit) {
    Actor by = summit.participants().get(0).actor();
    Report.Builder report =
        Report.builder()
            .article(
                Article.builder()
                    .id("article" + reports.size())
                    .outlet(Outlet.of("outlet" + random.nextInt(30) + ".example"))
                    .published(PublicationTime.of(PartialDate.of(published)))
                    .addParagraphs(Passage.builder().begin(0).end(text.length()).text(text).build())
                    .build())
            .addSummits(summit)
            .addQuotes(Quote.builder().text("we will do this").addSpeakers("Leader").build())
            .addPledges(
                Pledge.builder()
                    .id("p")
                    .summit(summit.id())
                    .addBy(by)
                    .firmness(Firmness.values()[random.nextInt(9)])
                    .addSectors(Sector.values()[random.nextInt(17)])
                    .negated(false)
                    .text("agreed to " + text.substring(0, 60))
                    .addEvidence(evidence(60, "agreed to " + text.substring(0, 60)))
                    .build());
    for (Participant party : summit.participants()) {
      party
          .leader()
          .ifPresent(
              name -> report.addLeaders(Leader.builder().name(name).actor(party.actor()).build()));
    }
    return report.build();
  }

  private static Evidence evidence(int begin, String text) {
    return Evidence.builder().begin(begin).end(begin + text.length()).text(text).build();
  }

  /** Words of a vocabulary that grows with the corpus, as that of news does. */
  private String text(int count) {
    StringBuilder text = new StringBuilder();
    int words = FEWEST_WORDS + random.nextInt(80);
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(1000 + random.nextInt(2000 + count / 10), 36)).append(' ');
    }
    return text.append('.').toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
