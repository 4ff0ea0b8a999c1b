package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Instrument;
import io.github.summitry.Leader;
import io.github.summitry.Occasion;
import io.github.summitry.Official;
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
import io.github.summitry.Warning;
import io.github.summitry.corpus.Corpus;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Two articles on talks in Tokyo, one of them on talks still to come as well, put together by hand.
 */
final class Sample {
  static final String TOKYO =
      "President Kim Do-yun met Prime Minister Hana Mori in Tokyo on Friday \uD83E\uDD1D.\n"
          + "They agreed to reopen talks on energy, and hoped for more. Mori refused to cut tariffs.\n"
          + "“We will talk, and talk,” Mori said after the third formal meeting.";
  static final String AHEAD = "Kim and Mori are to meet in Tokyo on Friday, and in June in Seoul.";

  static final Actor KR = Actor.of("KR");
  static final Actor JP = Actor.of("JP");

  private Sample() {}

  static Corpus corpus() {
    return Corpus.of(List.of(tokyo(), ahead()));
  }

  static Report tokyo() {
    return Report.builder()
        .article(
            article("tokyo.txt", TOKYO)
                .withHeadline("Kim, Mori talk")
                .withPublished(PublicationTime.parse("2031-05-03T01:30+09:00")))
        .addLeaders(
            Leader.builder()
                .name("Hana Mori")
                .addAliases("Mori Hana", "H; Mori")
                .actor(JP)
                .office("prime minister")
                .addEvidence(words(TOKYO, "Hana Mori"))
                .build())
        .addOfficials(Official.builder().name("Yoon Sora").build())
        .addSummits(
            summit("2031-05-02/JP-KR", Status.HELD)
                .date(PartialDate.parse("2031-05-02"))
                .place(Place.builder().city("Tokyo").country(JP).build())
                .addEvidence(
                    words(
                        TOKYO,
                        "President Kim Do-yun met Prime Minister Hana Mori in Tokyo on Friday"))
                .addHistory(
                    HistoryClaim.builder()
                        .kind(HistoryClaim.Kind.ORDINAL)
                        .ordinal(3)
                        .among(HistoryClaim.Among.LEADERS)
                        .format(Format.MEETING)
                        .qualifier("formal")
                        .interval(Period.ofMonths(4))
                        .since(PartialDate.parse("2031-01"))
                        .within(PartialDate.parse("2031"))
                        .place(Place.builder().city("Busan").country(KR).build())
                        .occasion(Occasion.of("G20"))
                        .addEvidence(words(TOKYO, "third formal meeting"))
                        .build())
                .build())
        .addPledges(agreed(), hoped(), refused())
        .addQuotes(
            Quote.builder()
                .text("We will talk, and talk,")
                .addSpeakers("Hana Mori")
                .addEvidence(words(TOKYO, "We will talk, and talk,"))
                .build())
        .addWarnings(
            Warning.builder()
                .code(Warning.Code.TEXT_CUT)
                .message("the text breaks off")
                .begin(0)
                .end(4)
                .build())
        .build();
  }

  private static Pledge agreed() {
    return Pledge.builder()
        .id("JP-KR/AGREED/1")
        .summit("2031-05-02/JP-KR")
        .addBy(KR, JP)
        .firmness(Firmness.AGREED)
        .addSectors(Sector.DIPLOMACY, Sector.ENERGY)
        .instrument(
            Instrument.builder().name("joint statement").stage(Instrument.Stage.ADOPTED).build())
        .negated(false)
        .text("agreed to reopen talks on energy")
        .addEvidence(words(TOKYO, "agreed to reopen talks on energy"))
        .build();
  }

  private static Pledge hoped() {
    return Pledge.builder()
        .id("JP-KR/HOPED/1")
        .summit("2031-05-02/JP-KR")
        .addBy(KR, JP)
        .firmness(Firmness.HOPED)
        .negated(false)
        .text("hoped for more")
        .addEvidence(words(TOKYO, "hoped for more"))
        .build();
  }

  private static Pledge refused() {
    return Pledge.builder()
        .id("JP/PLEDGED/1")
        .addBy(JP)
        .addTo(KR)
        .speaker("Hana Mori")
        .firmness(Firmness.PLEDGED)
        .addSectors(Sector.TRADE)
        .negated(true)
        .text("Mori refused to cut tariffs")
        .addEvidence(words(TOKYO, "Mori refused to cut tariffs"))
        .build();
  }

  static Report ahead() {
    return Report.builder()
        .article(
            article("ahead, first.txt", AHEAD)
                .withOutlet(Outlet.of("post.example"))
                .withPublished(PublicationTime.parse("2031-05-01")))
        .addSummits(
            summit("2031-05-02/JP-KR", Status.SCHEDULED)
                .date(PartialDate.parse("2031-05-02"))
                .addEvidence(words(AHEAD, "are to meet in Tokyo on Friday"))
                .build(),
            summit("2031-06/JP-KR", Status.EXPECTED)
                .date(PartialDate.parse("2031-06"))
                .occasion(Occasion.of("APEC"))
                .addEvidence(words(AHEAD, "in June in Seoul"))
                .build())
        .build();
  }

  /** Returns the corpus of one report that tells of one meeting. */
  static Corpus of(Article article, Summit summit, Pledge... pledges) {
    return Corpus.of(
        List.of(Report.builder().article(article).addSummits(summit).addPledges(pledges).build()));
  }

  static Summit.Builder summit(String id, Status status) {
    return Summit.builder()
        .id(id)
        .addParticipants(Participant.of(KR, "Kim Do-yun"), Participant.of(JP))
        .status(status)
        .format(Format.SUMMIT)
        .background(false);
  }

  static Article article(String id, String text) {
    Article.Builder article = Article.builder().id(id).outlet(Outlet.UNKNOWN);
    int begin = 0;
    for (String paragraph : text.split("\n", -1)) {
      int end = begin + paragraph.length();
      article.addParagraphs(Passage.builder().begin(begin).end(end).text(paragraph).build());
      begin = end + 1;
    }
    return article.build();
  }

  static Evidence words(String text, String words) {
    int begin = text.indexOf(words);
    return Evidence.builder()
        .begin(begin)
        .end(begin + words.length())
        .text(words)
        .rule(Optional.of("r/x"))
        .build();
  }
}
