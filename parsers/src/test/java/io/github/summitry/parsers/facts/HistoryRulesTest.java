package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.HistoryClaim;
import io.github.summitry.Summit;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of claiming a place in history proves itself, as the rules of meetings do. */
class HistoryRulesTest {
  private static final Lexicon LEXICON = Lexicon.bundled();

  private static Stream<HistoryRule> rules() {
    return HistoryRules.ALL.stream();
  }

  static Stream<Arguments> matches() {
    return rules().flatMap(r -> r.matches().stream().map(s -> Arguments.of(r.id(), s)));
  }

  static Stream<Arguments> rejects() {
    return rules().flatMap(r -> r.rejects().stream().map(s -> Arguments.of(r.id(), s)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleHasProofs(HistoryRule rule) {
    assertThat(rule.matches()).as("sentences that %s must match", rule.id()).isNotEmpty();
    assertThat(rule.rejects()).as("sentences that %s must reject", rule.id()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matches")
  void matches(String rule, String proof) {
    int close = proof.indexOf(']');
    assertThat(claims(proof.substring(close + 2), rule)).containsExactly(proof.substring(1, close));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rejects")
  void rejects(String rule, String sentence) {
    assertThat(claims(sentence, rule)).isEmpty();
  }

  private static List<String> claims(String text, String rule) {
    Story story =
        Story.read(LEXICON, new PlainTextParser().parse(Source.of("proof", text)).article(), text);
    return new Facts(LEXICON)
        .read(story, List.of()).summits().stream()
            .map(Summit::history)
            .flatMap(List::stream)
            .filter(c -> c.evidence().get(0).rule().filter(rule::equals).isPresent())
            .map(HistoryRulesTest::line)
            .toList();
  }

  /** {@code ORDINAL 1 LEADERS SUMMIT full P4M since=2012 within=2025 place=CA occasion=G7}. */
  private static String line(HistoryClaim claim) {
    return Stream.of(
            Stream.of(claim.kind().name()),
            claim.ordinal().map(String::valueOf).stream(),
            Stream.of(claim.among().name(), claim.format().name()),
            claim.qualifier().stream(),
            claim.interval().map(String::valueOf).stream(),
            claim.since().map(date -> "since=" + date).stream(),
            claim.within().map(date -> "within=" + date).stream(),
            claim.place().flatMap(p -> p.country()).map(code -> "place=" + code).stream(),
            claim.occasion().map(occasion -> "occasion=" + occasion.name()).stream())
        .flatMap(part -> part)
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
