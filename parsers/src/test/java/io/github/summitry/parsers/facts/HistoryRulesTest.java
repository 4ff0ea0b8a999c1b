package io.github.summitry.parsers.facts;

import io.github.summitry.HistoryClaim;
import io.github.summitry.Summit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way of claiming a place in history proves itself, as the rules of meetings do. */
class HistoryRulesTest {
  @TestFactory
  Stream<DynamicTest> proofs() {
    return Proofs.of(HistoryRules.ALL.stream(), HistoryRulesTest::claims);
  }

  private static List<String> claims(String text, String rule) {
    return Bare.report(text).summits().stream()
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
