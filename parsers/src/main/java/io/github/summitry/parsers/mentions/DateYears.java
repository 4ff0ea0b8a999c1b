package io.github.summitry.parsers.mentions;

/**
 * The year behind a day or a month: {@code , 2031}, {@code last year}, {@code of this year}.
 *
 * @param year which year, the nearest if none is said
 * @param isSaid whether there is one
 * @param end index after its last token
 */
record DateYears(DateYear year, boolean isSaid, int end) {
  private static final WordSet DISTANCES = WordSet.of("ago", "earlier", "later");

  static DateYears at(DateTokens tokens, int index) {
    int at = tokens.is(index, ",") || tokens.is(index, "of") ? index + 1 : index;
    if (tokens.year(at) > 0 && !tokens.isAny(at + 1, DateWords.NAMED_BY_YEAR)) {
      return new DateYears(DateYear.given(tokens.year(at)), true, at + 1);
    }
    int word = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.is(index, ",") || !tokens.is(word + 1, "year")) {
      return new DateYears(DateYear.NEAREST, false, index);
    }
    return relative(tokens, index, at, word);
  }

  private static DateYears relative(DateTokens tokens, int index, int at, int word) {
    boolean article = word > at;
    int end = word + 2;
    if (article) {
      return switch (tokens.word(word)) {
        case "same" -> new DateYears(DateYear.ofStory(0), true, end);
        case "previous", "preceding" -> new DateYears(DateYear.ofStory(-1), true, end);
        case "following", "next" -> new DateYears(DateYear.ofStory(1), true, end);
        default -> new DateYears(DateYear.NEAREST, false, index);
      };
    }
    if (tokens.isAny(word + 2, DISTANCES)) {
      return new DateYears(DateYear.NEAREST, false, index);
    }
    return switch (tokens.word(word)) {
      case "this" -> new DateYears(DateYear.ofPublication(0), true, end);
      case "last" -> new DateYears(DateYear.ofPublication(-1), true, end);
      case "next" -> new DateYears(DateYear.ofPublication(1), true, end);
      case "that" -> new DateYears(DateYear.ofStory(0), true, end);
      default -> new DateYears(DateYear.NEAREST, false, index);
    };
  }
}
