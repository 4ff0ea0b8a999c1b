package io.github.summitry.parsers.outlets;

import io.github.summitry.Article;
import io.github.summitry.Caption;
import io.github.summitry.Dropped;
import io.github.summitry.Outlet;
import io.github.summitry.Passage;
import io.github.summitry.PublicationTime;
import io.github.summitry.Span;
import io.github.summitry.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An article while its pieces are put together; used for one page, then thrown away. */
final class ArticleDraft {
  /** A deck taken for a paragraph may stand above the paragraph with the dateline. */
  private static final int PARAGRAPHS_ABOVE_DATELINE = 2;

  private final Source source;
  private final Page page;
  private final Article.Builder article;
  private final List<Piece.Picture> pictures = new ArrayList<>();
  private final List<Line> paragraphs = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final Map<String, String> bylines = new LinkedHashMap<>();
  private final List<Warning> warnings = new ArrayList<>();
  private Optional<Piece.Printed> published = Optional.empty();
  private Optional<Piece.Printed> updated = Optional.empty();
  private Optional<Piece.Printed> unlabelled = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private Optional<Line> filed = Optional.empty();
  private Optional<String> photoCredit = Optional.empty();

  private ArticleDraft(Source source, Page page, Outlet outlet) {
    this.source = source;
    this.page = page;
    this.article = Article.builder().id(source.id()).outlet(outlet);
  }

  /** Returns the article that the pieces of a page make. */
  static ParsedArticle finish(Source source, Page page, Outlet outlet, List<Piece> pieces) {
    ArticleDraft draft = new ArticleDraft(source, page, outlet);
    if (page.crawler().isPresent()) {
      draft.addCrawler(page.crawler().get());
    }
    for (Piece piece : pieces) {
      draft.add(piece);
    }
    return draft.finish();
  }

  private void addCrawler(Page.CrawlerHeader header) {
    drop(header.line(), Dropped.Kind.CRAWLER);
    if (header.date().isEmpty()) {
      warn(Warning.Code.DATE_INVALID, "no date of the calendar", header.line());
    }
  }

  private void add(Piece piece) {
    if (piece instanceof Piece.Text text) {
      addText(text.line());
    } else if (piece instanceof Piece.Headline headline) {
      article.headline(inOneLine(headline.line().text()));
    } else if (piece instanceof Piece.Section section) {
      article.section(section.line().text());
    } else if (piece instanceof Piece.Writers writers) {
      addWriters(writers.byline());
    } else if (piece instanceof Piece.Printed printed) {
      addPrinted(printed);
    } else if (piece instanceof Piece.Picture picture) {
      pictures.add(picture);
    } else if (piece instanceof Piece.PhotoCredit credit) {
      photoCredit = photoCredit.isPresent() ? photoCredit : Optional.of(credit.name());
    } else if (piece instanceof Piece.LeftOut left) {
      drop(left.line(), left.kind());
    }
  }

  private static String inOneLine(String text) {
    return new Span(0, text.length()).inOneLine(text);
  }

  private void addText(Line line) {
    Line story = line;
    if (dateline.isEmpty() && paragraphs.size() < PARAGRAPHS_ABOVE_DATELINE) {
      dateline = Dateline.of(line);
      if (dateline.isPresent()) {
        story = line.part(dateline.get().end(), line.length());
        filed = Optional.of(line.part(0, dateline.get().end()));
      }
    }
    if (!story.isEmpty()) {
      paragraphs.add(story);
    }
  }

