package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The sentences that rules bring, as tests. */
final class Proofs {
  private Proofs() {}

  /**
   * Returns a test for each sentence, {@code [what is found] sentence} where something must be, and
   * one for each rule that it brings some of both kinds.
   *
   * @param found what a rule finds: takes the text and the rule's id
   */
  static Stream<DynamicTest> of(
      Stream<? extends ProvedRule> rules, BiFunction<String, String, List<String>> found) {
    return rules.flatMap(rule -> of(rule, found).stream());
  }

  private static List<DynamicTest> of(
      ProvedRule rule, BiFunction<String, String, List<String>> found) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest(rule.id(), () -> isProved(rule)));
    for (String proof : rule.matches()) {
      int close = proof.indexOf(']');
      String text = proof.substring(close + 2);
      tests.add(
          dynamicTest(
              rule.id() + ": " + proof,
              () ->
                  assertThat(found.apply(text, rule.id()))
                      .containsExactly(proof.substring(1, close))));
    }
    for (String text : rule.rejects()) {
      tests.add(
          dynamicTest(
              rule.id() + ", not: " + text,
              () -> assertThat(found.apply(text, rule.id())).isEmpty()));
    }
    return tests;
  }

  private static void isProved(ProvedRule rule) {
    assertThat(rule.matches()).as("sentences that %s must match", rule.id()).isNotEmpty();
    assertThat(rule.rejects()).as("sentences that %s must reject", rule.id()).isNotEmpty();
  }
}
