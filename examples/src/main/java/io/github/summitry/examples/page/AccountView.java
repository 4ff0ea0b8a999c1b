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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String background = summit.background() ? ", as background" : "";
    Map<Field, Optional<String>> values = new LinkedHashMap<>();
    values.put(Field.DATE, summit.date().map(PartialDate::toString));
    values.put(Field.STATUS, Optional.of(Wording.lower(summit.status()) + background));
    values.put(Field.FORMAT, Optional.of(Wording.lower(summit.format())));
    values.put(Field.PARTICIPANTS, Optional.of(Wording.parties(summit.participants())));
    values.put(Field.PLACE, summit.place().map(Wording::place).filter(words -> !words.isEmpty()));
    values.put(Field.OCCASION, summit.occasion().map(Occasion::name));
    List<Row> rows = new ArrayList<>();
    values.forEach(
        (field, value) ->
            value.ifPresent(
                told -> rows.add(new Row(Wording.name(field), told, others.contains(field)))));
    return rows;
  }

  private static Words words(Evidence words, ArticleView article) {
    String place =
        article.placeOf(Fact.Kind.SUMMIT, words.begin(), words.end()).orElse(article.id());
    return new Words(words.text(), place);
  }
}
