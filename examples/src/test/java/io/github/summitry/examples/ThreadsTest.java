package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {
  @Test
  void followsShuttleDiplomacyThroughTheSeeds() {
    Run run = Run.of("threads", "--followed");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .startsWith(
            "{\"id\":\"JP-KR/shuttle-diplomacy\",\"parties\":[\"JP\",\"KR\"],"
                + "\"matter\":[\"shuttle diplomacy\"],\"sectors\":[\"DIPLOMACY\"],\"steps\":["
                + "{\"date\":\"2025-06-17\",\"meeting\":\"2025-06-17/JP-KR\",\"by\":[\"JP\",\"KR\"],\"to\":[],"
                + "\"firmness\":\"AGREED\",\"negated\":false,\"change\":\"FIRST\",")
        .contains(
            "{\"date\":\"2025-10-30\",\"meeting\":\"2025-10-30/JP-KR\",\"by\":[\"JP\",\"KR\"],\"to\":[],"
                + "\"firmness\":\"AGREED\",\"negated\":false,\"change\":\"HOLDS\",",
            "\"text\":\"They agreed to continue shuttle diplomacy between the two sides\"")
        .endsWith("\"sources\":[\"002_638f53b7e53f8b06.txt\",\"000_cbf01d3dc2917369.txt\"]}");
  }

  @Test
  void printsPledgesOfWhichNothingMoreIsHeard() {
    List<String> lines = Run.of("threads").out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .filteredOn(line -> line.contains("verbally agreed"))
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"CA-KR/consultation-body\"");
  }

  @Test
  void saysWhatTheSeedsConfirm() {
    List<String> lines = Run.of("claims").out().lines().toList();
    assertThat(lines)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"verdict\":\"CONFIRMED\""))
        .allSatisfy(line -> assertThat(line).contains("\"earlier\":[\"2025-06-17/CA-KR\"]"));
  }

  @Test
  void printsWhatItCanRead(@TempDir Path folder) throws IOException {
    Path text = folder.resolve("a.txt");
    Files.writeString(text, "Nothing happened in the harbor.");
    Run run = Run.of("threads", text, folder.resolve("none.txt"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.txt");
  }
}
