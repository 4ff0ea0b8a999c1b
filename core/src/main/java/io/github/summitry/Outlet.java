package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A news outlet, by the name of its site. */
public final class Outlet implements Comparable<Outlet> {
  /** Korea.net, the site of the Korean government. */
  public static final Outlet KOREA_NET = new Outlet("korea.net");

  /** The Korea Herald. */
  public static final Outlet KOREA_HERALD = new Outlet("koreaherald.com");

  /** The Korea JoongAng Daily. */
  public static final Outlet JOONGANG = new Outlet("koreajoongangdaily.joins.com");

  /** An outlet that the page does not show. */
  public static final Outlet UNKNOWN = new Outlet("unknown");

  private final String id;

  private Outlet(String id) {
    this.id = id;
  }

  /**
   * Returns the outlet of that name.
   *
   * @param id the name of its site in lower case: {@code example.org}
   * @throws IllegalArgumentException if it is blank
   */
  @JsonCreator
  public static Outlet of(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an outlet needs a name; use its site: \"example.org\"");
    }
    return new Outlet(id);
  }

  /** Returns the name of its site. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Orders by name. */
  @Override
  public int compareTo(Outlet other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outlet outlet && id.equals(outlet.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns {@link #id}. */
  @Override
  public String toString() {
    return id;
  }
}
