package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Outlet;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that an event was coded from: of the three lists that a record has for them, the nth
 * entries belong together.
 *
 * @param words the evidence, each with its article
 */
record EventText(List<Named<Evidence>> words) {

  static EventText of(Meeting meeting) {
    return new EventText(
        meeting.accounts().stream()
            .flatMap(
                account ->
                    account.fact().evidence().stream()
                        .map(piece -> new Named<>(meeting.id(), account.article(), piece)))
            .toList());
  }

  static EventText of(Named<Pledge> pledge) {
    return new EventText(
        pledge.fact().evidence().stream()
            .map(piece -> new Named<>(pledge.id(), pledge.article(), piece))
            .toList());
  }

  void addTo(Fields event) {
    event.with("event_text", words.stream().map(piece -> piece.fact().text()).toList());
    event.with("text_info", words.stream().map(piece -> place(piece.fact())).toList());
    event.with("cite_info", words.stream().map(piece -> citation(piece.article())).toList());
  }

  private static Map<String, Object> place(Evidence words) {
    return Fields.of("start", words.begin()).with("end", words.end()).map();
  }

  private static Map<String, Object> citation(Article article) {
    return Fields.of("citation", article.id())
        .withAny("url", Iris.address(article))
        .withAny("title", article.headline())
        .withAny(
            "publication",
            Optional.of(article.outlet()).filter(known -> !known.equals(Outlet.UNKNOWN)))
        .withAny("published", article.published().map(PublicationTime::toString))
        .with("language", "en")
        .with("coder", "io.github.summitry")
        .map();
  }
}
