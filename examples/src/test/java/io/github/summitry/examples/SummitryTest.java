package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummitryTest {
  @Test
  void withoutCommandExplainsItself() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing required subcommand", "timeline", "extract");
  }

  @Test
  void helps() {
    for (String command : new String[] {"timeline", "extract", "threads", "claims"}) {
      Run run = Run.of(command, "--help");
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("summitry " + command, "PATH", "--outlet", "--published");
    }
  }

  @Test
  void namesItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("summitry ");
  }

  @Test
  void explainsWrongValues() {
    String[][] wrong = {
      {"--published=yesterday", "not a date: \"yesterday\"; write 2025-10-30, 2025-10 or 2025"},
      {"--published=2025-02-30", "no date of the calendar: \"2025-02-30\""},
      {"--outlet= ", "an outlet needs a name"},
      {"--files=[", "Invalid value for option '--files'"},
      {"--colour", "Unknown option: '--colour'"}
    };
    for (String[] option : wrong) {
      Run run = Run.of("extract", option[0], "-");
      assertThat(run.status()).as(option[0]).isEqualTo(2);
      assertThat(run.err()).contains(option[1]);
      assertThat(run.out()).isEmpty();
    }
  }
}
