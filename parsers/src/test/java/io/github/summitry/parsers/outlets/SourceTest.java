package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.summitry.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller gives: a text or a page. */
class SourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>A b.",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>A b.",
        "<html><p>A b.",
        "<HTML lang=en><p>A b.",
        "\uFEFF \n<!-- saved --> <?xml version=\"1.0\"?>\n<!-- - -- again --><html>\n<p>A b."
      })
  void aTextThatStartsLikeAPageIsOne(String text) {
    assertThat(Source.of("x", text).html()).hasValue(text);
    assertThat(Source.of("x", text).text()).isEqualTo("A b.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html",
        "<htmlx>",
        "<!-- <html>",
        "<!doctype xml>",
        "<p>A b.</p>",
        "A b. <html>",
        "The <!DOCTYPE html> line"
      })
  void anyOtherTextIsNone(String text) {
    assertThat(Source.of("x", text).html()).isEmpty();
    assertThat(Source.of("x", text).text()).isEqualTo(text);
  }

  @Test
  void whoSaysHtmlNeedsNoSign() {
    assertThat(Source.ofHtml("x", "A <b>b</b>.").text()).isEqualTo("A b.");
  }

  @Test
  void whatIsKnownStaysWithAnyText() {
    Source page = Source.ofHtml("x", "<p>A b.").withOutlet(Outlet.KOREA_NET).withUrl("u");
    assertThat(page.size()).isEqualTo(7);
    assertThat(page.upTo(7)).isSameAs(page);
    assertThat(page.upTo(5).text()).isEqualTo("A");
    assertThat(page.upTo(5).outlet()).hasValue(Outlet.KOREA_NET);
    assertThat(page.withText("B").html()).isEmpty();
    assertThat(page.withText("B").url()).hasValue("u");
  }

  @Test
  void anIdIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.ofHtml("", "<p>"))
        .withMessageContaining("file name");
  }
}
