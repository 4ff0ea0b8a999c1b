package io.github.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-10", "2025-10-30", "0987-01-01"})
  void parseAndToStringAreInverses(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "2025-1", "2025-13", "2025-02-30", "2025-10-30T10:00"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-10-30, true, false",
    "2025-10, 2025-10-30, true, false",
    "2025-10-30, 2025-10-30, true, true",
    "2025-10-29, 2025-10-30, false, false",
    "2024, 2025-10, false, false"
  })
  void coarserCoversFiner(String coarse, String fine, boolean covers, boolean back) {
    PartialDate a = PartialDate.parse(coarse);
    PartialDate b = PartialDate.parse(fine);
    assertThat(a.covers(b)).isEqualTo(covers);
    assertThat(b.covers(a)).isEqualTo(back);
    assertThat(a.agreesWith(b)).isEqualTo(covers || back);
    assertThat(a.finer(b)).isEqualTo(covers ? b : a);
  }

  @Test
  void ordersByTime() {
    assertThat(PartialDate.parse("2025")).isLessThan(PartialDate.parse("2025-01"));
    assertThat(PartialDate.parse("2025-01-31")).isLessThan(PartialDate.parse("2025-02"));
  }
}
