package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;

/**
 * Reads which parties are of a group: {@code of A, B and C}, {@code of ten states, including A}.
 */
final class Members {
  private static final WordSet MEMBERS =
      WordSet.of("states", "countries", "nations", "members", "economies");
  private static final WordSet NAMING = WordSet.of("of", "from", "including");
  private static final int INCLUDING = 5;
  private static final int LONGEST = 12;

  private final Lexicon lexicon;

  Members(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads {@code of A, B and C} and returns the index after it. */
  int read(Tokens tokens, int end, List<Actor> of) {
    if (end + 1 >= tokens.size() || !NAMING.contains(tokens.get(end).lower())) {
      return end;
    }
    int stop = list(tokens, end + 1, of);
    return of.isEmpty() ? end : stop;
  }

  /** Reads {@code A, B and C} and returns the index after it. */
  private int list(Tokens tokens, int begin, List<Actor> of) {
    int at = begin;
    int stop = begin;
    while (at < tokens.size()) {
      at += tokens.get(at).is("the") ? 1 : 0;
      at += at + 1 < tokens.size() && tokens.get(at).isNumber() ? 1 : 0;
      PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
      boolean named =
          party.found()
              && (party.values().get(0).role() == Party.Role.NAME
                  || party.values().get(0).role() == Party.Role.CAPITAL);
      if (!named) {
        break;
      }
      of.add(party.values().get(0).actor());
      at += party.length();
      at += at + 2 < tokens.size() && tokens.get(at).is("(") && tokens.get(at + 2).is(")") ? 3 : 0;
      at += at < tokens.size() && tokens.get(at).is("member") ? 1 : 0;
      at += at < tokens.size() && MEMBERS.contains(tokens.get(at).lower()) ? 1 : 0;
      stop = at;
      int mark = at;
      at += mark < tokens.size() && tokens.get(at).is(",") ? 1 : 0;
      at += at < tokens.size() && (tokens.get(at).is("and") || tokens.get(at).is("&")) ? 1 : 0;
      at += isAsWellAs(tokens, at) ? 3 : 0;
      if (at == mark) {
        break;
      }
    }
    return stop;
  }

  /** Reads {@code A and B, whose} and returns whether such a list ends right before the pronoun. */
  boolean endBefore(Tokens tokens, int relative, List<Actor> of) {
    int close = tokens.get(relative - 1).is(",") ? relative - 1 : relative;
    for (int i = Math.max(0, close - LONGEST); i < close; i++) {
      if (list(tokens, i, of) == close) {
        return true;
      }
      of.clear();
    }
    return false;
  }

  private static boolean isAsWellAs(Tokens tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("as")
        && tokens.get(at + 1).is("well")
        && tokens.get(at + 2).is("as");
  }

  /**
   * {@code of 11 more countries, including A}: the index of the word that names some; 0 if none.
   */
  static int including(Tokens tokens, int from) {
    for (int i = from; i < Math.min(from + INCLUDING, tokens.size() - 1); i++) {
      boolean comma = tokens.get(i).is(",");
      if (comma) {
        return tokens.get(i + 1).is("including") ? i + 1 : 0;
      }
    }
    return 0;
  }
}