  private void addWriters(Byline byline) {
    for (String name : byline.names()) {
      bylines.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
    if (byline.mail().isPresent()) {
      drop(byline.mail().get(), Dropped.Kind.EMAIL);
    }
  }

  private void addPrinted(Piece.Printed printed) {
    if (printed.stamp().time().isEmpty()) {
      warn(Warning.Code.DATE_INVALID, "no date of the calendar", printed.line());
    } else {
      switch (printed.stamp().kind()) {
        case PUBLISHED -> {
          warnOfOther(printed);
          published = published.isPresent() ? published : Optional.of(printed);
        }
        case UPDATED -> updated = updated.isPresent() ? updated : Optional.of(printed);
        case UNLABELLED -> {
          warnOfOther(printed);
          unlabelled = unlabelled.isPresent() ? unlabelled : Optional.of(printed);
        }
      }
    }
  }

  // What a page says of itself out of sight may differ from what it shows.
  private void warnOfOther(Piece.Printed shown) {
    Optional<PublicationTime> said =
        published.filter(first -> first.line().isEmpty()).flatMap(first -> first.stamp().time());
    PublicationTime time = shown.stamp().time().orElseThrow();
    if (said.isPresent() && !said.get().date().agreesWith(time.date())) {
      String message = "the page shows " + time.date() + ", its metadata " + said.get().date();
      warn(Warning.Code.DATE_DISAGREES, message, shown.line());
    }
  }

  private ParsedArticle finish() {
    published = published.isPresent() ? published : unlabelled;
    addTimes();
    for (Piece.Picture picture : pictures) {
      Line line = picture.line();
      Optional<String> credit = picture.credit().isPresent() ? picture.credit() : photoCredit;
      article.addCaptions(
          Caption.builder()
              .begin(line.begin())
              .end(line.end())
              .text(line.text())
              .credit(credit.map(ArticleDraft::inOneLine))
              .build());
    }
    for (Line line : paragraphs) {
      article.addParagraphs(
          Passage.builder().begin(line.begin()).end(line.end()).text(line.text()).build());
    }
    if (!paragraphs.isEmpty() && breaksOff(paragraphs.get(paragraphs.size() - 1))) {
      Line last = paragraphs.get(paragraphs.size() - 1);
      warn(
          Warning.Code.TEXT_CUT,
          "the story breaks off in mid-sentence",
          last.part(last.length() - 1, last.length()));
    }
    dropped.sort(Comparator.comparingInt(Dropped::begin));
    warnings.sort(Comparator.comparingInt(Warning::begin));
    return new ParsedArticle(article.bylines(bylines.values()).dropped(dropped).build(), warnings);
  }

  // The last item of a list ends without a stop.
  private static boolean breaksOff(Line last) {
    boolean isItem = Menu.isBulleted(last.text()) && Menu.isLabel(last);
    return Shape.isCut(last.text()) && !isItem;
  }

  private void addTimes() {
    Timing timing =
        new Timing(
            timeOf(published),
            source.published(),
            source.url().flatMap(Address::day),
            page.crawler().flatMap(Page.CrawlerHeader::date),
            dateline.flatMap(Dateline::day),
            dateline.flatMap(Dateline::date));
    Optional<PublicationTime> time = timing.published();
    article.published(time);
    article.updated(timeOf(updated));
    if (published.isPresent()) {
      Line line = published.get().line();
      warnings.addAll(timing.disagreements(line.begin(), line.end()));
    }
    if (dateline.isPresent() && filed.isPresent()) {
      Line line = filed.get();
      article.dateline(dateline.get().place());
      warnings.addAll(timing.disagreementOfDateline(line.begin(), line.end()));
    }
  }

  private static Optional<PublicationTime> timeOf(Optional<Piece.Printed> printed) {
    return printed.isPresent() ? printed.get().stamp().time() : Optional.empty();
  }

  private void drop(Line line, Dropped.Kind kind) {
    drop(new Span(line.begin(), line.end()), kind);
  }

  private void drop(Span span, Dropped.Kind kind) {
    dropped.add(
        Dropped.builder()
            .begin(span.begin())
            .end(span.end())
            .text(span.of(page.text()))
            .kind(kind)
            .build());
  }

  private void warn(Warning.Code code, String message, Line line) {
    warnings.add(
        Warning.builder().code(code).message(message).begin(line.begin()).end(line.end()).build());
  }
}
