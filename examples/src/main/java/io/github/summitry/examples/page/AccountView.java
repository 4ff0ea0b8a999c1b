package io.github.summitry.examples.page;

import io.github.summitry.Evidence;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Difference.Field;
import io.github.summitry.corpus.Reported;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article says of a meeting.
 *
 * @param article the article
 * @param rows what it tells, by name
 * @param words the words that report it
 */
public record AccountView(ArticleView article, List<Row> rows, List<Words> words) {
  /**
   * One thing that it tells.
   *
   * @param name what it is
   * @param value how it is told
   * @param other whether the merged meeting shows another value
   */
  public record Row(String name, String value, boolean other) {}

  /**
   * A passage.
   *
   * @param text the passage
   * @param place where it stands in the page
   */
  public record Words(String text, String place) {}

  /** Copies the lists. */
  public AccountView {
    rows = List.copyOf(rows);
    words = List.copyOf(words);
  }

  static AccountView of(Reported<Summit> account, List<Difference> differences, Sources sources) {
    ArticleView article = sources.of(account.article());
    return new AccountView(
        article,
        rows(account.fact(), others(account.article().id(), differences)),
        account.fact().evidence().stream().map(words -> words(words, article)).toList());
  }

  /** Returns in which fields the article says something else than the merged meeting shows. */
  private static Set<Field> others(String article, List<Difference> differences) {
    Set<Field> others = EnumSet.noneOf(Field.class);
    for (Difference difference : differences) {
      List<String> shown = difference.values().get(0).sources();
      boolean says = difference.values().stream().anyMatch(v -> v.sources().contains(article));
      if (says && !shown.contains(article)) {
        others.add(difference.field());
      }
    }
    return others;
  }

  private static List<Row> rows(Summit summit, Set<Field> others) {
    List<Row> rows = new ArrayList<>();
    summit
        .date()
        .map(PartialDate::toString)
        .ifPresent(date -> rows.add(new Row("Date", date, others.contains(Field.DATE))));
    String status = Wording.lower(summit.status());
    String background = summit.background() ? ", as background" : "";
    rows.add(new Row("Status", status + background, others.contains(Field.STATUS)));
    rows.add(new Row("Form", Wording.lower(summit.format()), others.contains(Field.FORMAT)));
    String parties = Wording.parties(summit.participants());
    rows.add(new Row("Parties", parties, others.contains(Field.PARTICIPANTS)));
    Optional<String> place = summit.place().map(Wording::place).filter(words -> !words.isEmpty());
    place.ifPresent(words -> rows.add(new Row("Place", words, others.contains(Field.PLACE))));
    Optional<String> occasion = summit.occasion().map(Occasion::name);
    occasion.ifPresent(
        name -> rows.add(new Row("Occasion", name, others.contains(Field.OCCASION))));
    return rows;
  }

  private static Words words(Evidence words, ArticleView article) {
    String place =
        article.placeOf(Fact.Kind.SUMMIT, words.begin(), words.end()).orElse(article.id());
    return new Words(words.text(), place);
  }
}
