package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mar 08, 2031                | 2031-03-08",
        "May. 2, 2031 - 19:51        | 2031-05-02T19:51+09:00",
        "Sept 15, 2022 - 16:12       | 2022-09-15T16:12+09:00",
        "February 3, 2021            | 2021-02-03",
        "May 28,2031                 | 2031-05-28",
        "02 May. 2031, 09:18         | 2031-05-02T09:18+09:00",
        "1 June 2031                 | 2031-06-01",
        "2031-05-02 12:11:15         | 2031-05-02T12:11+09:00",
        "2031-05-02 18:42:10 KST     | 2031-05-02T18:42+09:00",
        "2031.05.02 (15:07)          | 2031-05-02T15:07+09:00",
        "04:38 May 23, 2018          | 2018-05-23T04:38+09:00",
        "May 2, 2031 3:34 p.m.       | 2031-05-02T15:34+09:00",
        "May 2, 2031 at 12:05 AM     | 2031-05-02T00:05+09:00",
        "May 2, 2031 12:05 pm EDT    | 2031-05-02T12:05-04:00",
        "2 May 2031 14:30  (GMT+9)   | 2031-05-02T14:30+09:00",
        "Mon, May 2, 2031 - 18:19 UTC| 2031-05-02T18:19Z",
        "08:09, May 2, 2031          | 2031-05-02T08:09+09:00",
        "Fri, 05/02/2031 - 15:20     | 2031-05-02T15:20+09:00",
        "Friday, 02/05/2031          | 2031-05-02",
        "02 May 2031 18:19 WIB       | 2031-05-02T18:19+07:00",
        "2031 May 2                  | 2031-05-02",
        "2031 Nov. 17                | 2031-11-17",
        "May 2nd, 2031               | 2031-05-02",
        "3rd May 2031                | 2031-05-03",
        "Friday, May 2 2031 at 11:20 | 2031-05-02T11:20+09:00"
      })
  void datesAreReadAsOutletsPrintThem(String printed, String expected) {
    PrintedDate date = PrintedDate.at(printed, 0).orElseThrow();
    assertThat(date.time()).hasToString("Optional[" + expected + "]");
    assertThat(date.end()).isEqualTo(printed.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mayor 2, 2031",
        "Ma 2, 2031",
        "2031",
        "12345-67-89",
        "May 2",
        "05/02/2031",
        "Mon, 05/02/2031",
        "yesterday"
      })
  void otherWordsAreNoDates(String text) {
    assertThat(PrintedDate.at(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feb. 30, 2031", "31 June 2031", "2031-02-29"})
  void aDateThatNoCalendarHasIsADateWithoutATime(String printed) {
    assertThat(PrintedDate.at(printed, 0)).get().matches(date -> date.time().isEmpty());
  }

  @Test
  void aBarMayStandBeforeTheClock() {
    assertThat(PrintedDate.at("Sat, May 3, 2031 | 02:59", 0).orElseThrow().time())
        .hasToString("Optional[2031-05-03T02:59+09:00]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 2, 2031 15:34 ET", "May 2, 2031 14:05 p.m."})
  void aClockThatIsNotUnderstoodLeavesTheDay(String printed) {
    assertThat(PrintedDate.at(printed, 0).orElseThrow())
        .returns(printed.length(), PrintedDate::end)
        .extracting(PrintedDate::time)
        .hasToString("Optional[2031-05-02]");
  }

  @Test
  void anImpossibleClockLeavesTheDay() {
    assertThat(PrintedDate.at("May 2, 2031 - 27:99", 0).orElseThrow().time())
        .hasToString("Optional[2031-05-02]");
  }
}
