package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.Outlet;
import io.github.summitry.Passage;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.ArticleParser;
import io.github.summitry.parsers.outlets.ParsedArticle;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How are pages of an outlet read that the library does not know? */
public final class OwnOutlet {
  private OwnOutlet() {}

  /** Prints what a page of the own outlet says. */
  public static void main(String... args) {
    facts().forEach(System.out::println);
  }

  // region parser
  /** Pages of the Harbour Post: its name, the headline, the date, then a paragraph a line. */
  static final class HarbourPostParser implements ArticleParser {
    private static final Pattern LINE = Pattern.compile("\\S.*");

    @Override
    public Outlet outlet() {
      return Outlet.of("harbourpost.example");
    }

    @Override
    public int likelihood(Source source) {
      return source.text().startsWith("The Harbour Post\n") ? 100 : 0;
    }

    @Override
    public ParsedArticle parse(Source source) {
      List<MatchResult> lines = LINE.matcher(source.text()).results().toList();
      Article.Builder article = Article.builder().id(source.id()).outlet(outlet());
      for (int i = 1; i < lines.size(); i++) {
        switch (i) {
          case 1 -> article.headline(lines.get(i).group());
          case 2 -> article.published(day(lines.get(i).group()));
          default -> article.addParagraphs(paragraph(lines.get(i)));
        }
      }
      return new ParsedArticle(article.build(), List.of());
    }

    private static Optional<PublicationTime> day(String line) {
      try {
        return Optional.of(PublicationTime.parse(line));
      } catch (IllegalArgumentException e) {
        return Optional.empty(); // what a page says is no reason to throw
      }
    }

    private static Passage paragraph(MatchResult line) {
      return Passage.builder().begin(line.start()).end(line.end()).text(line.group()).build();
    }
  }

  // endregion

  // region use
  static final String PAGE =
      """
      The Harbour Post
      Two neighbours, one ferry
      2031-05-03
      Japanese Prime Minister Hana Mori met South Korean President Kim Do-yun in Busan on Friday.
      They agreed to reopen the ferry line between the two ports.
      """;

  static List<String> facts() {
    ArticleReader reader = ArticleReader.builder().parser(new HarbourPostParser()).build();
    Report report = reader.read("ferry.txt", PAGE);
    return List.of(
        "outlet: " + report.article().outlet(),
        "published: " + report.article().published().map(Object::toString).orElse("unknown"),
        "meetings: " + report.summits().stream().map(s -> s.id() + " " + s.status()).toList(),
        "pledges: " + report.pledges().stream().map(p -> p.firmness() + " " + p.by()).toList());
  }
  // endregion
}
