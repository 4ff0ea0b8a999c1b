package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The identifiers of linked data: {@code urn:summitry:meeting:2025-10-30/JP-KR}. */
final class Iris {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private Iris() {}

  static String meeting(String id) {
    return urn("meeting", id);
  }

  static String actor(Actor actor) {
    return urn("actor", actor.code());
  }

  /** Returns the article's address if it goes by it, else a name made from its id. */
  static String article(Named<?> named) {
    return address(named.article())
        .filter(address -> named.source().equals(named.article().id()))
        .orElseGet(() -> urn("article", named.source()));
  }

  /** Returns the IRI of a pledge, a quote or a person, by the id that exports give it. */
  static String fact(String kind, String id) {
    return urn(kind, id);
  }

  /** Returns the article's id if it is an address on the web. */
  static Optional<String> address(Article article) {
    String id = article.id();
    String start = id.substring(0, Math.min(id.length(), 8)).toLowerCase(Locale.ROOT);
    if (!start.startsWith("http://") && !start.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(id);
      return address.getHost() == null ? Optional.empty() : Optional.of(address.toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty(); // Not every id that looks like an address is one.
    }
  }

  /** Percent-encodes what RFC 8141 does not allow in a name, so that distinct ids stay distinct. */
  private static String urn(String kind, String id) {
    StringBuilder urn = new StringBuilder("urn:summitry:").append(kind).append(':');
    for (byte octet : WellFormed.text(id).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isPlain(c)) {
        urn.append(c);
      } else {
        urn.append('%').append(hex(c >> 4)).append(hex(c));
      }
    }
    return urn.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }

  private static char hex(int bits) {
    return Character.toUpperCase(Character.forDigit(bits & 0xF, 16));
  }
}
