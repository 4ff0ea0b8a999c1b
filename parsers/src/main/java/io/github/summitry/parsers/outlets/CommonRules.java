package io.github.summitry.parsers.outlets;

import static io.github.summitry.parsers.outlets.LineRule.drop;
import static io.github.summitry.parsers.outlets.LineRule.dropIf;
import static io.github.summitry.parsers.outlets.LineRule.dropList;
import static io.github.summitry.parsers.outlets.LineRule.dropRest;
import static io.github.summitry.parsers.outlets.LineRule.dropStarting;
import static io.github.summitry.parsers.outlets.LineRule.stamps;
import static io.github.summitry.parsers.outlets.LineRule.writers;

import io.github.summitry.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for lines that mean the same on every outlet's pages. */
final class CommonRules {
  // hong@example.org | - [hong@example.org] | Reporter : hong@example.org | [email protected] |
  // (email the author)
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[\\w :-]{0,24}[:-])?[ \\u00a0]*[\\[(<]?"
              + "(?:[\\w.+-]{1,64}+@[\\w.-]{1,80}+|[Ee]mail(?: protected| the (?:author|writer))?)[\\])>]?\\.?");
  private static final Pattern FURNITURE =
      Pattern.compile("\\((?:END|MORE|(?:\\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT))\\)");
  private static final Pattern LOOSE_CREDITS =
      Pattern.compile("\\([^()]{2,25}\\)(?: ?\\([^()]{2,25}\\))+");
  private static final String ATTENTION = "(ATTN";
  private static final String BARE_ATTENTION = "ATTN:";

  private static final Pattern TRANSLATION =
      Pattern.compile("(?i)[\\[(](?:provisional|unofficial|tentative)[ \\u00a0]translation[\\])]");

  private static final int ATTENTION_ROWS = 4;

  private static final List<LineRule> FIRST =
      List.of(
          stamps(Stamp::bare).atTop(),
          stamps(Stamp::closing).belowTop(),
          writers(Byline::of),
          CommonRules::writersPost,
          CommonRules::programme,
          dropIf(Dropped.Kind.EMAIL, CommonRules::isMail),
          dropList(Dropped.Kind.FURNITURE, "(END)").belowTop(),
          dropIf(
              Dropped.Kind.FURNITURE,
              text -> isBracketed(text, FURNITURE) || !Shape.hasLetters(text)),
          CommonRules::attention,
          Crumbs::section,
          LineRule.of(CommonRules::agency).belowTop());

  private static final List<LineRule> LAST =
      List.of(
          dropRest(
                  Dropped.Kind.RELATED,
                  "Related Contents",
                  "MOST POPULAR",
                  "Most Popular",
                  "Leave a Reply",
                  "Leave a Comment",
                  "You just read:",
                  "Filed Under")
              .belowTop(),
          dropList(Dropped.Kind.RELATED, Elsewhere::headsAList),
          dropIf(Dropped.Kind.RELATED, Elsewhere::namesAnother),
          Surroundings::read,
          dropIf(Dropped.Kind.MENU, Footer::isButtons),
          Menu::item,
          Menu::list,
          drop(
              Dropped.Kind.MENU,
              "Advertisement",
              "ADVERTISEMENT",
              "Close",
              "Search",
              "LogIn",
              "Login",
              "Subscribe"),
          dropIf(Dropped.Kind.FURNITURE, CommonRules::isLooseCredit),
          dropIf(Dropped.Kind.NOTICE, CommonRules::isTranslationNote),
          dropIf(Dropped.Kind.NOTICE, CommonRules::isRights).belowTop(),
          dropStarting(
              Dropped.Kind.NOTICE,
              "Please direct questions or comments",
              "Please direct comments or questions",
              "Posted with permission"),
          dropIf(Dropped.Kind.NOTICE, Shape::isForeign));

  private CommonRules() {}

  /** Returns an outlet's own rules among the common ones. */
  static List<LineRule> with(LineRule... own) {
    List<LineRule> rules = new ArrayList<>();
    rules.add(stamps(Stamp::labelled));
    rules.addAll(List.of(own));
    rules.addAll(FIRST);
    rules.addAll(LAST);
    return List.copyOf(rules);
  }

  // (ATTN: ADDS details in paras 3-5;
  // CHANGES headline)
  private static Optional<Piece> attention(LineRule.Spot spot) {
    if (!spot.atTop()) {
      return Optional.empty();
    }
    for (int above = 0; above < ATTENTION_ROWS; above++) {
      Optional<Line> line = spot.neighbour(-above);
      if (line.isEmpty() || (above > 0 && line.get().text().endsWith(")"))) {
        return Optional.empty();
      }
      if (line.get().text().startsWith(ATTENTION)
          || (above == 0 && line.get().text().startsWith(BARE_ATTENTION))) {
        return Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.FURNITURE));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a whole line is a mail address. */
  static boolean isMail(String text) {
    return text.length() < 160
        && (text.indexOf('@') >= 0 || text.contains("mail"))
        && MAIL.matcher(text).matches();
  }

  /** Returns whether a line starts a note to editors, {@code (ATTN: ...}, or is a mark as (END). */
  static boolean isWireMark(String text) {
    return text.startsWith(ATTENTION) || isBracketed(text, FURNITURE);
  }

  // By Hong Gil-dong
  // Staff Reporter
  private static Optional<Piece> writersPost(LineRule.Spot spot) {
    boolean isPost =
        Byline.isPost(spot.text()) && spot.neighbour(-1).filter(Byline::isOne).isPresent();
    return isPost
        ? Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.FURNITURE))
        : Optional.empty();
  }

  // 입력 2031.05.02 (15:04) News Today
  private static Optional<Piece> programme(LineRule.Spot spot) {
    boolean behind =
        (!spot.line().opensRow() || !spot.atTop())
            && Stamp.isProgramme(spot.text())
            && spot.neighbour(-1).flatMap(Stamp::labelled).isPresent();
    return behind
        ? Optional.of(new Piece.LeftOut(spot.line(), Dropped.Kind.FURNITURE))
        : Optional.empty();
  }

  // [Provisional translation]
  private static boolean isTranslationNote(String text) {
    return text.length() < 60 && TRANSLATION.matcher(text).matches();
  }

  // Copyright ⓒ 2031 Harbour Press. All rights reserved.
  private static boolean isRights(String text) {
    return text.length() < 160
        && (text.startsWith("Copyright") || text.contains("ll rights reserved"))
        && !Shape.reports(text);
  }

  private static boolean isBracketed(String text, Pattern form) {
    return text.startsWith("(") && form.matcher(text).matches();
  }

  // (Yonhap) (Yonhap) | ⓒYONHAP News
  static boolean isLooseCredit(String text) {
    return text.length() < 60
        && (text.startsWith("ⓒ") || text.startsWith("©") || isBracketed(text, LOOSE_CREDITS));
  }

  private static Optional<Piece> agency(Line line) {
    return Agency.alone(line)
        .map(name -> new Piece.Writers(line, new Byline(List.of(name), Optional.empty())));
  }
}
