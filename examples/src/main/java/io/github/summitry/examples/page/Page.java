package io.github.summitry.examples.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.summitry.Article;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of HTML that shows a corpus, complete in one file: it loads nothing, and runs no script
 * but its own.
 *
 * @param title its title
 * @param pictures what the corpus looks like
 * @param meetings the meetings
 * @param articles the articles
 */
public record Page(
    String title, List<Picture> pictures, List<MeetingView> meetings, List<ArticleView> articles) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "io.github.summitry.examples.page.templates");

  /** Copies the lists. */
  public Page {
    pictures = List.copyOf(pictures);
    meetings = List.copyOf(meetings);
    articles = List.copyOf(articles);
  }

  /** Returns the page of a corpus. */
  public static Page of(String title, Corpus corpus) {
    Map<Article, ArticleView> articles = new LinkedHashMap<>();
    for (Report report : corpus.reports()) {
      articles.put(report.article(), ArticleView.of(report, articles.size() + 1));
    }
    List<Meeting> meetings = corpus.meetings().list();
    List<MeetingView> views = new ArrayList<>();
    for (Meeting meeting : meetings) {
      views.add(MeetingView.of(meeting, views.size() + 1, articles));
    }
    return new Page(
        title,
        List.of(
            Pictures.timeline(meetings),
            Pictures.pairs(meetings),
            Pictures.sectors(corpus.reports())),
        views,
        List.copyOf(articles.values()));
  }

  /** Writes the page. */
  public void write(Writer out) {
    TEMPLATES.render(
        "page.jte", Map.of("page", this, "assets", Assets.of(pictures)), new WriterOutput(out));
  }
}
