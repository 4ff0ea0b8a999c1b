package io.github.summitry.export;

import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An article's text, as far as it is at hand, and how annotations select from it. */
final class ArticleText {
  private static final int CONTEXT = 32;

  private final Optional<String> text;
  private final Optional<CodePoints> codePoints;
  private final TreeMap<Integer, Located> pieces = new TreeMap<>();

  /**
   * @param text what the report's offsets count, if it is at hand
   */
  ArticleText(Article article, Optional<String> text) {
    this.text = text;
    this.codePoints = text.map(CodePoints::new);
    Stream.of(article.dropped(), article.captions(), article.paragraphs())
        .flatMap(List::stream)
        .forEach(piece -> pieces.put(piece.begin(), piece));
  }

  /**
   * Returns the selectors of a piece of evidence: its place and its words.
   *
   * <p>The W3C counts code points, and the report UTF-16 code units. Only with the whole text at
   * hand is one the other; without it the place is told in code units, under a name that says so.
   */
  List<Map<String, Object>> selectors(Evidence words) {
    return text.filter(whole -> whole.startsWith(words.text(), words.begin()))
        .map(whole -> List.of(position(words), quote(words, whole, 0)))
        .orElseGet(() -> List.of(utf16Position(words), quote(words)));
  }

  private Map<String, Object> position(Evidence words) {
    CodePoints counted = codePoints.orElseThrow();
    return Fields.of("type", "TextPositionSelector")
        .with("start", counted.at(words.begin()))
        .with("end", counted.at(words.end()))
        .map();
  }

  private static Map<String, Object> utf16Position(Evidence words) {
    return Fields.of("type", "Utf16PositionSelector")
        .with("utf16Begin", words.begin())
        .with("utf16End", words.end())
        .map();
  }

  /** The paragraph or caption around the words tells what stands before and after them. */
  private Map<String, Object> quote(Evidence words) {
    return Optional.ofNullable(pieces.floorEntry(words.begin()))
        .map(Map.Entry::getValue)
        .filter(piece -> piece.text().startsWith(words.text(), words.begin() - piece.begin()))
        .map(piece -> quote(words, piece.text(), piece.begin()))
        .orElseGet(() -> quote(words, "", "").map());
  }

  /**
   * @param shift where {@code around} begins in the article's text
   */
  private static Map<String, Object> quote(Evidence words, String around, int shift) {
    int begin = words.begin() - shift;
    int end = words.end() - shift;
    String prefix = around.substring(boundary(around, Math.max(0, begin - CONTEXT)), begin);
    String suffix =
        around.substring(end, boundary(around, Math.min(around.length(), end + CONTEXT)));
    return quote(words, prefix, suffix).map();
  }

  private static Fields quote(Evidence words, String prefix, String suffix) {
    return Fields.of("type", "TextQuoteSelector")
        .with("exact", words.text())
        .withAny("prefix", Optional.of(prefix).filter(some -> !some.isEmpty()))
        .withAny("suffix", Optional.of(suffix).filter(some -> !some.isEmpty()));
  }

  /** Moves an offset out of a surrogate pair. */
  private static int boundary(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at + 1 : at;
  }
}
