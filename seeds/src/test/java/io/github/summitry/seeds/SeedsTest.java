package io.github.summitry.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void comeInTheOrderOfTheirNames() {
    assertThat(Seeds.all())
        .extracting(Seed::id)
        .containsExactly(
            "000_cbf01d3dc2917369.txt",
            "001_4456b51c19191d9b.txt",
            "002_638f53b7e53f8b06.txt",
            "003_44616b36b33d74b3.txt",
            "004_4b3f924c21cdbb28.txt");
  }

  @Test
  void eachHasATextAndItsGold() {
    assertThat(Seeds.all())
        .allSatisfy(
            seed -> {
              assertThat(seed.text()).isNotBlank();
              assertThat(seed.gold()).startsWith("{").contains("\"summits\"");
            });
  }
}
