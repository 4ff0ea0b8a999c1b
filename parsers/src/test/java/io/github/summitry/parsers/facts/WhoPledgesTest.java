package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Pledge;
import io.github.summitry.parsers.CaseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is pledged, how firmly and by whom: {@code pledges.txt} says. */
class WhoPledgesTest {
  static Stream<Arguments> cases() throws IOException {
    return CaseFile.read(WhoPledgesTest.class, "pledges.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void finds(String text, List<String> pledges) {
    List<String> found = new ArrayList<>();
    for (Pledge pledge : Bare.report(text.replace(" / ", "\n\n")).pledges()) {
      found.add(line(pledge, found.size() < pledges.size() ? pledges.get(found.size()) : ""));
    }
    assertThat(found).containsExactlyElementsOf(pledges);
  }

  /** A pledge as the file writes it, with as many of its words as are expected. */
  private static String line(Pledge pledge, String expected) {
    String words = expected.substring(expected.lastIndexOf('|') + 1).strip();
    boolean begins = !words.isEmpty() && pledge.text().startsWith(words);
    return pledge.by().stream().map(Actor::code).collect(Collectors.joining("+"))
        + " | "
        + (pledge.negated() ? "not " : "")
        + pledge.firmness()
        + " | "
        + (begins ? words : pledge.text());
  }
}
