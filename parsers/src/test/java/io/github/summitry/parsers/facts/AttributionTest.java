package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Warning;
import io.github.summitry.parsers.CaseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, and who relays it: {@code quotations.txt} says. */
class AttributionTest {
  static Stream<Arguments> cases() throws IOException {
    return CaseFile.read(AttributionTest.class, "quotations.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void attributes(String text, List<String> quotations) {
    List<String> found = new ArrayList<>();
    List<Quote> quotes = read(text).quotes();
    for (int i = 0; i < quotes.size(); i++) {
      String expected = i < quotations.size() ? quotations.get(i) : "";
      found.add(text(quotes.get(i), expected));
    }
    assertThat(found).containsExactlyElementsOf(quotations);
  }

  @Test
  void warnsOfMarksThatPairWithNone() {
    assertThat(codes("President Min Hyuk-jae said \"the deal is done and over. He left."))
        .contains(Warning.Code.QUOTE_UNBALANCED);
    assertThat(codes("President Min Hyuk-jae said \"the deal is done,\" and left."))
        .doesNotContain(Warning.Code.QUOTE_UNBALANCED);
  }

  @Test
  void noPossessiveIsAMark() {
    assertThat(codes("The leaders’ talks were the ministers’. Aides’ views differed."))
        .doesNotContain(Warning.Code.QUOTE_UNBALANCED);
    assertThat(codes("President Min Hyuk-jae said the ‘leaders’ talks are done and over."))
        .doesNotContain(Warning.Code.QUOTE_UNBALANCED);
    assertThat(codes("President Min Hyuk-jae said ‘the deal is done and over. He left."))
        .contains(Warning.Code.QUOTE_UNBALANCED);
    assertThat(codes("President Min Hyuk-jae praised the two countries'' leaders in Seoul."))
        .doesNotContain(Warning.Code.QUOTE_UNBALANCED);
    assertThat(codes("President Min Hyuk-jae said the deal is done,’ and left."))
        .contains(Warning.Code.QUOTE_UNBALANCED);
  }

  @Test
  void warnsOfWordsThatNobodySays() {
    assertThat(codes("Banners “without a word of thanks” hung in the streets of Seoul."))
        .contains(Warning.Code.QUOTE_WITHOUT_SPEAKER);
    assertThat(codes("“This is a word of thanks,” Korean President Min Hyuk-jae said."))
        .doesNotContain(Warning.Code.QUOTE_WITHOUT_SPEAKER);
  }

  private static List<Warning.Code> codes(String text) {
    return read(text).warnings().stream().map(Warning::code).toList();
  }

  private static Report read(String line) {
    return Bare.report(line.replace(" / ", "\n\n"));
  }

  /** A quotation as the file writes it, with as many of its words as are expected. */
  private static String text(Quote quote, String expected) {
    String words = expected.replaceFirst(" \\|.*", "");
    boolean begins = !words.isEmpty() && quote.text().startsWith(words);
    String speakers = quote.speakers().isEmpty() ? "-" : String.join(" + ", quote.speakers());
    return (begins ? words : quote.text())
        + " | "
        + speakers
        + quote.via().map(via -> " [via] " + via).orElse("");
  }
}
