package io.github.summitry.examples.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.summitry.Status;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.PledgeStep;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of HTML that shows a corpus, complete in one file: it loads nothing, and runs no script
 * but its own.
 *
 * @param title its title
 * @param pictures what the corpus looks like
 * @param months the meetings by month
 * @param articles the articles
 */
public record Page(
    String title, List<Picture> pictures, List<Month> months, List<ArticleView> articles) {
  /**
   * The meetings of a month.
   *
   * @param name the month; a year, where that is all that is known; {@code undated}
   * @param meetings its meetings
   */
  public record Month(String name, List<MeetingView> meetings) {
    /** Copies the list. */
    public Month {
      meetings = List.copyOf(meetings);
    }
  }

  private static final int MANY = 24;
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "io.github.summitry.examples.page.templates");

  /** Copies the lists. */
  public Page {
    pictures = List.copyOf(pictures);
    months = List.copyOf(months);
    articles = List.copyOf(articles);
  }

  /** Returns the page of a corpus. */
  public static Page of(String title, Corpus corpus) {
    Sources sources = new Sources(corpus.reports());
    List<PledgeStep> pledges =
        corpus.threads().stream().flatMap(thread -> thread.steps().stream()).toList();
    Map<Optional<String>, List<PledgeStep>> made =
        pledges.stream().collect(Collectors.groupingBy(PledgeStep::meeting));
    Map<String, List<MeetingView>> months = new LinkedHashMap<>();
    List<MeetingView> meetings = new ArrayList<>();
    for (Meeting meeting : corpus.meetings()) {
      MeetingView view =
          MeetingView.of(
              "meeting-" + (meetings.size() + 1),
              meeting,
              made.getOrDefault(Optional.of(meeting.id()), List.of()),
              sources);
      meetings.add(view);
      months.computeIfAbsent(meeting.month(), month -> new ArrayList<>()).add(view);
    }
    return new Page(
        title,
        List.of(
            TimelinePicture.of(meetings),
            PairsPicture.of(corpus.meetings().status(Status.HELD)),
            SectorsPicture.of(pledges)),
        months.entrySet().stream().map(m -> new Month(m.getKey(), m.getValue())).toList(),
        sources.articles());
  }

  /**
   * A part of the meetings to go to.
   *
   * @param name its name
   * @param place where it begins in the page
   * @param size how many meetings it has
   */
  public record Part(String name, String place, int size) {}

  /** Returns the months to go to; the years, if there are many months. */
  public List<Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Month month : months) {
      String year = month.name().split("-", 2)[0];
      Part part =
          new Part(
              months.size() > MANY ? year : month.name(),
              "month-" + month.name(),
              month.meetings().size());
      parts.merge(part.name(), part, (a, b) -> new Part(a.name(), a.place(), a.size() + b.size()));
    }
    return List.copyOf(parts.values());
  }

  /** Returns how much there is to see. */
  public String extent() {
    int meetings = months.stream().mapToInt(month -> month.meetings().size()).sum();
    return Wording.counted(meetings, "meeting")
        + " in "
        + Wording.counted(articles.size(), "article");
  }

  /** Writes the page. */
  public void write(Writer out) {
    TEMPLATES.render(
        "page.jte", Map.of("page", this, "assets", Assets.of(pictures)), new WriterOutput(out));
  }
}
