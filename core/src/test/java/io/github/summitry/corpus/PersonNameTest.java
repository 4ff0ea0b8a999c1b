package io.github.summitry.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Lee Jae Myung, Lee Jae-myung",
    "Lee Jae Myung, Jae-myung Lee",
    "Lee Jae Myung, Lee Jaemyung",
    "Yoon Suk Yeol, Yoon Seok-youl",
    "Moon Jae-in, Mun Jae In",
    "Luiz Inácio Lula da Silva, Lula",
    "António Guterres, Antonio Guterres",
    "Volodymyr Zelenskyy, Volodymyr Zelensky",
    "Recep Tayyip Erdoğan, Erdogan",
    "Donald J. Trump, Donald Trump",
    "Mark Carney, CARNEY",
  })
  void maySpellOnePerson(String one, String other) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isTrue();
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Lee Jae Myung, Lee Myung-bak",
    "Park Geun-hye, Park Chung-hee",
    "Xi Jinping, Li Keqiang",
    "Justin Trudeau, Pierre Trudeau",
  })
  void areTwoPeople(String one, String other) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isFalse();
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isFalse();
  }
}
