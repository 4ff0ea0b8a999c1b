package io.github.summitry.parsers.mentions;

import io.github.summitry.parsers.mentions.NodeReader.Piece;
import java.util.Optional;

/** Reads a person by office alone: {@code the Japanese prime minister}. */
final class OfficeReader {
  private static final WordSet DETERMINERS =
      WordSet.of("the", "both", "these", "those", "all", "each");

  private final Lexicon lexicon;
  private final Titles titles;
  private final Names names;

  OfficeReader(Lexicon lexicon, Titles titles, Names names) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.names = names;
  }

  /** Returns whether one may begin with the word in lower case, which is no office. */
  static boolean isOpener(String word) {
    return DETERMINERS.contains(word);
  }

  Optional<Piece> at(Tokens tokens, int at) {
    boolean determined = DETERMINERS.contains(tokens.get(at).lower());
    int begin = at + (determined ? 1 : 0);
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Title> title = titles.at(tokens, begin);
    if (title.isEmpty() || names.lengthAt(tokens, begin + title.get().length()) > 1) {
      return Optional.empty();
    }
    Title office = ofState(tokens, begin, title.get());
    if (lexicon.occasions.longestAt(tokens, begin).length() > office.length()) {
      return Optional.empty();
    }
    if (!determined && !isReference(tokens, at, office)) {
      return Optional.empty();
    }
    return Optional.of(
        new Piece(
            Node.Kind.OFFICE,
            begin - at + office.length(),
            Mention.NONE.of(office.actors()).title(office).officials(!isLeaders(office))));
  }

  /** {@code Italy's president}: the nation belongs to the mention. */
  Optional<Piece> ofNation(Tokens tokens, int at) {
    int mark = at + lexicon.parties.longestAt(tokens, at).length();
    boolean owner = mark > at && mark + 1 < tokens.size() && tokens.get(mark).isPossessive();
    Optional<Title> title = owner ? titles.at(tokens, at) : Optional.empty();
    return title.isPresent() && !title.get().plural() ? at(tokens, at) : Optional.empty();
  }

  /** {@code prime minister of the Solomon Islands}: whose the office is stands behind it. */
  private Title ofState(Tokens tokens, int begin, Title title) {
    if (title.actor().isPresent()) {
      return title;
    }
    return OfParty.at(lexicon, tokens, begin + title.length(), OfParty.OF)
        .filter(of -> of.party().role() == Party.Role.NAME)
        .map(of -> title.of(of.party().actor()))
        .orElse(title);
  }

  /**
   * Whether an office without a determiner means its holder: {@code , prime minister of}, {@code
   * Premier}.
   */
  private static boolean isReference(Tokens tokens, int at, Title office) {
    Token before = tokens.get(Math.max(0, at - 1));
    return office.actor().isPresent()
        || tokens.get(at).isCapitalized()
        || before.is(",")
        || before.isPossessive()
        || before.isOf(Words.DETERMINER)
        || before.is("as");
  }

  private static boolean isLeaders(Title office) {
    return switch (office.office().kind()) {
      case HEAD, HEAD_OF_BODY, CROWN -> !office.past();
      default -> false;
    };
  }
}
