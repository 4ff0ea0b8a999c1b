package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YEOSU, South Jeolla Province — The ferry       | YEOSU      |          | The ferry",
        "ABU DHABI, United Arab Emirates -- Two         | ABU DHABI  |          | Two",
        "MILAN ― The leaders                            | MILAN      |          | The leaders",
        "BEIJING - They had 50 minutes.                 | BEIJING    |          | They had 50 minutes.",
        "MADRID, June 29 (Yonhap) -- Yoon               | MADRID     | --06-29  | Yoon",
        "CHENGDU, China, Dec. 24 (Yonhap) -- Nothing    | CHENGDU    | --12-24  | Nothing",
        "SEOUL, Aug. 11, 2025 (Yonhap) -- Lee           | SEOUL      | --08-11  | Lee",
        "SEOUL (Yonhap) -- South                        | SEOUL      |          | South",
        "Washington, May 1 (AP) -- The                  | Washington | --05-01  | The",
        "SÃO PAULO — Brazil                             | SÃO PAULO  |          | Brazil",
        "SEOUL/PYONGYANG ― Moon                         | SEOUL/PYONGYANG |     | Moon",
        "PYONGYANG, Joint Press Corps -- Moon           | PYONGYANG  |          | Moon",
        "Doha, QNA – The                                | Doha       |          | The",
        "NEW YORK—The                                   | NEW YORK   |          | The"
      })
  void datelinesAreRead(String line, String place, String day, String story) {
    Dateline dateline = Dateline.of(line(line)).orElseThrow();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.day().map(Object::toString).orElse(null)).isEqualTo(day);
    assertThat(line.substring(dateline.end())).isEqualTo(story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moon and Kim -- two men with one bridge -- met",
        "President Lee - in a hurry - left",
        "NATO -- the alliance -- grew",
        "APEC - what is it?",
        "G-20 leaders met",
        "The U.S. — and Korea — agreed",
        "LEE said no. It -- well",
        "By Oh Bom and Kang Sol SUVA (Reuters) - The island",
        "",
        "-- x",
        "SEOUL"
      })
  void otherOpeningsAreNoDatelines(String line) {
    assertThat(Dateline.of(line(line))).isEmpty();
  }

  @Test
  void aYearMakesItsDayADate() {
    Line dated = line("SEOUL, Aug. 11, 2025 (Yonhap) -- Lee");
    assertThat(Dateline.of(dated).orElseThrow().date()).contains(LocalDate.of(2025, 8, 11));
    Line undated = line("SEOUL, Aug. 11 (Yonhap) -- Lee");
    assertThat(Dateline.of(undated).orElseThrow().date()).isEmpty();
  }

  private static Line line(String text) {
    return new Line(0, text.length(), text, true);
  }
}
