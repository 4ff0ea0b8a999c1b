package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as it was found, with what the caller knows of it. Immutable.
 *
 * <p>What the caller gives beside the text is a hint: it fills what the text does not say, and a
 * disagreement becomes a warning in the report.
 */
public final class Source {
  private final String id;
  private final String text;
  private final Optional<String> url;
  private final Optional<Outlet> outlet;
  private final Optional<PublicationTime> published;

  /** What {@link #page} returned; a thread that does not see it yet makes an equal one. */
  private @Nullable Page page;

  private Source(
      String id,
      String text,
      Optional<String> url,
      Optional<Outlet> outlet,
      Optional<PublicationTime> published) {
    this.id = id;
    this.text = text;
    this.url = url;
    this.outlet = outlet;
    this.published = published;
  }

  /**
   * Returns a source without hints.
   *
   * @param id the caller's name for the article, not empty: a file name, an address
   * @param text the article's text, in any layout
   * @throws IllegalArgumentException if {@code id} is empty
   */
  public static Source of(String id, String text) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a source needs an id; use its file name or address");
    }
    return new Source(id, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this source with another text. */
  public Source withText(String other) {
    return new Source(id, other, url, outlet, published);
  }

  /** Returns this source with the address it was found at. */
  public Source withUrl(String address) {
    return new Source(id, text, Optional.of(address), outlet, published);
  }

  /** Returns this source with the outlet that the caller knows it to be of. */
  public Source withOutlet(Outlet known) {
    return new Source(id, text, url, Optional.of(known), published);
  }

  /** Returns this source with the time of publication that the caller knows. */
  public Source withPublished(PublicationTime known) {
    return new Source(id, text, url, outlet, Optional.of(known));
  }

  /** Returns the text cut into lines, once for all outlets that look at it. */
  Page page() {
    Page cut = page;
    if (cut == null) {
      cut = Page.of(text);
      page = cut;
    }
    return cut;
  }

  /** Returns the caller's name for the article. */
  public String id() {
    return id;
  }

  /** Returns the article's text. */
  public String text() {
    return text;
  }

  /** Returns the address it was found at. */
  public Optional<String> url() {
    return url;
  }

  /** Returns the outlet that the caller named. */
  public Optional<Outlet> outlet() {
    return outlet;
  }

  /** Returns the time of publication that the caller named. */
  public Optional<PublicationTime> published() {
    return published;
  }
}
