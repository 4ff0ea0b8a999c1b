package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They shake hands in Seoul. (Yonhap)                       | Yonhap",
        "Leaders at a table (AP-Yonhap)                            | AP-Yonhap",
        "He waves. (photo: Cheong Wa Dae)                          | Cheong Wa Dae",
        "He waves. (Ahn Sol/The Korea Herald)                      | Ahn Sol/The Korea Herald",
        "He waves. (Ministry of Foreign Affairs)                   | Ministry of Foreign Affairs",
        "He waves. [JOINT PRESS CORPS]                             | JOINT PRESS CORPS",
        "He waves [PARK SOL]                                       | PARK SOL",
        "He waves in Beijing. Yonhap                               | Yonhap",
        "He waves in Beijing / Yonhap                              | Yonhap",
        "He waves. (PHOTO NOT FOR SALE) (Yonhap)                   | Yonhap",
        "He waves in May.   © Reuters                              | Reuters",
        "He waves in May. Harbour Times photo by Oh Bom            | Oh Bom",
        "He waves in May. Courtesy of Han Sol                      | Courtesy of Han Sol"
      })
  void creditsAreReadInEveryForm(String caption, String credit) {
    assertThat(Credit.ending(caption, caption.length(), Credit.EVERY_FORM))
        .map(Credit::name)
        .hasValue(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs 800 billion won ($613 million)",
        "He [Obama] would rather have it late than have it [wrong]",
        "They agreed on the Comprehensive Economic Partnership Agreement (CEPA)",
        "They agreed. (It was late.)",
        "They agreed. (T/RE1)",
        "They spoke to Yonhap",
        "She has more. [Sound bite: President Han (Korean)]",
        "(Yonhap)",
        ")",
        "()",
        ""
      })
  void otherBracketsAreNoCredits(String text) {
    assertThat(Credit.ending(text, text.length(), Credit.EVERY_FORM)).isEmpty();
  }
}
