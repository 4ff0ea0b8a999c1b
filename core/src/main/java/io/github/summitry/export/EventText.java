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

  static EventText of(Meeting meeting, Catalogue catalogue) {
    return new EventText(EvidenceTable.words(meeting, catalogue));
  }

  static EventText of(Named<Pledge> pledge) {
    return new EventText(
        pledge.fact().evidence().stream()
            .map(piece -> new Named<>(pledge.id(), pledge.source(), pledge.article(), piece))
            .toList());
  }

  void addTo(Fields event) {
    event.with("event_text", words.stream().map(piece -> piece.fact().text()).toList());
    event.with("text_info", words.stream().map(piece -> place(piece.fact())).toList());
    event.with("cite_info", words.stream().map(EventText::citation).toList());
  }

  private static Map<String, Object> place(Evidence words) {
    return Fields.of("start", words.begin()).with("end", words.end()).map();
  }

  private static Map<String, Object> citation(Named<?> piece) {
    Article article = piece.article();
    return Fields.of("citation", piece.source())
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
