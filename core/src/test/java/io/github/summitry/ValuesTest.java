package io.github.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void spanKeepsItsBounds() {
    assertThat(new Span(2, 5).of("ab“cd”")).isEqualTo("“cd");
    assertThat(new Span(2, 5).contains(new Span(3, 5))).isTrue();
    assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
    assertThatThrownBy(() -> new Span(5, 2)).hasMessageContaining("[5, 2)");
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1, 2)");
  }

  @Test
  void spansAreReadInOneLine() {
    String text = "and  agreed \r\n\tto meet\u2028again";
    Span whole = new Span(0, text.length());
    assertThat(whole.of(text)).isEqualTo(text);
    assertThat(whole.inOneLine(text)).isEqualTo("and  agreed to meet again");
    assertThat(new Span(5, 12).inOneLine(text)).isEqualTo("agreed ");
  }

  @Test
  void textMustFillItsSpan() {
    assertThatThrownBy(() -> Evidence.builder().begin(0).end(3).text("four").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0,3)");
  }

  @Test
  void actorsAreStatesOrOrganisations() {
    assertThat(Actor.of("KR").isState()).isTrue();
    assertThat(Actor.of("VA").isState()).isTrue();
    assertThat(Actor.of("EU").isState()).isFalse();
    assertThat(Actor.of("UN").isState()).isFalse();
    assertThat(Actor.of("ASEAN").isState()).isFalse();
    assertThatThrownBy(() -> Actor.of("Korea")).hasMessageContaining("\"Korea\"");
  }

  @Test
  void publicationTimeParsesWhatItPrints() {
    for (String text : new String[] {"2025-10", "2025-10-30", "2025-10-30T15:30+09:00"}) {
      assertThat(PublicationTime.parse(text)).hasToString(text);
    }
    assertThatThrownBy(() -> PublicationTime.parse("2025-10-30T15:30"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void firmnessIsOrdered() {
    assertThat(Firmness.AGREED).isGreaterThan(Firmness.OFFERED).isLessThan(Firmness.PLEDGED);
  }
}
