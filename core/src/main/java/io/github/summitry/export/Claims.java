package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Occasion;
import io.github.summitry.Place;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What articles claim about a meeting's place among others. */
final class Claims {
  /** A claim and the meeting that it is made about. */
  record Row(Meeting meeting, Named<HistoryClaim> named) {
    HistoryClaim fact() {
      return named.fact();
    }
  }

  static final Table<Row> TABLE =
      Table.of("claims", Claims::of)
          .with("claim", row -> row.named().id())
          .with("meeting", row -> row.meeting().id())
          .with("article", row -> row.named().source())
          .with("kind", row -> row.fact().kind())
          .with("ordinal", row -> row.fact().ordinal())
          .with("among", row -> row.fact().among())
          .with("format", row -> row.fact().format())
          .with("qualifier", row -> row.fact().qualifier())
          .with("interval", row -> row.fact().interval())
          .with("since", row -> row.fact().since())
          .with("within", row -> row.fact().within())
          .with("city", row -> row.fact().place().flatMap(Place::city))
          .with("venue", row -> row.fact().place().flatMap(Place::venue))
          .with("country", row -> row.fact().place().flatMap(Place::country))
          .with("occasion", row -> row.fact().occasion().map(Occasion::name));

  private Claims() {}

  static Stream<Row> of(Catalogue catalogue) {
    return catalogue.meetings().stream()
        .flatMap(
            meeting ->
                meeting.accounts().stream().flatMap(account -> of(meeting, account, catalogue)));
  }

  private static Stream<Row> of(Meeting meeting, Reported<Summit> account, Catalogue catalogue) {
    Article article = account.article();
    String source = catalogue.id(article);
    String start = source + "#" + account.fact().id() + "/claim/";
    return IntStream.range(0, account.fact().history().size())
        .mapToObj(
            i -> new Named<>(start + (i + 1), source, article, account.fact().history().get(i)))
        .map(named -> new Row(meeting, named));
  }
}
