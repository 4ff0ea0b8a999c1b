package io.github.summitry.corpus;

import io.github.summitry.Outlet;
import io.github.summitry.Passage;
import io.github.summitry.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a word or phrase stands, each time with its neighbours, by time of publication.
 *
 * <pre>{@code
 * corpus.concordance("shuttle diplomacy", 40).forEach(System.out::println)
 * }</pre>
 */
public final class Concordance extends Selection<Keyword, Concordance> {
  private Concordance(List<Keyword> keywords) {
    super(keywords);
  }

  static Concordance of(List<Report> reports, String words, int neighbours) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("nothing to look for; give a word or a phrase");
    }
    if (neighbours < 0) {
      throw new IllegalArgumentException("neighbours must be 0 or more, not " + neighbours);
    }
    Pattern sought =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<Keyword> found = new ArrayList<>();
    for (Report report : reports) {
      for (Passage paragraph : report.article().paragraphs()) {
        Matcher word = sought.matcher(paragraph.text());
        while (word.find()) {
          found.add(keyword(report, paragraph, word, neighbours));
        }
      }
    }
    return new Concordance(found);
  }

  private static Keyword keyword(Report report, Passage paragraph, Matcher word, int neighbours) {
    String text = paragraph.text();
    return new Keyword(
        report.article(),
        paragraph.begin() + word.start(),
        paragraph.begin() + word.end(),
        text.substring(Math.max(0, word.start() - neighbours), word.start()),
        word.group(),
        text.substring(word.end(), Math.min(text.length(), word.end() + neighbours)));
  }

  @Override
  Concordance of(List<Keyword> some) {
    return new Concordance(some);
  }

  /** Returns those that the outlet prints. */
  public Concordance in(Outlet outlet) {
    return where(keyword -> keyword.article().outlet().equals(outlet));
  }
}
