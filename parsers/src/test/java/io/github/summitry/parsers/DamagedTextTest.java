package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Evidence;
import io.github.summitry.JsonLines;
import io.github.summitry.Outlet;
import io.github.summitry.Report;
import io.github.summitry.Warning;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that came through the wrong hands, and what is said of texts beside them. */
class DamagedTextTest {
  private static final ArticleReader READER = ArticleReader.create();

  private static List<Warning.Code> codes(Report report) {
    return report.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void offsetsAreOfTheRestoredTextWhichTheArticleCarries() throws Exception {
    Report report =
        READER.read(
            "a.txt",
            "SEOUL, May 2, 2031 -- â€œWe will meet again,â€\u009d President Kim Do-yun said of"
                + " Moriâ€™s visit.");
    String text = report.article().text().orElseThrow();
    assertThat(text)
        .isEqualTo(
            "SEOUL, May 2, 2031 -- “We will meet again,” President Kim Do-yun said of Mori’s visit.");
    assertThat(report.quotes())
        .singleElement()
        .satisfies(
            quote -> {
              Evidence words = quote.evidence().get(0);
              assertThat(text.substring(words.begin(), words.end())).isEqualTo(words.text());
              assertThat(quote.speakers()).containsExactly("Kim Do-yun");
            });
    assertThat(codes(report)).contains(Warning.Code.TEXT_REPAIRED);
    assertThat(JsonLines.read(JsonLines.write(report))).isEqualTo(report);
  }

  @Test
  void aSoundTextIsNotCarried() {
    Report report = READER.read("a.txt", "President Kim Do-yun’s aide met Mori at the café.");
    assertThat(report.article().text()).isEmpty();
    assertThat(codes(report)).doesNotContain(Warning.Code.TEXT_REPAIRED);
  }

  @Test
  void aPageIsRestored() {
    Source page =
        Source.ofHtml(
            "a", "<html><body><p>President Kim Do-yunâ€™s aide met him.</p></body></html>");
    Report report = READER.read(page);
    assertThat(report.article().text().orElseThrow()).contains("Kim Do-yun’s aide");
    assertThat(codes(report)).contains(Warning.Code.TEXT_REPAIRED);
  }

  @Test
  void whatIsLostIsToldWhereItIs() {
    Report report = READER.read("a.txt", "Kim met Mori\uFFFD\uFFFDs aide at the caf\uFFFD.");
    assertThat(report.warnings())
        .filteredOn(warning -> warning.code() == Warning.Code.TEXT_DAMAGED)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.begin()).isEqualTo(12);
              assertThat(warning.end()).isEqualTo(14);
              assertThat(warning.message()).startsWith("3 characters are missing");
            });
  }

  @Test
  void aPagesLabelOutweighsTheOutletThatIsGiven() {
    Source page =
        Source.of(
                "a.txt",
                "The Korea Herald\n\nLeaders meet\n\nBy Kim Cheol-su\n\nPublished : May 2, 2031 -"
                    + " 09:01\n\nPresident Kim Do-yun met aides.\n")
            .withOutlet(Outlet.KOREA_NET);
    Report report = READER.read(page);
    assertThat(report.article().outlet()).isEqualTo(Outlet.KOREA_HERALD);
    assertThat(report.warnings())
        .extracting(Warning::message)
        .contains("the page is labelled koreaherald.com, but korea.net was given beside it");
    Report silent = READER.read(page.withText("President Kim Do-yun met aides."));
    assertThat(silent.article().outlet()).isEqualTo(Outlet.KOREA_NET);
    assertThat(codes(silent)).doesNotContain(Warning.Code.METADATA_DISAGREES);
  }

  @Test
  void headlinesAgreeThroughTypography() {
    Source page =
        Source.of(
            "a.txt",
            "The Korea Herald\n\nLeaders ‘agree’ in Seoul\n\nBy Kim Cheol-su\n\nPublished : May 2,"
                + " 2031 - 09:01\n\nPresident Kim Do-yun met aides.\n");
    Report report =
        READER.read(
            page.withHeadline("Leaders 'agree' in Seoul - The Korea Herald")
                .withAuthors("By Kim Cheol-su and Lee Dasom"));
    assertThat(report.article().headline()).contains("Leaders ‘agree’ in Seoul");
    assertThat(codes(report)).doesNotContain(Warning.Code.METADATA_DISAGREES);
  }
}
