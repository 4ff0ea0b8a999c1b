package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.PublicationTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as pages write them for machines. */
class WebTimeTest {
  private static final Optional<ZoneOffset> KOREA = Optional.of(ZoneOffset.ofHours(9));

  @ParameterizedTest
  @CsvSource({
    "2031-05-02, 2031-05-02, 2031-05-02",
    "2031.05.02, 2031-05-02, 2031-05-02",
    "20310502, 2031-05-02, 2031-05-02",
    "2031-05-02T09:18:00+09:00, 2031-05-02T09:18+09:00, 2031-05-02T09:18+09:00",
    "2031-05-02T09:18:00, 2031-05-02T09:18+09:00, 2031-05-02",
    "2031-05-02 09:18, 2031-05-02T09:18+09:00, 2031-05-02",
    "20310502091800, 2031-05-02T09:18+09:00, 2031-05-02",
    "2031-05-02T20:18:59.999Z, 2031-05-03T05:18+09:00, 2031-05-02T20:18Z",
    "2031-05-02T20:18:00-0500, 2031-05-03T10:18+09:00, 2031-05-02T20:18-05:00",
    "2031-05-02 23:18 KST, 2031-05-02T23:18+09:00, 2031-05-02T23:18+09:00",
    "2031-05-02T09:18+03, 2031-05-02T15:18+09:00, 2031-05-02T09:18+03:00",
    "2031-05-02T25:18:00Z, 2031-05-02, 2031-05-02",
    "2031-05-02T09:18:00+99:00, 2031-05-02, 2031-05-02",
    "'Fri, 2 May 2031 09:18:00 GMT', 2031-05-02T18:18+09:00, 2031-05-02T09:18Z",
    "'May 2, 2031', 2031-05-02, 2031-05-02"
  })
  void aTimeIsReadAtTheOutletsPlace(String written, String korean, String anywhere) {
    assertThat(WebTime.parse(written, KOREA)).hasValue(PublicationTime.parse(korean));
    assertThat(WebTime.parse(" " + written + "\n", Optional.empty()))
        .hasValue(PublicationTime.parse(anywhere));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2031",
        "2031-02-30",
        "2031-13-01T09:18:00+09:00",
        "99999999999999999999",
        "1 May"
      })
  void whatIsNoTimeIsNone(String written) {
    assertThat(WebTime.parse(written, KOREA)).isEmpty();
  }
}
