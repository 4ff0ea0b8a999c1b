package io.github.summitry.examples;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Pledge;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.util.ArrayList;
import java.util.List;

/** What does a page in HTML say, and where in its text? */
public final class ReadAPage {
  static final String PAGE =
      """
      <!DOCTYPE html>
      <title>Kim, Mori to talk energy | Harbour Post</title>
      <meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2031-05-03T09:00:00+09:00">
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <h1>Kim, Mori to talk energy</h1>
      <figure><img src="1.jpg"><figcaption>The leaders in Tokyo (Harbour Post)</figcaption></figure>
      <p>South Korean President Kim Do-yun and Japanese Prime Minister Hana Mori
      held a summit in Tokyo on <b>Friday</b> and agreed to resume ministerial talks on energy.</p>
      """;

  private ReadAPage() {}

  /** Prints what a small page says. */
  public static void main(String... args) {
    said(PAGE).forEach(System.out::println);
  }

  // region page
  static List<String> said(String html) {
    Source source = Source.ofHtml("https://harbour.example/1", html);
    Report report = ArticleReader.create().read(source);
    Article article = report.article();
    List<String> lines = new ArrayList<>();
    lines.add(article.headline().orElse("no headline"));
    lines.add("published " + article.published().map(Object::toString).orElse("some day"));
    article.captions().forEach(caption -> lines.add("caption: " + caption.text()));
    String text = article.text().orElseThrow(); // offsets are of the text taken from the page
    for (Pledge pledge : report.pledges()) {
      Evidence words = pledge.evidence().get(0);
      String shown = text.substring(words.begin(), words.end());
      lines.add(pledge.firmness() + " by " + pledge.by() + ": " + shown);
    }
    return lines;
  }
  // endregion
}
