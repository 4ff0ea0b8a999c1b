package io.github.summitry.parsers.outlets;

import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import io.github.summitry.Warning;
import io.github.summitry.parsers.pages.PageText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article's text or page as it was found, with what the caller knows of it. Immutable and
 * thread-safe.
 *
 * <p>Of a page in HTML the library makes the text itself, line by line, menus and other furniture
 * left out: {@link #text} holds it then, and the report's article carries it.
 *
 * <p>What the caller gives beside the text is a hint: it fills what the text does not say, and a
 * disagreement becomes a warning in the report.
 */
public final class Source {
  private static final Set<Outlet> KOREAN =
      Set.of(Outlet.KOREA_NET, Outlet.KOREA_HERALD, Outlet.JOONGANG);

  private final String id;
  private final Given given;
  private final Optional<String> url;
  private final Optional<Outlet> outlet;
  private final Optional<PublicationTime> published;
  private final Beside beside;

  private Source(
      String id,
      Given given,
      Optional<String> url,
      Optional<Outlet> outlet,
      Optional<PublicationTime> published,
      Beside beside) {
    this.id = id;
    this.given = given;
    this.url = url;
    this.outlet = outlet;
    this.published = published;
    this.beside = beside;
  }

  /**
   * Returns a source without hints. A text that starts with {@code <!DOCTYPE html} or {@code
   * <html}, after white space and comments, is taken for a page as by {@link #ofHtml}.
   *
   * @param id the caller's name for the article, not empty: a file name, an address
   * @param text the article's text, in any layout
   * @throws IllegalArgumentException if {@code id} is empty
   */
  public static Source of(String id, String text) {
    return of(id, Given.of(text));
  }

  /**
   * Returns a source without hints.
   *
   * @param id the caller's name for the article, not empty: a file name, an address
   * @param html the article's page, whole or in part; nothing in it makes the library throw
   * @throws IllegalArgumentException if {@code id} is empty
   */
  public static Source ofHtml(String id, String html) {
    return of(id, Given.ofHtml(html));
  }

  private static Source of(String id, Given given) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a source needs an id; use its file name or address");
    }
    return new Source(
        id, given, Optional.empty(), Optional.empty(), Optional.empty(), Beside.NOTHING);
  }

  /** Returns this source with another text, which is read as by {@link #of}. */
  public Source withText(String other) {
    return new Source(id, Given.of(other), url, outlet, published, beside);
  }

  /** Returns this source with the address it was found at. */
  public Source withUrl(String address) {
    return new Source(id, given, Optional.of(address), outlet, published, beside);
  }

  /** Returns this source with the outlet that the caller knows it to be of. */
  public Source withOutlet(Outlet known) {
    return new Source(id, given, url, Optional.of(known), published, beside);
  }

  /** Returns this source as one whose outlet the caller does not know. */
  public Source withoutOutlet() {
    return new Source(id, given, url, Optional.empty(), published, beside);
  }

  /** Returns this source with the time of publication that the caller knows. */
  public Source withPublished(PublicationTime known) {
    return new Source(id, given, url, outlet, Optional.of(known), beside);
  }

  /**
   * Returns this source with the time of publication as a record or page writes it, {@code
   * 2031-05-02T09:18:00+09:00}, {@code May 2, 2031}; without an offset its date alone counts. What
   * is no time is a warning.
   */
  public Source withPublishedAsWritten(String written) {
    boolean korean = outlet.filter(KOREAN::contains).isPresent();
    return WebTime.parse(written, korean ? Optional.of(PrintedDate.KOREAN_TIME) : Optional.empty())
        .map(this::withPublished)
        .orElseGet(() -> withWarnings(List.of(noTime(written))));
  }

  private static Warning noTime(String written) {
    return Warning.builder()
        .code(Warning.Code.DATE_INVALID)
        .message("no time of publication, though given as such: \"" + written.strip() + "\"")
        .begin(0)
        .end(0)
        .build();
  }

  /** Returns this source with the headline that the caller knows. */
  public Source withHeadline(String known) {
    return with(beside.withHeadline(known));
  }

  /** Returns this source with the section that the caller knows, {@code Politics}. */
  public Source withSection(String known) {
    return with(beside.withSection(known));
  }

  /**
   * Returns this source with its authors as a byline names them, {@code Kim Cheol-su, Lee Dasom}.
   */
  public Source withAuthors(String known) {
    return with(beside.withAuthors(known));
  }

  /**
   * Returns this source with more of what went wrong while it was fetched; the report will carry
   * it. Offsets are those of the text.
   */
  public Source withWarnings(List<Warning> more) {
    return more.isEmpty() ? this : with(beside.withWarnings(more));
  }

  /**
   * Returns this source with those characters restored that had been read in the wrong character
   * set, {@code â€™} for an apostrophe, and a warning; itself if there are none.
   */
  public Source restored() {
    return Mojibake.in(given.characters()).map(this::restored).orElse(this);
  }

  private Source restored(Mojibake mojibake) {
    Warning warning =
        Warning.builder()
            .code(Warning.Code.TEXT_REPAIRED)
            .message(
                mojibake.count()
                    + " characters of UTF-8 had been read in another character set; offsets are of"
                    + " the text with them restored")
            .begin(given.isHtml() ? 0 : mojibake.begin())
            .end(given.isHtml() ? 0 : mojibake.begin() + 1)
            .build();
    Given whole = given.isHtml() ? Given.ofHtml(mojibake.text()) : Given.of(mojibake.text());
    return new Source(id, whole, url, outlet, published, beside.withWarnings(List.of(warning)));
  }

  private Source with(Beside other) {
    return new Source(id, given, url, outlet, published, other);
  }

  /** Returns the text cut into lines, once for all outlets that look at it. */
  Page page() {
    return given.lines();
  }

  /** Returns the caller's name for the article. */
  public String id() {
    return id;
  }

  /**
   * Returns the article's text. Of a page it is the text that the library takes from it without
   * knowing its outlet: the headline, the byline, captions and the story, a line each.
   */
  public String text() {
    return given.text();
  }

  /** Returns the article's page, empty if a text was given. */
  public Optional<String> html() {
    return given.isHtml() ? Optional.of(given.characters()) : Optional.empty();
  }

  /** Returns how many UTF-16 code units were given, as a text or as a page. */
  public int size() {
    return given.characters().length();
  }

  /** Returns this source with no more than so many UTF-16 code units of what was given. */
  public Source upTo(int size) {
    return size < size() ? new Source(id, given.upTo(size), url, outlet, published, beside) : this;
  }

  /** Returns the page as it looks to who does not know its outlet, empty if a text was given. */
  Optional<PageText> webPage() {
    return given.page();
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

  /** Returns what went wrong while it was fetched. */
  public List<Warning> warnings() {
    return beside.warnings();
  }

  Beside beside() {
    return beside;
  }
}
