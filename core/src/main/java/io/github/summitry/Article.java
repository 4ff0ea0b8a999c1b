package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An article as its page shows it: metadata and the story's text in pieces, each with its place in
 * the given text.
 */
@Value.Immutable
@SummitryStyle
@JsonPropertyOrder({
  "id",
  "outlet",
  "headline",
  "section",
  "bylines",
  "published",
  "updated",
  "dateline",
  "text",
  "captions",
  "paragraphs",
  "dropped"
})
@JsonDeserialize(builder = Article.Builder.class)
public interface Article extends WithArticle {
  /** Returns the caller's name for the article: a file name, an address. */
  String id();

  /** Returns the outlet, {@link Outlet#UNKNOWN} if the page does not show it. */
  Outlet outlet();

  /** Returns the headline as printed, empty if the page has none. */
  Optional<String> headline();

  /** Returns the section as printed, {@code Politics}, empty if none is printed. */
  Optional<String> section();

  /** Returns the authors' names as printed, an agency included, in the order of the page. */
  List<String> bylines();

  /** Returns when the article was published, as precisely as the page says. */
  Optional<PublicationTime> published();

  /** Returns when the article was last updated, as precisely as the page says. */
  Optional<PublicationTime> updated();

  /** Returns the place of the dateline as printed, {@code GYEONGJU}; empty if there is none. */
  Optional<String> dateline();

  /**
   * Returns the text that all offsets of the report refer to, present where the library made it
   * itself, from a page in HTML or by restoring damaged characters; absent where a text was given,
   * which the offsets refer to then.
   */
  Optional<String> text();

  /** Returns the distinct captions in the order of the page. */
  List<Caption> captions();

  /** Returns the story's paragraphs in order, without captions, byline, dateline and furniture. */
  List<Passage> paragraphs();

  /** Returns the pieces of the page that were left out of the story, in order. */
  List<Dropped> dropped();

  /** Returns a new, empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Article}; not thread-safe. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
