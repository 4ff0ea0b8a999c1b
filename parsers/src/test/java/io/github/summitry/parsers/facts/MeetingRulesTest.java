package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way of reporting a meeting proves itself: by what it must find and what it must leave. */
class MeetingRulesTest {
  @TestFactory
  Stream<DynamicTest> proofs() {
    return Proofs.of(MeetingRules.ALL.stream(), MeetingRulesTest::meetings);
  }

  /** The meetings that the rule alone or among others reports, as {@code AA-BB STATUS}. */
  private static List<String> meetings(String text, String rule) {
    return Bare.report(text).summits().stream()
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
