package io.github.summitry.parsers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How markup becomes lines. */
class PageTextTest {
  private static final WebLayout BODY = WebLayout.of("body");

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("<p>One.</p><p>Two.</p>", List.of("One.", "Two.")),
        Arguments.of("One.<br><br>Two.", List.of("One.", "Two.")),
        Arguments.of("One.<br>Two.", List.of("One.", "Two.")),
        Arguments.of("One ends<br>here.", List.of("One ends here.")),
        Arguments.of("One ends<br><br>here.", List.of("One ends", "here.")),
        Arguments.of("Oct. 30<br>was fine.", List.of("Oct. 30", "was fine.")),
        Arguments.of("A <b>b</b>old<i>er</i> word", List.of("A bolder word")),
        Arguments.of("<div>a<div>b</div>c</div>", List.of("a", "b", "c")),
        Arguments.of("<ul><li>a<li>b</ul>", List.of("a", "b")),
        Arguments.of("<dl><dt>a<dd>b</dl>", List.of("a", "b")),
        Arguments.of("<table><tr><th>a</th><td>b</td></tr></table>", List.of("a", "b")),
        Arguments.of("<pre>a\nb\n\n  c <b>d</b><br>e \n</pre>f", List.of("a\nb\n\n  c d\ne", "f")),
        Arguments.of("<pre> \n&nbsp;\n</pre>a", List.of("a")),
        Arguments.of("a\n\n  b\tc\u00a0\u2003d", List.of("a b c d")),
        Arguments.of("a&nbsp;&amp;&nbsp;b &lt;c&gt; &#8220;d&#x201D;", List.of("a & b <c> “d”")),
        Arguments.of("co&shy;op, zero\u200Bwidth, \uFEFFmark", List.of("coop, zerowidth, mark")),
        Arguments.of("\u202Eright\u202C to \u200Fleft\u200E", List.of("right to left")),
        Arguments.of("a\u0007b\u0000c", List.of("abc")),
        Arguments.of("a\uD83D b\uDE00 c\uD83D\uDE00", List.of("a\uFFFD b\uFFFD c\uD83D\uDE00")),
        Arguments.of("<p>a<script>b</script><style>c</style><!--d--></p>", List.of("a")),
        Arguments.of("a<p hidden>b</p><p aria-hidden=TRUE>c</p>d", List.of("a", "d")),
        Arguments.of("a<p style='color:red;DISPLAY :none'>b</p>c", List.of("a", "c")),
        Arguments.of("a<p style='display:block'>b</p>", List.of("a", "b")),
        Arguments.of("a<p>b", List.of("a", "b")),
        Arguments.of("<p>  </p><p>&nbsp;</p><br>", List.of()),
        Arguments.of("대통령 <b>정상</b>회담 日中", List.of("대통령 정상회담 日中")),
        Arguments.of("<a href=x>All of it</a> linked", List.of("All of it linked")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void linesAreWhatAReaderSees(String body, List<String> lines) {
    assertThat(lines(PageText.of("<body>" + body, List.of(), List.of(BODY)))).isEqualTo(lines);
  }

  static Stream<Arguments> furniture() {
    return Stream.of(
            "<nav>x y</nav>",
            "<aside>x y</aside>",
            "<footer>x y</footer>",
            "<form>x y<input></form>",
            "<button>x y</button>",
            "<select><option>x y</select>",
            "<div role=navigation>x y</div>",
            "<div class='sns_share'>x y</div>",
            "<div class='articleRelatedBox'>x y</div>",
            "<div class='box ad-1'>x y</div>",
            "<div id=comments>x y</div>",
            "<iframe>x y</iframe>",
            "<video>x y</video>",
            "<svg><text>x y</text></svg>",
            "<template><p>x y</template>",
            "<noscript>x y</noscript>")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void furnitureIsLeftOut(String furniture) {
    String html = "<body><p>The story is longer.</p>" + furniture + "<p>It goes on.</p>";
    assertThat(lines(PageText.of(html, List.of(), List.of(BODY))))
        .containsExactly("The story is longer.", "It goes on.");
  }

  @Test
  void aBoxThatHoldsTheStoryIsNoFurniture() {
    String story = "<p>President Han met President Banda in Lilongwe on Monday to talk.</p>";
    for (String box : List.of("<form>", "<div class=share>", "<aside>", "<div class=caption>")) {
      assertThat(lines(PageText.of("<p>Home" + box + story, List.of(), List.of())))
          .as(box)
          .contains("President Han met President Banda in Lilongwe on Monday to talk.");
    }
  }

  @Test
  void aStoryInBoxesBesideEachOtherIsWhole() {
    String first = "President Han met President Banda in Lilongwe on Monday to talk.";
    String second = "They agreed to meet again on Tuesday, and on any day after that.";
    String menu =
        "<div><ul><li><a href=x>A line of a menu that is as long as a sentence.</a></ul></div>";
    String html =
        "<body>%s<div><div><div><p>%s</p></div><hr><div><p>%s</p></div></div></div>%s"
            .formatted(menu, first, second, menu);
    assertThat(lines(PageText.of(html, List.of(), List.of()))).containsExactly(first, second);
  }

  @Test
  void offsetsAreOfTheText() {
    PageText page = PageText.of("<title>x</title><h1>A b</h1><p>C d.</p>", List.of(), List.of());
    assertThat(page.text()).isEqualTo("A b\n\nC d.");
    assertThat(page.parts())
        .containsExactly(new Part(0, 3, Part.Role.HEADLINE), new Part(5, 9, Part.Role.STORY));
  }

  @Test
  void rolesAreTheLayouts() {
    WebLayout layout =
        WebLayout.of(".s")
            .withHeadline(".h")
            .withDeck(".k")
            .withTime(".t")
            .withWriters(".w")
            .withCaptions(".c")
            .without(".x");
    String html =
        "<p>no<p class=h>H<p class=k>K<p class=w>W<p class=t>T<p class=c>C1"
            + "<div class=s><p>S1<p class=c>C2<p class=x>X<p><a href=y>L</a><p>S2</div><p class=c>C3";
    PageText page = PageText.of(html, List.of(), List.of(WebLayout.of(".other"), layout));
    assertThat(lines(page)).containsExactly("H", "K", "W", "T", "C1", "S1", "C2", "L", "S2");
    assertThat(page.parts())
        .extracting(Part::role)
        .containsExactly(
            Part.Role.HEADLINE,
            Part.Role.DECK,
            Part.Role.WRITERS,
            Part.Role.TIME,
            Part.Role.CAPTION,
            Part.Role.STORY,
            Part.Role.CAPTION,
            Part.Role.LINK,
            Part.Role.STORY);
  }

  private static List<String> lines(PageText page) {
    return page.parts().stream()
        .map(part -> page.text().substring(part.begin(), part.end()))
        .toList();
  }
}
