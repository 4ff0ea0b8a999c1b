package io.github.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {

  private static String written(Corpus corpus) throws IOException {
    StringBuilder out = new StringBuilder();
    ICalendar.write(corpus, out);
    return out.toString();
  }

  /** Returns the events as an independent reader of calendars sees them, which finds no fault. */
  private static List<VEvent> events(Corpus corpus) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(written(corpus)));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void writesAMeetingAsAnEvent() throws IOException {
    assertThat(unfolded(written(Sample.corpus())))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//io.github.summitry//Summitry//EN
            CALSCALE:GREGORIAN
            BEGIN:VEVENT
            UID:2031-05-02/JP-KR@io.github.summitry
            DTSTAMP:20310502T163000Z
            DTSTART;VALUE=DATE:20310502
            DTEND;VALUE=DATE:20310503
            SUMMARY:Summit: Kim Do-yun (KR)\\, JP
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            CATEGORIES:SUMMIT
            LOCATION:Tokyo\\, JP
            DESCRIPTION:Status: HELD\\n\\n“are to meet in Tokyo on Friday”\\n— ahead\\, first.txt\\, \
            post.example\\, 2031-05-01\\n\\n“President Kim Do-yun met Prime Minister Hana Mori in \
            Tokyo on Friday”\\n— tokyo.txt\\, unknown\\, 2031-05-03T01:30+09:00
            END:VEVENT
            END:VCALENDAR
            """);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "").replace("\r\n", "\n");
  }

  @Test
  void othersReadIt() throws IOException, ParserException {
    List<VEvent> events = events(Sample.corpus());
    assertThat(events).hasSize(1);
    assertThat(value(events.get(0), "UID")).isEqualTo("2031-05-02/JP-KR@io.github.summitry");
    assertThat(value(events.get(0), "SUMMARY")).isEqualTo("Summit: Kim Do-yun (KR), JP");
    assertThat(value(events.get(0), "DTSTART")).isEqualTo("20310502");
    assertThat(value(events.get(0), "DESCRIPTION")).contains("\n\n“are to meet in Tokyo");
  }

  @Test
  void saysWhichMeetingsHaveNoDay() throws IOException {
    Exported exported = ICalendar.write(Sample.corpus(), new StringBuilder());
    assertThat(exported.written()).isEqualTo(Map.of("events", 1));
    assertThat(exported.leftOut()).containsExactly(new Exported.LeftOut("2031-06/JP-KR", "no day"));
  }

  @ParameterizedTest
  @CsvSource({
    "HELD, CONFIRMED, Phone call",
    "SCHEDULED, CONFIRMED, Phone call",
    "EXPECTED, TENTATIVE, Expected phone call",
    "PROPOSED, TENTATIVE, Proposed phone call",
    "POSTPONED, TENTATIVE, Postponed phone call",
    "CANCELLED, CANCELLED, Cancelled phone call"
  })
  void aPlanIsToldAsAPlan(Status status, String calendarStatus, String title) throws Exception {
    Summit call =
        Sample.summit("2031-01-01/JP-KR", status)
            .format(Format.PHONE)
            .date(PartialDate.parse("2031-01-01"))
            .occasion(Occasion.of("G7"))
            .background(true)
            .build();
    VEvent event = events(Sample.of(Sample.article("a", ""), call)).get(0);
    assertThat(value(event, "STATUS")).isEqualTo(calendarStatus);
    assertThat(value(event, "SUMMARY")).isEqualTo(title + ": Kim Do-yun (KR), JP");
    assertThat(value(event, "CATEGORIES")).isEqualTo("PHONE,G7,BACKGROUND");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20310101T000000Z");
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/a?b=c, https://post.example/a?b=c",
    "HTTP://post.example/é, HTTP://post.example/%C3%A9",
    "https://post.example/not an address,",
    "https:///nowhere,",
    "tokyo.txt,"
  })
  void anArticleKnownByItsAddressIsLinked(String id, String address) throws Exception {
    Summit summit = Sample.summit("s", Status.HELD).date(PartialDate.parse("2031-01-01")).build();
    VEvent event = events(Sample.of(Sample.article(id, ""), summit)).get(0);
    assertThat(event.getProperty("URL").map(url -> url.getValue()).orElse(null)).isEqualTo(address);
  }

  @Test
  void foldsBetweenCharacters() throws IOException {
    String calendar = written(hostile("é\uD83E\uDD1D漢x".repeat(500)));
    assertThat(calendar.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
        .allMatch(octets -> octets <= 75);
    assertThat(calendar.lines()).allMatch(line -> WellFormed.text(line).equals(line));
    assertThat(calendar.lines().filter(line -> line.startsWith(" ")).count()).isGreaterThan(50);
  }

  @Test
  void everyLineEndsInCrLf() throws IOException {
    for (String text : Hostile.TEXTS) {
      String calendar = written(hostile(text));
      assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
      assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    }
  }

  @Test
  void keepsWhateverATextHolds() throws Exception {
    for (String text : Hostile.TEXTS) {
      VEvent event = events(hostile(text)).get(0);
      String expected =
          Hostile.wellFormed(text)
              .replace("\r\n", "\n")
              .replace('\r', '\n')
              .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
      assertThat(value(event, "DESCRIPTION")).contains("“" + expected + "”");
      assertThat(value(event, "LOCATION")).isEqualTo((expected + ", Tokyo").stripLeading());
    }
  }

  private static Corpus hostile(String text) {
    Article article = Sample.article("a.txt", text);
    Summit summit =
        Sample.summit("2031-05-02/JP-KR", Status.HELD)
            .date(PartialDate.parse("2031-05-02"))
            .place(Place.builder().venue(text).city("Tokyo").build())
            .addEvidence(Evidence.builder().begin(0).end(text.length()).text(text).build())
            .build();
    return Sample.of(article, summit);
  }

  @Test
  void theLastDayOfTheCalendarHasNoNextOne() throws Exception {
    Summit summit = Sample.summit("s", Status.HELD).date(PartialDate.parse("9999-12-31")).build();
    VEvent event = events(Sample.of(Sample.article("a", ""), summit)).get(0);
    assertThat(value(event, "DTSTART")).isEqualTo("99991231");
    assertThat(event.getProperty("DTEND")).isEmpty();
  }
}
