package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as texts say them, when and where they are said, and the days meant. */
class DateResolutionTest {
  // 2031-10-30 is a Thursday.

  private static final String NONE = "";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Thursday               | 2031-10-30 | PAST    | 2031-10-30
          on Thursday               | 2031-10-30 | PRESENT | 2031-10-30
          on Thursday               | 2031-10-30 | FUTURE  | 2031-10-30
          on Thursday               | 2031-10-31 | PAST    | 2031-10-30
          on Thursday               | 2031-10-31 | FUTURE  | 2031-11-06
          on Thursday               | 2031-11-03 | PAST    | 2031-10-30
          Wednesday                 | 2031-10-31 | PRESENT | 2031-11-05
          Thursday morning          | 2031-10-31 | PAST    | 2031-10-30
          this Friday, local time   | 2031-10-30 | FUTURE  | 2031-10-31
          this Friday               | 2031-10-30 | PRESENT | 2031-10-31
          this Wednesday            | 2031-10-30 | PAST    | 2031-10-29
          last Tuesday              | 2031-10-27 | PAST    | 2031-10-21
          last Thursday             | 2031-10-31 | PAST    | 2031-10-23
          last Thursday             | 2031-11-02 | PAST    | 2031-10-30
          next Thursday             | 2031-10-27 | FUTURE  | 2031-11-06
          next Monday               | 2031-10-31 | FUTURE  | 2031-11-03
          this coming Monday        | 2031-10-30 | FUTURE  | 2031-11-03
          on Monday next week       | 2031-10-30 | FUTURE  | 2031-11-03
          on Friday of last week    | 2031-10-30 | PAST    | 2031-10-24
          on Wednesday this week    | 2031-10-30 | FUTURE  | 2031-10-29
          on Thursday (Oct. 23)     | 2031-10-30 | PAST    | 2031-10-23
          Thursday, Oct. 23         | 2031-10-30 | FUTURE  | 2031-10-23
          on Thursday the 23rd      | 2031-10-30 | PAST    | 2031-10-23
          yesterday (Saturday)      | 2031-10-27 | PAST    | 2031-10-25
          on Wednesday and Thursday | 2031-10-31 | PAST    | 2031-10
          from Sunday to Tuesday    | 2031-10-30 | FUTURE  | 2031-11
          Friday or Saturday        | 2031-10-30 | FUTURE  | 2031
          Thursday-Friday           | 2031-10-06 | FUTURE  | 2031-10
          """)
  void resolvesDaysOfTheWeek(String text, String published, Tense tense, String expected) {
    assertThat(resolve(text, published, NONE, tense)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Oct. 30                 | 2031-10-31 | PAST    | 2031-10-30
          on Oct. 30                 | 2031-10-29 | PAST    | 2031-10-30
          on Jan. 3                  | 2031-12-30 | FUTURE  | 2032-01-03
          on Dec. 30                 | 2032-01-03 | PAST    | 2031-12-30
          on Dec. 30                 | 2032-01-03 | PRESENT | 2031-12-30
          on March 3                 | 2031-09-02 | PAST    | 2031-03-03
          on March 3                 | 2031-09-02 | FUTURE  | 2032-03-03
          on Feb. 29                 | 2031-03-05 | PAST    | 2032-02-29
          on Feb. 29                 | 2030-03-05 | PAST    | nothing
          on Oct. 30, 2025           | 2031-10-31 | PAST    | 2025-10-30
          30 October 2025            | 2031-10-31 | PAST    | 2025-10-30
          on the 30th of October     | 2031-11-03 | PAST    | 2031-10-30
          on Oct. 30 last year       | 2031-11-03 | PAST    | 2030-10-30
          on Oct. 30 this year       | 2031-02-03 | PAST    | 2031-10-30
          on Feb. 29, 2031           | 2031-03-05 | PAST    | nothing
          in June                    | 2031-10-30 | PAST    | 2031-06
          in June                    | 2031-06-30 | PAST    | 2031-06
          in November                | 2031-03-23 | PAST    | 2030-11
          in September               | 2031-03-09 | PAST    | 2030-09
          in September               | 2031-02-08 | PRESENT | 2031-09
          in September               | 2031-02-08 | FUTURE  | 2031-09
          in December                | 2031-03-25 | PAST    | 2030-12
          in May                     | 2031-03-25 | PAST    | 2031-05
          in May                     | 2031-11-25 | FUTURE  | 2032-05
          in late April              | 2031-02-08 | FUTURE  | 2031-04
          in mid-April               | 2031-03-23 | FUTURE  | 2031-04
          this June                  | 2031-09-16 | PAST    | 2031-06
          last June                  | 2031-10-30 | PAST    | 2031-06
          last June                  | 2031-03-30 | PAST    | 2030-06
          last October               | 2031-10-30 | PAST    | 2030-10
          next March                 | 2031-10-30 | FUTURE  | 2032-03
          next October               | 2031-10-30 | FUTURE  | 2032-10
          in June last year          | 2031-07-14 | PAST    | 2030-06
          in June of this year       | 2031-07-14 | PAST    | 2031-06
          in May 2012                | 2031-07-14 | PAST    | 2012-05
          in 2012                    | 2031-07-14 | PAST    | 2012
          in early 2012              | 2031-07-14 | PAST    | 2012
          on Sept. 20-21             | 2031-09-15 | FUTURE  | 2031-09
          on Sept. 20 and 21         | 2031-09-15 | FUTURE  | 2031-09
          on Sept. 20 or 21          | 2031-09-15 | FUTURE  | 2031-09
          between Sept. 20 and 21    | 2031-09-15 | FUTURE  | 2031-09
          from 20 to 22 September    | 2031-09-15 | FUTURE  | 2031-09
          from Sept. 30 to Oct. 2    | 2031-09-15 | FUTURE  | 2031
          Sept. 30-Oct. 2            | 2031-09-15 | FUTURE  | 2031
          from Dec. 30 to Jan. 2     | 2031-12-15 | FUTURE  | nothing
          Dec. 30 to Jan. 2, 2026    | 2031-12-15 | PAST    | nothing
          between May and July 2019  | 2031-12-15 | PAST    | 2019
          in May or June             | 2031-03-15 | FUTURE  | 2031
          May-June                   | 2031-03-15 | FUTURE  | 2031
          from 1994 to 1996          | 2031-03-15 | PAST    | nothing
          since the spring of 2012   | 2031-03-15 | PAST    | 2012
          last summer                | 2031-03-15 | PAST    | 2030
          last spring                | 2031-04-15 | PAST    | 2030
          this autumn                | 2031-03-15 | FUTURE  | 2031
          next spring                | 2031-09-15 | FUTURE  | 2032
          on Oct. 30                 | 2031-10    | PAST    | 2031-10-30
          on Nov. 2                  | 2031-10    | FUTURE  | 2031-11-02
          in June                    | 2031-10    | PAST    | 2031-06
          2031-05-02                 | 2030-01-01 | PAST    | 2031-05-02
          May 28,2031                | 2030-01-01 | PAST    | 2031-05-28
          """)
  void resolvesTheCalendar(String text, String published, Tense tense, String expected) {
    assertThat(resolve(text, published, NONE, tense)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today                          | 2031-10-30 | PRESENT | 2031-10-30
          this morning                   | 2031-10-30 | PAST    | 2031-10-30
          tonight                        | 2031-10-30 | PAST    | 2031-10-30
          last night                     | 2031-10-30 | PAST    | 2031-10-29
          yesterday                      | 2031-11-01 | PAST    | 2031-10-31
          tomorrow afternoon             | 2031-10-31 | FUTURE  | 2031-11-01
          the day after tomorrow         | 2031-10-30 | FUTURE  | 2031-11-01
          the day before yesterday       | 2031-11-01 | PAST    | 2031-10-30
          last week                      | 2031-10-30 | PAST    | 2031-10
          this week                      | 2031-10-30 | PAST    | 2031
          next week                      | 2031-10-30 | FUTURE  | 2031-11
          this week                      | 2031-12-31 | PAST    | nothing
          earlier this week              | 2031-10-16 | PAST    | 2031-10
          over the weekend               | 2031-11-05 | PAST    | 2031-11
          over the weekend               | 2031-10-13 | PAST    | 2031-10
          over the weekend               | 2031-10-12 | PAST    | 2031-10
          over the weekend               | 2031-10-28 | FUTURE  | 2031-11
          last weekend                   | 2031-10-27 | PAST    | 2031-10
          next weekend                   | 2031-10-20 | FUTURE  | 2031-11
          last month                     | 2031-01-30 | PAST    | 2030-12
          this month                     | 2031-10-30 | FUTURE  | 2031-10
          next month                     | 2031-12-31 | FUTURE  | 2032-01
          later this month               | 2031-10-02 | FUTURE  | 2031-10
          last month                     | 2031-10    | PAST    | 2031-09
          last year                      | 2031-10-30 | PAST    | 2030
          next year                      | 2031-10    | FUTURE  | 2032
          in the first half of next year | 2031-10-30 | FUTURE  | 2032
          by the end of the year         | 2031-10-30 | FUTURE  | 2031
          before the year is out         | 2031-10-30 | FUTURE  | 2031
          within this year               | 2031-10-30 | FUTURE  | 2031
          by the end of next month       | 2031-10-30 | FUTURE  | 2031-11
          by the end of June             | 2031-02-05 | FUTURE  | 2031-06
          in the week of Oct. 13         | 2031-10-30 | PAST    | 2031-10
          in the week of Oct. 27         | 2031-10-01 | FUTURE  | 2031
          in the first week of May       | 2031-10-30 | PAST    | 2031-05
          the past weekend               | 2031-10-27 | PAST    | 2031-10
          this coming weekend            | 2031-10-22 | FUTURE  | 2031-10
          this past Tuesday              | 2031-10-29 | PAST    | 2031-10-28
          early next month               | 2031-10-30 | FUTURE  | 2031-11
          three months ago today         | 2031-10-30 | PAST    | 2031-07-30
          two days ago                   | 2031-10-30 | PAST    | 2031-10-28
          a week ago                     | 2031-10-30 | PAST    | 2031-10
          two months ago                 | 2031-10-30 | PAST    | 2031-08
          16 months ago                  | 2031-03-23 | PAST    | 2029-11
          two years ago                  | 2031-10-30 | PAST    | 2029
          a year ago to the day          | 2031-10-30 | PAST    | 2030-10-30
          a few days ago                 | 2031-10-30 | PAST    | 2031-10
          a few days ago                 | 2031-10-05 | PAST    | 2031
          several weeks ago              | 2031-10-30 | PAST    | 2031
          two days from now              | 2031-10-30 | FUTURE  | 2031-11-01
          two hours ago                  | 2031-10-30 | PAST    | 2031-10-30
          decades ago                    | 2031-10-30 | PAST    | nothing
          two decades ago                | 2031-10-30 | PAST    | nothing
          999 years ago                  | 2031-10-30 | PAST    | 1032
          999 years ago                  | 0500-10-30 | PAST    | nothing
          yesterday                      | 2031-10    | PAST    | nothing
          on Thursday                    | 2031-10    | PAST    | nothing
          today                          | 2031-10    | PAST    | 2031-10
          """)
  void resolvesFromPublication(String text, String published, Tense tense, String expected) {
    assertThat(resolve(text, published, NONE, tense)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on that same day          | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          the same day              | 2031-10-30 | 2031-05    | PAST   | 2031-05
          the same two days         | 2031-10-30 | 2031-10    | FUTURE | 2031-10
          on the day                | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          next day                  | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-28
          the very next day         | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-28
          the week before           | 2031-10-30 | 2031-10-27 | PAST   | 2031-10
          that evening              | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          in the afternoon          | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          in the afternoon          | 2031-10-30 |            | PAST   | nothing
          earlier in the day        | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          earlier in the day        | 2031-10-30 |            | PAST   | 2031-10-30
          the previous day          | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-26
          the previous day          | 2031-10-30 |            | PAST   | 2031-10-29
          the day before            | 2031-10-30 | 2031-11-01 | PAST   | 2031-10-31
          the evening before        | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-26
          the next morning          | 2031-10-30 | 2031-11-10 | FUTURE | 2031-11-11
          the following day         | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-28
          on the eve                | 2031-10-30 | 2031-11-11 | FUTURE | 2031-11-10
          a day earlier             | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-26
          two days later            | 2031-10-30 | 2031-10-31 | FUTURE | 2031-11-02
          three days before         | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-24
          a day later               | 2031-10-30 | 2031-05    | PAST   | nothing
          hours later               | 2031-10-30 | 2031-10-27 | PAST   | 2031-10-27
          a month later             | 2031-10-30 | 2031-05-03 | PAST   | 2031-06
          a year later              | 2031-10-30 | 2012-05    | PAST   | 2013
          the following year        | 2031-10-30 | 2012-05    | PAST   | 2013
          the previous month        | 2031-10-30 | 2012-01    | PAST   | 2011-12
          in May of that year       | 2031-10-30 | 2012-07-01 | PAST   | 2012-05
          later that week           | 2031-10-30 | 2031-10-07 | PAST   | 2031-10
          that week                 | 2031-10-30 | 2031-10    | PAST   | 2031-10
          on the following Monday   | 2031-10-30 | 2031-10-06 | PAST   | 2031-10-13
          the previous Monday       | 2031-10-30 | 2031-10-07 | PAST   | 2031-10-06
          on the 23rd               | 2031-09-15 |            | FUTURE | 2031-09-23
          on the 9th                | 2031-10-10 |            | PAST   | 2031-10-09
          on the 30th               | 2031-10-02 |            | PAST   | 2031-09-30
          on the 2nd                | 2031-10-30 |            | FUTURE | 2031-11-02
          early on the 25th         | 2031-03-23 |            | PAST   | 2031-03-25
          on the 31st               | 2031-02-27 |            | FUTURE | 2031-03-31
          on the 23rd               | 2031-09-15 | 2031-09-20 | FUTURE | 2031-09-23
          on the 1st                | 2031-10-30 | 2031-09-29 | PAST   | 2031-10-01
          on the 23rd               | 2031-09-15 | 2019-12    | FUTURE | 2031-09-23
          on the 23rd               | 2031-09-15 | 2019-12    | PAST   | 2019-12-23
          on the 23rd               | 2031-09    |            | FUTURE | 2031-09-23
          on the 9th of this month  | 2031-10-30 | 2019-12-01 | PAST   | 2031-10-09
          on the 23rd and 24th      | 2031-09-15 |            | FUTURE | 2031-09
          on the night of the 10th  | 2031-10-30 |            | FUTURE | 2031-11-10
          on the evening of March 25| 2031-03-26 |            | PAST   | 2031-03-25
          on Oct. 30                |            | 2031-10-27 | PAST   | 2031-10-30
          in June                   |            | 2031-05-27 | PAST   | 2031-06
          on Thursday               |            | 2031-10-27 | PAST   | nothing
          next month                |            | 2031-10-27 | FUTURE | nothing
          the next day              |            |            | FUTURE | nothing
          on the 23rd               |            |            | FUTURE | nothing
          on Oct. 30                |            |            | FUTURE | nothing
          in 2030                   |            |            | FUTURE | 2030
          """)
  void resolvesFromTheStory(
      String text,
      @Nullable String published,
      @Nullable String story,
      Tense tense,
      String expected) {
    assertThat(resolve(text, published, story, tense)).isEqualTo(expected);
  }

  /** The text is one expression, from its first word to its last. */
  private static DateExpression read(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    DateExpressions.Found found = DateExpressions.at(tokens, 0).orElseThrow();
    assertThat(found.length()).as(text).isEqualTo(tokens.size());
    return found.expression();
  }

  /** Returns the date that a cell of a table holds, none if the cell is blank. */
  private static Optional<PartialDate> date(@Nullable String cell) {
    return Optional.ofNullable(cell).filter(text -> !text.isEmpty()).map(PartialDate::parse);
  }

  private static String resolve(
      String text, @Nullable String published, @Nullable String story, Tense tense) {
    DateContext context = new DateContext(date(published), date(story), tense);
    return read(text).resolve(context).map(PartialDate::toString).orElse("nothing");
  }
}
