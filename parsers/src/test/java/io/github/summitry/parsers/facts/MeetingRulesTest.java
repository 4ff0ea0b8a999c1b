package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Report;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of reporting a meeting proves itself: by what it must find and what it must leave. */
class MeetingRulesTest {
  private static final Lexicon LEXICON = Lexicon.bundled();

  private static Stream<MeetingRule> rules() {
    return Stream.of(MeetingRules.VERBS, MeetingRules.TURNS, MeetingRules.NOUNS)
        .flatMap(List::stream);
  }

  static Stream<Arguments> matches() {
    return rules().flatMap(r -> r.matches().stream().map(s -> Arguments.of(r.id(), s)));
  }

  static Stream<Arguments> rejects() {
    return rules().flatMap(r -> r.rejects().stream().map(s -> Arguments.of(r.id(), s)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleHasProofs(MeetingRule rule) {
    assertThat(rule.matches()).as("sentences that %s must match", rule.id()).isNotEmpty();
    assertThat(rule.rejects()).as("sentences that %s must reject", rule.id()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matches")
  void matches(String rule, String proof) {
    int close = proof.indexOf(']');
    assertThat(meetings(proof.substring(close + 2), rule))
        .containsExactly(proof.substring(1, close));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rejects")
  void rejects(String rule, String sentence) {
    assertThat(meetings(sentence, rule)).isEmpty();
  }

  /** The meetings that the rule alone or among others reports, as {@code AA-BB STATUS}. */
  private static List<String> meetings(String text, String rule) {
    Story story =
        Story.read(LEXICON, new PlainTextParser().parse(Source.of("proof", text)).article(), text);
    Report report = new Facts(LEXICON).read(story, List.of());
    return report.summits().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.rule().filter(rule::equals).isPresent()))
        .map(
            s ->
                s.participants().stream()
                        .map(p -> p.actor())
                        .map(Actor::code)
                        .sorted()
                        .collect(Collectors.joining("-"))
                    + " "
                    + s.status())
        .toList();
  }
}
