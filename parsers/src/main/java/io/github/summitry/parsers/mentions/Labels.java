package io.github.summitry.parsers.mentions;

import java.util.Optional;

/** Reads the short texts around a story: its headline, its dateline, its captions. */
public final class Labels {
  private static final WordSet PLACING = WordSet.of("in", "at", "central", "outside");
  private static final WordSet TOURS = WordSet.of("tour", "trip", "swing", "policy", "visit");

  private Labels() {}

  /** Returns the short name of the first gathering that a text names. */
  public static Optional<String> occasionIn(Lexicon lexicon, String text) {
    Tokens tokens = lexicon.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      PhraseMap.Match<String> occasion = lexicon.occasions.longestAt(tokens, i);
      if (occasion.found() && !isTour(tokens, i + occasion.length())) {
        return Optional.of(occasion.values().get(0));
      }
    }
    return Optional.empty();
  }

  /** {@code his ASEAN tour}: to several members, not to a session of them. */
  private static boolean isTour(Tokens tokens, int at) {
    return at < tokens.size() && TOURS.contains(tokens.get(at).lower());
  }

  /** Returns the first city that a preposition of a text puts something in. */
  public static Optional<Site> cityIn(Lexicon lexicon, String text) {
    Tokens tokens = lexicon.tokenize(text);
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      PhraseMap.Match<Site> site = lexicon.sites.longestAt(tokens, i);
      boolean city = site.found() && site.values().get(0).city().isPresent();
      boolean front = before.is("of") && i > 1 && tokens.get(i - 2).is("front");
      if (city && (PLACING.contains(before.lower()) || front)) {
        return Optional.of(site.values().get(0));
      }
    }
    return Optional.empty();
  }

  /** Returns the city of that name, in whatever case it is printed. */
  static Optional<Site> siteOf(Lexicon lexicon, String name) {
    Optional<Site> beginning = Optional.empty();
    for (String reading : Capitals.readings(name)) {
      Tokens tokens = lexicon.tokenize(reading);
      PhraseMap.Match<Site> match = lexicon.sites.longestAt(tokens, 0);
      if (match.found() && match.length() == tokens.size()) {
        return Optional.of(match.values().get(0));
      }
      if (match.found() && beginning.isEmpty()) {
        beginning = Optional.of(match.values().get(0));
      }
    }
    return beginning;
  }
}
