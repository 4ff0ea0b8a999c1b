package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule proves itself: each of its sentences is read as a whole story. */
class PledgeRulesTest {
  static List<Named<PledgeRule>> rules() {
    return PledgeRules.PROVED.stream().map(rule -> Named.of(rule.id(), rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void proves(PledgeRule rule) {
    assertThat(RuleProof.faults(rule)).as(rule.id()).isEmpty();
  }

  @Test
  void namesAreUnique() {
    assertThat(PledgeRules.PROVED).extracting(PledgeRule::id).doesNotHaveDuplicates();
  }
}
