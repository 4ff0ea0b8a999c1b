package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Participant;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A corpus as linked data (JSON-LD 1.1): meetings as schema.org events, articles, pledges, quotes
 * and persons, and each piece of evidence as a W3C web annotation that ties the fact to its words.
 *
 * <p>The context stands in the document: no network is needed to know what a term means. Nodes are
 * named {@code urn:summitry:meeting:2025-10-30/JP-KR}; an article whose id is an address on the web
 * is named by it. The document can stand in a script of a web page as it is.
 */
public final class JsonLd {
  private JsonLd() {}

  /**
   * Appends the document. An annotation's place is told in code points, as the W3C counts ({@code
   * TextPositionSelector}), where the article carries its text; elsewhere in UTF-16 code units
   * ({@code Utf16PositionSelector}, a term of our own).
   *
   * @param out whose text is to be written in UTF-8
   * @return how many nodes of each kind
   * @throws IOException if {@code out} throws it
   */
  public static Exported write(Corpus corpus, Appendable out) throws IOException {
    return write(corpus, article -> Optional.empty(), out);
  }

  /**
   * Appends the document, with the places of annotations told in code points for each article whose
   * text is given.
   *
   * @param texts returns the text that the offsets of an article's report count, empty if it is not
   *     at hand; not asked for articles that carry it
   * @param out whose text is to be written in UTF-8
   * @return how many nodes of each kind
   * @throws IOException if {@code out} throws it
   */
  public static Exported write(
      Corpus corpus, Function<Article, Optional<String>> texts, Appendable out) throws IOException {
    Catalogue catalogue = new Catalogue(corpus);
    LinkedDocument document = new LinkedDocument(out);
    document.begin();
    document.write("actors", actors(catalogue).stream().map(LinkedFacts::actor));
    document.write("articles", catalogue.articles().map(LinkedFacts::article));
    document.write(
        "meetings",
        catalogue.meetings().stream().map(meeting -> LinkedFacts.meeting(meeting, catalogue)));
    document.write(
        "pledges",
        catalogue.pledges().map(pledge -> LinkedFacts.pledge(pledge, catalogue.meeting(pledge))));
    document.write("claims", Claims.of(catalogue).map(LinkedFacts::claim));
    document.write("quotes", catalogue.quotes().map(LinkedFacts::quote));
    document.write("persons", catalogue.persons().map(LinkedFacts::person));
    document.write("annotations", new Annotations(catalogue, texts).all());
    return document.end();
  }

  private static NavigableSet<Actor> actors(Catalogue catalogue) {
    NavigableSet<Actor> actors = new TreeSet<>();
    for (Meeting meeting : catalogue.meetings()) {
      meeting.participants().stream().map(Participant::actor).forEach(actors::add);
    }
    catalogue
        .pledges()
        .forEach(
            pledge -> {
              actors.addAll(pledge.fact().by());
              actors.addAll(pledge.fact().to());
            });
    catalogue.persons().forEach(person -> person.fact().actor().ifPresent(actors::add));
    return actors;
  }
}
