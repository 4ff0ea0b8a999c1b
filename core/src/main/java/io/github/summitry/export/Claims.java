package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Occasion;
import io.github.summitry.Place;
import io.github.summitry.Summit;
import io.github.summitry.corpus.ClaimCheck;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What articles claim about a meeting's place among others, and what the others say to it. */
final class Claims {
  /**
   * A claim.
   *
   * @param meeting what it is made about
   * @param check what the other articles say to it; empty where a copy makes it, or nobody asked
   */
  record Row(Meeting meeting, Named<HistoryClaim> named, Optional<ClaimCheck> check) {
    HistoryClaim fact() {
      return named.fact();
    }
  }

  /** What tells a claim from all others. */
  private record Key(String meeting, String article, HistoryClaim claim) {}

  static final Table<Row> TABLE =
      Table.of("claims", Claims::checked)
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
          .with("occasion", row -> row.fact().occasion().map(Occasion::name))
          .with("verdict", row -> row.check().map(ClaimCheck::verdict))
          .with("earlier", row -> row.check().map(ClaimCheck::earlier).orElse(List.of()))
          .with("reason", row -> row.check().map(ClaimCheck::reason));

  private Claims() {}

  private static Stream<Row> checked(Catalogue catalogue) {
    Map<Key, ClaimCheck> checks = new HashMap<>();
    for (ClaimCheck check : catalogue.claims()) {
      checks.put(new Key(check.meeting(), check.article(), check.claim()), check);
    }
    return of(catalogue)
        .map(
            row ->
                new Row(
                    row.meeting(),
                    row.named(),
                    Optional.ofNullable(checks.get(key(row.meeting(), row.named())))));
  }

  private static Key key(Meeting meeting, Named<HistoryClaim> claim) {
    return new Key(meeting.id(), claim.article().id(), claim.fact());
  }

  /** Returns all claims, unchecked. */
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
        .map(named -> new Row(meeting, named, Optional.empty()));
  }
}
