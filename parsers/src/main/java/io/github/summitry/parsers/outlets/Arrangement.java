package io.github.summitry.parsers.outlets;

import io.github.summitry.Dropped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives each line its place in the article: a line that says nothing of itself is a headline, a
 * deck, a caption or a paragraph by where it stands.
 */
final class Arrangement {

  /** What lines between the top of the page and the byline are, where they do not say it. */
  enum Opening {
    /** The headline, then a deck. */
    HEADLINE,
    /** Captions; a headline only as the page's very first line. */
    CAPTIONS
  }

  /** More unmarked lines above a byline or date are the story itself. */
  private static final int LONGEST_OPENING = 3;

  private static final int LONGEST_DECK = 250;
  private static final int SHORTEST_REPEATED = 40;

  private final List<Piece> pieces;
  private final Opening opening;
  private final Set<Twin.Print> printed = new HashSet<>();

  private Arrangement(List<Piece> pieces, Opening opening) {
    this.pieces = new ArrayList<>(pieces);
    this.opening = opening;
  }

  /** Returns the pieces of the page, each as what it is in the article. */
  static List<Piece> of(List<Piece> read, Opening opening) {
    if (Listing.isOne(read)) {
      return Listing.leftOut(read);
    }
    Arrangement arrangement = new Arrangement(read, opening);
    int story = arrangement.storyBegins();
    arrangement.arrangeOpening(story);
    arrangement.leaveOutFooter();
    arrangement.leaveOutLooseCredits();
    if (opening == Opening.HEADLINE) {
      arrangement.findDeck(story);
      arrangement.signClosing();
    }
    arrangement.leaveOutRepeated();
    return arrangement.pieces;
  }

