package io.github.summitry.parsers.sources;

import io.github.summitry.Outlet;
import java.util.Locale;
import java.util.Map;

/** Outlets as records call them: by site, by address or by name. */
final class OutletNames {
  private static final Map<String, Outlet> NAMES =
      Map.of(
          "koreanet", Outlet.KOREA_NET,
          "the korea herald", Outlet.KOREA_HERALD,
          "korea herald", Outlet.KOREA_HERALD,
          "koreaherald", Outlet.KOREA_HERALD,
          "korea joongang daily", Outlet.JOONGANG,
          "joongang daily", Outlet.JOONGANG,
          "joongang", Outlet.JOONGANG);

  private OutletNames() {}

  /** Returns the outlet of a name that is not blank. */
  static Outlet outlet(String name) {
    String site = name.strip().toLowerCase(Locale.ROOT);
    site = site.replaceFirst("^https?://", "").replaceFirst("^(?:www|m)\\.", "");
    int path = site.indexOf('/');
    site = path > 0 ? site.substring(0, path) : site;
    return NAMES.getOrDefault(site, site.isEmpty() ? Outlet.UNKNOWN : Outlet.of(site));
  }
}
