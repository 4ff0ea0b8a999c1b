package io.github.summitry.parsers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No page makes the library throw or linger. */
class HostilePagesTest {
  private static final int MANY = 20_000;
  private static final int DEEP = 100_000;
  private static final List<WebLayout> LAYOUTS =
      List.of(WebLayout.of("#none .at p").withCaptions(".c"), WebLayout.of("article.body"));

  private static PageText read(String html) {
    PageText page = PageText.of(html, List.of("Harbour Post"), LAYOUTS);
    int end = 0;
    for (Part part : page.parts()) {
      assertThat(part.begin()).isGreaterThanOrEqualTo(end);
      assertThat(part.end()).isGreaterThan(part.begin()).isLessThanOrEqualTo(page.text().length());
      end = part.end();
    }
    return page;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<",
        "<>",
        "</",
        "<!",
        "<!--",
        "<p",
        "<p class",
        "<p class='",
        "</p></div></html>",
        "<html></html>",
        "<frameset><frame src=x></frameset>",
        "<body></body><body>x",
        "<head><body>x<head>y",
        "\0",
        "<p>\0</p\0>",
        "<\uD800>\uDC00",
        "&",
        "&#;&#x;&#xD800;&#x110000;&#99999999999;&nbsp",
        "<meta http-equiv=refresh content='0;url=https://other.example/'>",
        "<base href='javascript:x'><a href='javascript:y'>z</a>",
        "<script type='application/ld+json'></script>",
        "<script type='application/ld+json'>null</script>",
        "<script type='application/ld+json'>{\"@type\":[[[\"Article\"]]],\"author\":7}</script>",
        "<script type='application/ld+json'>{\"@graph\":{\"@graph\":[]},\"@type\":{}}</script>",
        "<meta property='og:title' content=''><title></title><h1></h1>",
        "<title>\u202E</title><h1>\u200B</h1>",
        "<time datetime=''></time><time datetime=never>x</time>",
        "<p>مرحبا שלום สวัสดี नमस्ते 你好 안녕 👋🏽 \u202Eabc"
      })
  void smallPagesAreRead(String html) {
    read(html);
    read("<article class=body>" + html);
    read(html + "<article class=body><p>x");
  }

  static Stream<String> repeated() {
    return Stream.of(
        "<div>",
        "<div>x",
        "<p>x",
        "<b>x",
        "<a href=x>x",
        "<b><p>",
        "<font>x<p>",
        "<table>",
        "<table><tr><td>x",
        "<table><b>x</table>",
        "<table>x",
        "<ul><li>x",
        "<select><option>",
        "<form>",
        "<svg>",
        "<math>",
        "<template>",
        "</p>",
        "</br>",
        "<br>",
        "<br>x",
        "&nbsp;",
        "&amp",
        "&#x41;",
        "<!--",
        "<!-- x -->",
        "<",
        "<![CDATA[",
        "<script>",
        "<style>",
        "<title>",
        "<textarea>",
        "<h1>x",
        "<article class=body>",
        "<article class=body>x</article>",
        "<figcaption>x",
        "<time datetime=2031>x</time>",
        "<img src=x>",
        "<p class=caption>x</p>",
        "<meta property=og:title content=x>",
        "<link rel=canonical href=x>",
        "<p id=a class='b c'>",
        "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
        "<b></i>",
        "a ",
        "\uD800",
        "\u202E",
        "\u00AD",
        "<pre>\n",
        "<i><b><a>",
        "<u><table>x",
        "x\0");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  @Timeout(60)
  void anyPieceManyTimes(String piece) {
    read(piece.repeat(MANY));
  }

  @Test
  @Timeout(60)
  void whatIsManyInOne() {
    read("<p " + numbered("a%d=1 ") + ">x");
    read("<p class='" + numbered("c%d ") + "'>x");
    read("<p style='" + numbered("c%d:none;") + "'>x");
    read("<img src='data:image/png;base64," + "iVBORw0KGgo".repeat(MANY) + "'>x");
    read("<script>" + "var a = '<p>x</p>';".repeat(MANY) + "</script>x");
    read(json("[".repeat(MANY)));
    read(json("{\"@graph\":[" + "{\"@type\":\"Article\",\"headline\":\"x\"},".repeat(MANY) + "]}"));
    read(json("{\"@type\":\"Article\",\"author\":[" + "\"A B\",".repeat(MANY) + "\"C\"]}"));
    read(json("{\"@type\":\"Article\",\"headline\":\"" + "&amp; | ".repeat(MANY) + "\"}"));
    read("<title>" + " - Harbour Post".repeat(MANY) + "</title><h1>x</h1>");
  }

  @Test
  void deepNestingLosesNothing() {
    String story = "<p>The leaders met at the bottom of it all, and nobody else went there.</p>";
    PageText page = read("<div>".repeat(DEEP) + story + "</div>".repeat(DEEP) + "<p>The end.");
    assertThat(page.text()).contains("The leaders met at the bottom of it all");
  }

  @Test
  void bytesShuffledAreRead() {
    Random random = new Random(33);
    String[] pieces = {
      "<",
      ">",
      "/",
      "p",
      "div",
      " ",
      "=",
      "'",
      "\"",
      "!--",
      "-->",
      "&",
      ";",
      "#",
      "br",
      "a",
      "script",
      "table",
      "td",
      "class",
      "body",
      "\n",
      "x",
      "X.",
      "\0",
      "é",
      "가",
      "\uD83D",
      "title",
      "h1",
      "article",
      "{",
      "}",
      "application/ld+json",
      "type",
      "style",
      "hidden",
      "form"
    };
    for (int i = 0; i < 5000; i++) {
      StringBuilder html = new StringBuilder();
      IntStream.range(0, random.nextInt(80))
          .forEach(n -> html.append(pieces[random.nextInt(pieces.length)]));
      read(html.toString());
    }
  }

  private static String json(String data) {
    return "<script type='application/ld+json'>" + data + "</script><p>x";
  }

  private static String numbered(String form) {
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < DEEP; i++) {
      numbered.append(form.replace("%d", Integer.toString(i)));
    }
    return numbered.toString();
  }
}
