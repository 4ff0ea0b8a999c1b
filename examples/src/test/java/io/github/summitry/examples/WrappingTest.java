package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrapping.of("one two three", 13)).containsExactly("one two three");
    assertThat(Wrapping.of("", 7)).containsExactly("");
  }

  @Test
  void leavesLongWordsWhole() {
    assertThat(Wrapping.of("a hippopotamus b", 5)).containsExactly("a", "hippopotamus", "b");
  }
}