  // The index after the last line above the story that says what it is.
  private int storyBegins() {
    int begins = 0;
    int texts = 0;
    boolean inOpening = true;
    boolean mayReturn = opening == Opening.CAPTIONS;
    int last = lastOfStory();
    int lastSentence = last(Arrangement::isSentence);
    for (int i = 0; i < last; i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Text text) {
        if (opening == Opening.HEADLINE && inOpening && Dateline.of(text.line()).isPresent()) {
          return i;
        }
        texts++;
        inOpening =
            inOpening && (Shape.isHeadline(text.line().text()) || Menu.isLabel(text.line()));
        mayReturn = (mayReturn || inOpening) && fitsOpening(text.line(), texts);
      } else if (marksOpening(piece)
          && (inOpening || (mayReturn && mayStandBelow(piece) && i < lastSentence))) {
        begins = i + 1;
      }
    }
    return begins;
  }

  // A byline with an address signs what stands above it.
  private static boolean mayStandBelow(Piece piece) {
    return Heading.isStrong(piece)
        && !(piece instanceof Piece.Writers writers && writers.byline().mail().isPresent());
  }

  private static boolean isSentence(Piece piece) {
    return piece instanceof Piece.Text text && !Shape.isHeadline(text.line().text());
  }

  private int lastText() {
    return last(piece -> piece instanceof Piece.Text);
  }

  // A page may show nothing but a picture.
  private int lastOfStory() {
    int last = lastText();
    for (int i = 0; i < last; i++) {
      if (pieces.get(i) instanceof Piece.Text) {
        return last;
      }
    }
    return last(piece -> piece instanceof Piece.Text || piece instanceof Piece.Picture);
  }

  private int last(Predicate<Piece> wanted) {
    int last = pieces.size() - 1;
    while (last >= 0 && !wanted.test(pieces.get(last))) {
      last--;
    }
    return last;
  }

  private boolean fitsOpening(Line line, int texts) {
    return opening == Opening.CAPTIONS
        ? texts <= 2 * LONGEST_OPENING
        : texts <= LONGEST_OPENING && line.length() <= LONGEST_DECK && !isStory(line.text());
  }

  private static boolean isStory(String text) {
    return !Shape.isHeadline(text) && Shape.reports(text);
  }

  private static boolean marksOpening(Piece piece) {
    return Heading.isStrong(piece)
        || piece instanceof Piece.Section
        || (piece instanceof Piece.LeftOut left && left.kind() != Dropped.Kind.REPEATED);
  }

  private void arrangeOpening(int story) {
    int headline = headline(story);
    int section = lastSection(story);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Section && i != section) {
        pieces.set(i, leftOut(piece, Dropped.Kind.MENU));
      } else if (i < story && piece instanceof Piece.Text) {
        pieces.set(i, i == headline ? new Piece.Headline(piece.line()) : unmarked(i, headline));
      }
    }
  }

  private void leaveOutFooter() {
    for (int i = Footer.begins(pieces); i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Text) {
        pieces.set(i, leftOut(pieces.get(i), Dropped.Kind.MENU));
      }
    }
  }

  // An agency's name alone signs the story only below it; elsewhere it is a picture's.
  private void leaveOutLooseCredits() {
    for (int i = lastText() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Piece.Writers writers
          && Agency.alone(writers.line()).isPresent()) {
        pieces.set(i, leftOut(writers, Dropped.Kind.FURNITURE));
      }
    }
  }

  private int headline(int story) {
    if (opening == Opening.CAPTIONS) {
      boolean first = story > 0 && pieces.get(0) instanceof Piece.Text;
      return first && Shape.isHeadline(pieces.get(0).line().text()) ? 0 : -1;
    }
    return Heading.index(pieces, story);
  }

  private int lastSection(int story) {
    int last = -1;
    for (int i = 0; i < pieces.size() && (i < story || last < 0); i++) {
      last = pieces.get(i) instanceof Piece.Section ? i : last;
    }
    return last;
  }

  private Piece unmarked(int index, int headline) {
    Line line = pieces.get(index).line();
    if (opening == Opening.CAPTIONS) {
      return new Piece.Picture(line, Optional.empty(), false);
    }
    if (headline >= 0 && pieces.get(headline).line().text().equals(line.text())) {
      return new Piece.LeftOut(line, Dropped.Kind.REPEATED);
    }
    return new Piece.LeftOut(line, index < headline ? Dropped.Kind.MENU : Dropped.Kind.FURNITURE);
  }

  // A page without a headline may start with a deck: a short line, then the story or a picture.
  private void findDeck(int story) {
    int first = firstOfStory(story);
    if (first < 0 || isSigned(story) || first > lastText()) {
      return;
    }
    int label = first;
    while (first < lastText()
        && !Shape.isHeadline(pieces.get(first).line().text())
        && isOneWord(first)) {
      first++;
    }
    boolean isText = pieces.get(first) instanceof Piece.Text;
    boolean above = first < lastText() || isAbovePicture(first);
    if (isText && above && Shape.isHeadline(pieces.get(first).line().text())) {
      pieces.set(first, new Piece.Headline(pieces.get(first).line()));
      for (int i = label; i < first; i++) {
        pieces.set(i, leftOut(pieces.get(i), Dropped.Kind.MENU));
      }
    }
  }

  // The index of the first line of the story, -1 if the page's headline is known.
  private int firstOfStory(int story) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Headline) {
        return -1;
      }
      if (i >= story && pieces.get(i) instanceof Piece.Text) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOneWord(int index) {
    return pieces.get(index) instanceof Piece.Text text
        && Menu.isLabel(text.line())
        && Shape.words(text.line().text()) < 2;
  }

  private boolean isAbovePicture(int index) {
    return index + 1 < pieces.size() && pieces.get(index + 1) instanceof Piece.Picture;
  }

  private boolean isSigned(int story) {
    return pieces.subList(0, story).stream().anyMatch(piece -> piece instanceof Piece.Writers);
  }

  // Wire copy ends "... on Tuesday. (Yonhap)", and so do captions.
  private void signClosing() {
    int found = -1;
    boolean hasText = lastText() >= 0;
    for (int i = Math.max(0, lastText()); i < pieces.size(); i++) {
      if (Agency.maySign(pieces.get(i)) && Agency.closing(pieces.get(i).line()).isPresent()) {
        boolean says = Shape.reports(pieces.get(i).line().text());
        found = says || hasText ? i : found;
        if (says) {
          break;
        }
      }
    }
    if (found >= 0) {
      sign(found, Agency.closing(pieces.get(found).line()).orElseThrow());
    }
  }

  private void sign(int index, Agency.Signature signature) {
    Line line = pieces.get(index).line();
    Line name = line.part(signature.begin(), line.length());
    Byline byline = new Byline(List.of(signature.name()), Optional.empty());
    pieces.set(index, new Piece.Text(line.part(0, signature.begin())));
    pieces.add(index + 1, new Piece.Writers(name, byline));
  }

  private void leaveOutRepeated() {
    String headline = "";
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Twin.Print print = new Twin.Print(piece.line().text());
      boolean counts =
          piece instanceof Piece.Picture
              || piece instanceof Piece.Headline
              || (piece instanceof Piece.Text && piece.line().length() >= SHORTEST_REPEATED)
              || (piece instanceof Piece.Text && printed.contains(print));
      boolean again = piece instanceof Piece.Text && beginsWith(headline, piece.line().text());
      if (again || (counts && !printed.add(print))) {
        pieces.set(i, leftOut(piece, Dropped.Kind.REPEATED));
      }
      headline = piece instanceof Piece.Headline ? piece.line().text() : headline;
    }
  }

  // "Ministers meet in Oslo News Today", then "Ministers meet in Oslo".
  private static boolean beginsWith(String headline, String text) {
    return headline.startsWith(text) && Shape.words(text) > 1;
  }

  private static Piece leftOut(Piece piece, Dropped.Kind kind) {
    return new Piece.LeftOut(piece.line(), kind);
  }
}
