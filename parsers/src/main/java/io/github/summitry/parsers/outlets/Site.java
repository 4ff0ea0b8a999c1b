package io.github.summitry.parsers.outlets;

import io.github.summitry.parsers.pages.Metadata;
import io.github.summitry.parsers.pages.WebLayout;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An outlet on the web.
 *
 * @param address where its pages are found
 * @param names what they call their site
 * @param local the offset of times that they write without one, empty if not known
 * @param layouts what they look like in HTML, the latest first
 */
record Site(
    Address address, List<String> names, Optional<ZoneOffset> local, List<WebLayout> layouts) {
  private static final int BY_ADDRESS = 100;
  private static final int BY_NAME = 95;

  /** Any site. */
  static final Site ANY = new Site(Address.of(), List.of(), Optional.empty(), List.of());

  /** Returns a Korean site found at these hosts. */
  static Site korean(String... hosts) {
    return new Site(Address.of(hosts), List.of(), Optional.of(PrintedDate.KOREAN_TIME), List.of());
  }

  /** Returns this site with what its pages call it. */
  Site named(String... own) {
    return new Site(address, List.of(own), local, layouts);
  }

  /** Returns this site with what its pages look like. */
  Site with(WebLayout... own) {
    return new Site(address, names, local, List.of(own));
  }

  /**
   * Returns how likely a page is of this site by what it says of itself, 0 to 100, empty if it says
   * nothing.
   */
  OptionalInt likelihood(Metadata metadata) {
    List<String> own = metadata.addresses().stream().filter(Address::hasHost).toList();
    if (!own.isEmpty()) {
      return OptionalInt.of(own.stream().anyMatch(address::isOf) ? BY_ADDRESS : 0);
    }
    boolean isNamed =
        metadata.sites().stream().anyMatch(names::contains)
            || names.stream().anyMatch(metadata.title()::endsWith);
    return isNamed ? OptionalInt.of(BY_NAME) : OptionalInt.empty();
  }
}
