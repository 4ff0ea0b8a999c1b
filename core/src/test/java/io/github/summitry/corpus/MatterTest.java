package io.github.summitry.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // text | names | words | fields
        "continue negotiations on resuming shuttle diplomacy between Seoul and Tokyo | shuttle diplomacy | - | -",
        "agreed to expand bilateral cooperation | - | - | -",
        "Kim and Mori agreed on the importance of bilateral relations | - | - | -",
        "agreed to speed up talks on a free trade pact | free trade agreement | - | -",
        "to conclude the FTA within the year | free trade agreement | - | -",
        "agreed to set up a fund for glacier research | - | glacier | fund,research",
        "pledged to complete the KF-21 program as planned | kf-21 | - | -",
        "welcomed Poland to the Danube Cranes Initiative | danube crane initiative | PL | -",
        "agreed in Nice to build greenhouses | - | greenhouse | -",
        "agreed to rebuild schools in Ukraine | - | rebuild,school | -",
        "agreed to send teachers to Ukraine | - | UA,teacher | -",
        "the Japanese prime minister promised Korean farmers a market for pears | - | farmer,pear | market",
        "agreed to boost defence industry ties | - | - | defense industry",
        "the two verbally agreed to set up a consultation body | consultation body | - | -",
        "Kim Do-yun praised Hana Mori for her defense of whales | - | whale | defense",
      })
  void findsWhatAPledgeIsAbout(String text, String names, String words, String fields) {
    Matter matter = Matter.of(pledge(text), Set.of("kim", "do-yun", "hana", "mori"));
    assertThat(String.join(",", matter.names())).isEqualTo(names == null ? "" : names);
    assertThat(String.join(",", matter.words())).isEqualTo(words == null ? "" : words);
    assertThat(String.join(",", matter.fields())).isEqualTo(fields == null ? "" : fields);
  }

  @ParameterizedTest
  @CsvSource({
    "the two verbally agreed to meet, verbally",
    "agreed in principle to lift the ban, in principle"
  })
  void keepsReserves(String text, String reserve) {
    assertThat(Matter.of(pledge(text), Set.of()).hedges()).containsExactly(reserve);
  }

  private static Pledge pledge(String text) {
    return Pledge.builder()
        .id("p")
        .addBy(Actor.of("KR"), Actor.of("JP"))
        .firmness(Firmness.AGREED)
        .negated(false)
        .text(text)
        .build();
  }
}
