package io.github.summitry.parsers.outlets;

import java.util.List;

/**
 * Signs of outlets that have no parser of their own: their habits must not be taken for another's.
 */
final class OtherOutlets {
  private static final List<Sign> SIGNS =
      List.of(
          Sign.lineEnding(1, "@yna.co.kr"),
          Sign.lineEnding(1, "[Agencies]"),
          Sign.lineEnding(1, "Xinhua]"),
          Sign.lineEnding(1, "Xinhua)"),
          Sign.line(1, "(END)", "(LEAD)", "(Xinhua)", "***", "![]()", "All rights reserved."),
          Sign.lineStarting(1, "(ATTN"),
          Sign.lineStarting(1, "Photo : "),
          Sign.lineStarting(1, "Write"),
          Sign.lineStarting(1, "Posted"),
          Sign.lineStarting(1, "![]("),
          Sign.lineStarting(1, "[Anchor"),
          Sign.lineEnding(1, "KST"),
          Sign.anyLine(1, text -> text.length() < 80 && text.contains("Arirang News")),
          Sign.anyLine(1, Shape::isForeign),
          new Sign(1, OtherOutlets::isFiledByAgency));

  private OtherOutlets() {}

  /** Returns whether a page shows that it is of some other outlet. */
  static boolean areShown(Page page) {
    return Sign.strongest(SIGNS, page) > 0;
  }

  // SEOUL, May 2 (Yonhap) --
  private static boolean isFiledByAgency(Page page) {
    for (Line line : page.lines()) {
      if (Dateline.of(line).filter(Dateline::byAgency).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
