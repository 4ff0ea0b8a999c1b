package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.summitry.Report;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule's worst case: its own words over and over in one sentence that does not end, whole and
 * up to the word before the last, so that the rule begins everywhere and ends nowhere.
 */
class RulesAtLengthTest {
  private static final int LENGTH = 10_000;

  /** Some fifty times what it takes; what is not linear takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  static Stream<Arguments> proofs() {
    Stream<Arguments> meetings =
        MeetingRules.ALL.stream()
            .map(
                rule ->
                    Arguments.of(rule.id(), first(rule.matches()).replaceFirst("^\\[.*?] ", "")));
    Stream<Arguments> pledges =
        PledgeRules.PROVED.stream()
            .map(
                rule ->
                    Arguments.of(
                        rule.id(),
                        first(rule.matches()).replaceAll("\\[([^\\[\\]]*):(?:by|what)]", "$1")));
    return Stream.concat(meetings, pledges);
  }

  private static String first(List<String> sentences) {
    return sentences.get(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("proofs")
  void takeTheirOwnWordsAnyNumberOfTimes(String rule, String sentence) {
    String endless = sentence.replaceAll("[.!?”\"]+$", "");
    String unfinished = endless.replaceFirst("\\s\\S+$", "");
    for (String piece : List.of(endless + ", and ", unfinished + " ")) {
      String text = piece.repeat(LENGTH / piece.length());
      Report report = assertTimeoutPreemptively(LIMIT, () -> Bare.report(text));
      assertThat(report.pledges())
          .allSatisfy(
              pledge ->
                  assertThat(pledge.evidence())
                      .allSatisfy(
                          words ->
                              assertThat(text.substring(words.begin(), words.end()))
                                  .isEqualTo(words.text())));
    }
  }
}
