package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TimelinePageTest {
  private static final Actor KR = Actor.of("KR");
  private static final Actor JP = Actor.of("JP");

  private static Summit.Builder summit(Participant... parties) {
    return Summit.builder()
        .id("undated/JP-KR")
        .addParticipants(parties)
        .status(Status.HELD)
        .format(Format.SUMMIT)
        .background(false);
  }

  private static Summit.Builder on(String date, Participant... parties) {
    return summit(parties).id(date + "/JP-KR").date(PartialDate.parse(date));
  }

  private static Evidence words(String words) {
    return Evidence.builder().begin(0).end(words.length()).text(words).build();
  }

  private static Report report(String id, Summit... summits) {
    return Report.builder()
        .article(
            Article.builder()
                .id(id)
                .outlet(Outlet.KOREA_NET)
                .published(PublicationTime.parse("2031-05-03"))
                .build())
        .addSummits(summits)
        .build();
  }

  private static String page(Ansi ansi, Report... reports) {
    Corpus corpus = Corpus.of(List.of(reports));
    TimelinePage page = new TimelinePage(ansi);
    List<String> lines = new ArrayList<>();
    corpus.meetings().forEach(meeting -> lines.addAll(page.lines(meeting)));
    lines.add(page.total(corpus));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void ordersByDateAndPutsUndatedMeetingsLast() {
    Summit undated =
        summit(Participant.of(KR), Participant.of(JP, "Hana Mori"))
            .status(Status.SCHEDULED)
            .format(Format.PHONE)
            .weekday(DayOfWeek.THURSDAY)
            .build();
    Summit late =
        on("2031-05-02", Participant.of(KR, "Kim Do-yun"), Participant.of(JP))
            .place(Place.builder().venue("Harbour Hall").city("Busan").country(KR).build())
            .occasion(Occasion.of("APEC"))
            .addEvidence(words("Kim met the\n  Japanese leader"))
            .build();
    Summit early = on("2030", Participant.of(KR), Participant.of(JP)).background(true).build();
    assertThat(page(Ansi.OFF, report("a.txt", undated, late), report("b.txt", early)))
        .isEqualTo(
            """
            2030        KR · JP
                        background · held · summit
                        — b.txt, korea.net, 2031-05-03

            2031-05-02  KR Kim Do-yun · JP
                        held · summit · Harbour Hall, Busan, KR · APEC
                        “Kim met the Japanese leader”
                        — a.txt, korea.net, 2031-05-03

            undated     KR · JP Hana Mori
                        scheduled · phone · on a Thursday
                        — a.txt, korea.net, 2031-05-03

            3 meetings in 2 articles
            """);
  }

  @Test
  void putsAccountsOfOneDayAndPartiesTogether() {
    Summit told = on("2031-05-02", Participant.of(KR, "Kim Do-yun"), Participant.of(JP)).build();
    Summit announced =
        on("2031-05-02", Participant.of(JP, "Hana Mori"), Participant.of(KR))
            .status(Status.SCHEDULED)
            .build();
    assertThat(page(Ansi.OFF, report("a.txt", told), report("b.txt", announced)))
        .isEqualTo(
            """
            2031-05-02  KR Kim Do-yun · JP Hana Mori
                        held · summit
                        — a.txt, korea.net, 2031-05-03
                        scheduled · summit
                        — b.txt, korea.net, 2031-05-03
                        ≠ participants, finer: KR Kim Do-yun | KR
                        ≠ participants, finer: JP Hana Mori | JP
                        ≠ status, superseded: HELD | SCHEDULED

            1 meeting in 2 articles
            """);
  }

  @Test
  void keepsMeetingsApartOfWhichNothingIsKnown() {
    Summit month = on("2031-05", Participant.of(KR), Participant.of(JP)).build();
    Summit undated = summit(Participant.of(KR), Participant.of(JP)).build();
    assertThat(page(Ansi.OFF, report("a.txt", month, undated), report("b.txt", month, undated)))
        .endsWith("3 meetings in 2 articles\n");
  }

  @Test
  void fitsEightyColumns() {
    Participant party = Participant.of(Actor.of("ASEAN"), "Somebody With a Rather Long Name");
    Summit summit =
        on("2031-05-02", party, party, party)
            .addEvidence(words("a clause that goes on and on ".repeat(20).strip()))
            .build();
    String page = page(Ansi.OFF, report("a-file-with-quite-a-long-name".repeat(2), summit));
    assertThat(page.lines()).allMatch(line -> line.length() <= 80).hasSizeLessThan(12);
    assertThat(page).contains(" …”");
  }

  @Test
  void coloursOnlyWhereAskedAndLetsNoControlCharacterThrough() {
    Summit summit =
        on("2031-05-02", Participant.of(KR), Participant.of(JP))
            .addEvidence(words("met\u001B[31m in\u202E\r\nSeoul\u0007"))
            .build();
    assertThat(page(Ansi.OFF, report("a\u001B.txt", summit)))
        .doesNotContain("\u001B", "\u0007", "\u202E", "\r")
        .contains("“met [31m in Seoul”");
    assertThat(page(Ansi.ON, report("a.txt", summit)))
        .contains("\u001B[1m2031-05-02\u001B[0m  \u001B[1mKR · JP\u001B[0m");
  }
}
