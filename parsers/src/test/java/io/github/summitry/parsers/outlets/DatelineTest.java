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
        "NEW YORK—The                                   | NEW YORK   |          | The",
        "ISLAMABAD: The two sides met, he said.         | ISLAMABAD  |          | The two sides met, he said.",
        "New Delhi: The two sides met.                  | New Delhi  |          | The two sides met.",
        "New Delhi [India], Oct 5 (ANI): The two met.   | New Delhi  | --10-05  | The two met.",
        "ISLAMABAD, Aug 2 (APP):The prime minister met. | ISLAMABAD  | --08-02  | The prime minister met.",
        "SOCHI, October 12. /TASS/. The talks           | SOCHI      | --10-12  | The talks",
        "Ulaanbaatar, May 2 /MONTSAME/. The talks       | Ulaanbaatar | --05-02 | The talks",
        "MOSCOW. July 12 (Interfax) - The talks         | MOSCOW     | --07-12  | The talks",
        "OSAKA, Japan, Sept. 7 (Yonhap) -- Two          | OSAKA      | --09-07  | Two",
        "Madrid, 2 May (EFE).- The talks                | Madrid     | --05-02  | The talks",
        "New Delhi, Oct 5 (PTI) The talks               | New Delhi  | --10-05  | The talks",
        "Tehran, 2nd May, 2019, IRNA - The talks        | Tehran     | --05-02  | The talks"
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
        "SEOUL",
        "Report: The president met her guest, he said.",
        "Moon and Kim: Two men met at one bridge.",
        "Seoul: No talks this week",
        "VIDEO: Lee meets Modi",
        "President Lee (left) The two"
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
