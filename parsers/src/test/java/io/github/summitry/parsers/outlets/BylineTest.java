package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Bae Noel and Yang Irae                                    | Bae Noel;Yang Irae",
        "By Gil Yun, Ma Hee-jung                                      | Gil Yun;Ma Hee-jung",
        "BY NOH EUL, OH BOM AND WI JU-A [noheul@joongang.co.kr]       | NOH EUL;OH BOM;WI JU-A",
        "By Yonhap                                                    | Yonhap",
        "By Korea Herald                                              | Korea Herald",
        "By Cho Eun, Korea Herald correspondent (cho@heraldcorp.com)  | Cho Eun",
        "By Kim Yoo, Joint Press Corps                                | Kim Yoo",
        "By Oh Bom, Staff Reporter, and Gil Yun in Tokyo              | Oh Bom;Gil Yun",
        "By Ma Hee-jung, Harbour correspondent                        | Ma Hee-jung",
        "By Joint Press Corps                                         | Joint Press Corps",
        "By Ludovic de la Tour                                        | Ludovic de la Tour",
        "By KH디지털2                                                  | KH디지털2"
      })
  void namesAreReadWithoutRolesAndAddresses(String line, String names) {
    assertThat(Byline.of(line(line)).orElseThrow().names()).containsExactly(names.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time the last guest left, it was dark.",
        "By Monday, both sides had agreed to talk about it again.",
        "By land, by sea",
        "By",
        "By ",
        "Bypassing Seoul"
      })
  void sentencesAreNoBylines(String line) {
    assertThat(Byline.of(line(line))).isEmpty();
  }

  @Test
  void theAddressHasItsPlace() {
    Line line = new Line(10, 49, "By Noh Ye-rin (noyerin@heraldcorp.com)x".substring(0, 39), true);
    assertThat(Byline.of(line).orElseThrow().mail()).hasToString("Optional[[24,48)]");
  }

  @Test
  void aNameInCapitalsMayStandAfterADash() {
    assertThat(Byline.inCapitals(line("- SONG GA-EUL")).orElseThrow().names())
        .containsExactly("SONG GA-EUL");
    assertThat(Byline.inCapitals(line("- Two bridges"))).isEmpty();
  }

  @Test
  void aBroadcastersReporterSignsOff() {
    assertThat(Byline.signOff(line("Bin Se-mi, Arirang News.")).orElseThrow().names())
        .containsExactly("Bin Se-mi");
    assertThat(
            Byline.signOff(line("Bin Se-mi, reporter at Harbour.example [email protected]"))
                .orElseThrow()
                .names())
        .containsExactly("Bin Se-mi");
    assertThat(Byline.signOff(line("Bin Se-mi, reporter at heart, went on."))).isEmpty();
    assertThat(Byline.signOff(line("In the end, Arirang News."))).isEmpty();
  }

  private static Line line(String text) {
    return new Line(0, text.length(), text, true);
  }
}
