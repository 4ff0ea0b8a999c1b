package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.Caption;
import io.github.summitry.JsonLines;
import io.github.summitry.Located;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article says the same as a text and as a page of its outlet. */
class TextAndPageTest {
  private static final ArticleReader READER = ArticleReader.create();

  /**
   * A way in which pages hold an article's lines.
   *
   * @param begin what stands before the first line
   * @param between what stands between two
   * @param end what stands after the last
   */
  record Markup(Outlet outlet, String begin, String between, String end) {
    String of(String text) {
      return Stream.of(text.split("\n"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(TextAndPageTest::escaped)
          .collect(Collectors.joining(between, begin, end));
    }
  }

  private static final List<Markup> MARKUPS =
      List.of(
          new Markup(
              Outlet.KOREA_HERALD,
              "<article class=\"article-body\"><p>",
              "</p><div class=\"ad\">Advertisement</div><p>",
              "</p></article>"),
          new Markup(
              Outlet.KOREA_HERALD,
              "<div class=\"news_content\"><div>",
              "</div><div>",
              "</div></div>"),
          new Markup(
              Outlet.KOREA_HERALD,
              "<div id=\"articleText\"><div class=\"view_con_t\">",
              "<br><br>\n",
              "</div></div>"),
          new Markup(
              Outlet.KOREA_HERALD, "<div id=\"articleText\">", "<br />&nbsp;<br />", "</div>"),
          new Markup(
              Outlet.JOONGANG,
              "<div class=\"article_body_container\"><div>",
              "<br><br>",
              "</div></div>"),
          new Markup(Outlet.JOONGANG, "<form><div id=\"articlebody\">", "<p>", "</div></form>"),
          new Markup(
              Outlet.JOONGANG, "<div class=\"article_content\"><p>", "</p>\n\n<p>", "</p></div>"),
          new Markup(
              Outlet.KOREA_NET,
              "<div class=\"a\"><div class=\"b\"><p><span>",
              "</span></p><p><span>",
              "</span></p></div></div>"),
          new Markup(Outlet.UNKNOWN, "<main><p>", "</p>\n<p>", "</p></main>"),
          new Markup(Outlet.UNKNOWN, "<table><tr><td>", "<br><br>", "</td></tr></table>"));

  /** An article and a way to print it. */
  record Print(Source source, Markup markup, Report asText) {
    Source page(String head, String text) {
      return Source.ofHtml(
          source.id(),
          "<!DOCTYPE html><html><head>"
              + head
              + "</head><body>"
              + markup.of(text)
              + "</body></html>");
    }

    @Override
    public String toString() {
      return source.id() + " in " + markup.begin();
    }
  }

  static Stream<Print> prints() {
    return AnnotatedArticle.all().stream().flatMap(TextAndPageTest::prints);
  }

  // No page has a crawler's header.
  private static Stream<Print> prints(AnnotatedArticle article) {
    Article known = READER.read(article.name(), article.text()).article();
    String text =
        article
            .text()
            .replaceAll("[ \\u00a0]+", " ")
            .replaceFirst("^\\s*date \\d{4}-\\d{2}(-\\d{2})? ", "");
    Source source = Source.of(article.name(), text).withOutlet(known.outlet());
    Source dated = known.published().map(source::withPublished).orElse(source);
    Report asText = READER.read(dated);
    return MARKUPS.stream()
        .filter(markup -> markup.outlet().equals(known.outlet()))
        .map(markup -> new Print(dated, markup, asText));
  }

  @ParameterizedTest
  @MethodSource("prints")
  void everyLineOnThePage(Print print) {
    Source source = print.source();
    Source page = print.page("", source.text()).withOutlet(print.markup().outlet());
    Report asPage = READER.read(source.published().map(page::withPublished).orElse(page));
    assertThat(facts(asPage)).isEqualTo(facts(print.asText()));
    assertThat(metadata(asPage.article())).isEqualTo(metadata(print.asText().article()));
  }

  @ParameterizedTest
  @MethodSource("prints")
  void metadataOutOfSight(Print print) {
    Article article = print.asText().article();
    int begin =
        Stream.<Located>concat(article.captions().stream(), article.paragraphs().stream())
            .mapToInt(Located::begin)
            .min()
            .orElseThrow();
    int lineBegin = print.source().text().lastIndexOf('\n', begin) + 1;
    Source page = print.page(head(article), print.source().text().substring(lineBegin));
    Report asPage = READER.read(page);
    assertThat(facts(asPage)).isEqualTo(facts(print.asText()));
    assertThat(metadata(asPage.article())).isEqualTo(metadata(article));
  }

  @Test
  void aParserThatKnowsTextsAloneReadsPagesToo() {
    ArticleParser own =
        new ArticleParser() {
          @Override
          public Outlet outlet() {
            return Outlet.of("post.example");
          }

          @Override
          public int likelihood(Source source) {
            return source.text().startsWith("Two ports") ? 100 : 0;
          }

          @Override
          public ParsedArticle parse(Source source) {
            Article.Builder article = Article.builder().id(source.id()).outlet(outlet());
            return new ParsedArticle(article.build(), List.of());
          }
        };
    Article article =
        ArticleReader.builder()
            .parser(own)
            .build()
            .read(Source.ofHtml("x", "<h1>Two ports</h1><p>One ferry.</p>"))
            .article();
    assertThat(article.outlet()).isEqualTo(own.outlet());
    assertThat(article.text()).hasValue("Two ports\n\nOne ferry.");
  }

  private static String head(Article article) {
    String names =
        article.bylines().stream()
            .map(name -> "{\"@type\":\"Person\",\"name\":\"" + name + "\"}")
            .collect(Collectors.joining(","));
    String data =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":["
            + names
            + "]"
            + article.published().map(time -> ",\"datePublished\":\"" + time + "\"").orElse("")
            + article.updated().map(time -> ",\"dateModified\":\"" + time + "\"").orElse("")
            + "}</script>";
    return data
        + article.headline().map(headline -> meta("og:title", headline)).orElse("")
        + article.section().map(section -> meta("article:section", section)).orElse("")
        + (article.outlet().equals(Outlet.UNKNOWN)
            ? ""
            : meta("og:url", "https://www." + article.outlet() + "/a"));
  }

  private static String meta(String property, String content) {
    return "<meta property=\"" + property + "\" content=\"" + escaped(content) + "\">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static List<String> metadata(Article article) {
    return Stream.of(
            article.headline().stream(),
            article.section().stream(),
            article.bylines().stream(),
            article.published().map(PublicationTime::date).map(PartialDate::toString).stream(),
            article.dateline().stream(),
            article.captions().stream().map(Caption::text),
            article.paragraphs().stream().map(Located::text))
        .<String>flatMap(kind -> kind)
        .toList();
  }

  /** Everything but the article and the places of the words. */
  private static String facts(Report report) {
    Report bare =
        Report.builder()
            .from(report)
            .article(Article.builder().id("").outlet(Outlet.UNKNOWN).build())
            .warnings(List.of())
            .build();
    return JsonLines.write(bare).replaceAll("\"begin\":\\d+,\"end\":\\d+,", "\n");
  }
}
