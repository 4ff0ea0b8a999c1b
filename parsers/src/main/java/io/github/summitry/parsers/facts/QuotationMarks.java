package io.github.summitry.parsers.facts;

import io.github.summitry.Passage;
import io.github.summitry.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the quotation marks of one paragraph. Curly, straight and typewriters' marks ({@code ``we
 * agreed,''}) count alike; a mark inside others opens words within words, which are no quotation of
 * their own.
 */
final class QuotationMarks {
  private static final int[] NONE = {};

  /** Opens a quotation on a typewriter; two apostrophes close it. */
  private static final String TYPED = "``";

  private final String text;
  private final Passage paragraph;
  private final boolean single;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Integer> stray = new ArrayList<>();

  private boolean typed;
  private int open = -1;
  private int depth;
  private int closingLeft;

  private QuotationMarks(String text, Passage paragraph, boolean single) {
    this.text = text;
    this.paragraph = paragraph;
    this.single = single;
  }

  /**
   * Two marks and what stands between them.
   *
   * @param outer from the opening mark to the closing one, or to the paragraph's end
   * @param closed whether there is a closing mark
   */
  record Pair(Span outer, boolean closed) {
    Span inner() {
      return new Span(outer.begin() + 1, closed ? outer.end() - 1 : outer.end());
    }
  }

  /**
   * Pairs the marks of a paragraph.
   *
   * @param single whether single marks quote, as where an article has no double ones
   */
  static QuotationMarks of(String text, Passage paragraph, boolean single) {
    QuotationMarks marks = new QuotationMarks(text, paragraph, single);
    marks.pair();
    return marks;
  }

  List<Pair> pairs() {
    return Collections.unmodifiableList(pairs);
  }

  /** Returns where marks stand that pair with none. */
  List<Integer> stray() {
    return Collections.unmodifiableList(stray);
  }

  /** Whether a text quotes with double marks anywhere. */
  static boolean areDouble(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.contains(TYPED);
  }

  private void pair() {
    int[] marks = marks();
    for (int at : marks) {
      closingLeft += closes(at) ? 1 : 0;
    }
    for (int i = 0; i < marks.length; i++) {
      if (closes(marks[i])) {
        closingLeft--;
        if (!isApostrophe(marks, i)) {
          close(marks[i]);
        }
      } else {
        open(marks[i]);
      }
    }
    if (open >= 0) {
      pairs.add(new Pair(new Span(open, paragraph.end()), false));
    }
  }

  private int[] marks() {
    int[] marks = NONE;
    int count = 0;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (isMark(i)) {
        typed |= text.charAt(i) == '`';
        marks = count == marks.length ? Arrays.copyOf(marks, 2 * count + 8) : marks;
        marks[count++] = i;
      }
    }
    return Arrays.copyOf(marks, count);
  }

  private void open(int at) {
    if (open >= 0 && closingLeft > depth + 1) {
      depth++;
      return;
    }
    if (open >= 0) {
      stray.add(open);
    }
    open = at;
    depth = 0;
  }

  private void close(int at) {
    if (open < 0) {
      stray.add(at);
    } else if (depth > 0) {
      depth--;
    } else {
      pairs.add(new Pair(new Span(open, at + 1), true));
      open = -1;
    }
  }

  // the leaders’ talks; within ‘the leaders’ talks went well,’ the next mark closes.
  private boolean isApostrophe(int[] marks, int index) {
    if (!isBehindPlural(marks[index])) {
      return false;
    }
    boolean closesNext =
        index + 1 < marks.length
            && closes(marks[index + 1])
            && !(isBehindPlural(marks[index + 1]) && goesOn(marks[index + 1]));
    return open < 0 || goesOn(marks[index]) && closesNext;
  }

  private boolean isBehindPlural(int at) {
    return text.charAt(at) == '’' && isLetter(at - 1) && text.charAt(at - 1) == 's';
  }

  private boolean goesOn(int at) {
    return isSpace(at + 1) && isLetter(at + 2);
  }

  private boolean isMark(int at) {
    char mark = text.charAt(at);
    if (mark < '‘' && mark != '"' && mark != '`' && mark != '\'') {
      return false; // nearly every character
    }
    return switch (mark) {
      case '“', '”', '"' -> true;
      case '`' -> at > paragraph.begin() && text.startsWith(TYPED, at - 1);
      case '\'' -> typed && text.startsWith("\'\'", at);
      case '‘' -> single && !isLetter(at - 1);
      case '’' -> single && !isLetter(at + 1) && isMarkOrSpace(at + 1);
      default -> false;
    };
  }

  /** Where a mark stands tells what it does, better than its form: some hands set all alike. */
  private boolean closes(int at) {
    if (text.charAt(at) == '`' || text.charAt(at) == '\'') {
      return text.charAt(at) == '\'';
    }
    boolean spaceBefore = isSpace(at - 1);
    boolean spaceBehind = isSpace(at + 1);
    if (spaceBefore != spaceBehind) {
      return spaceBehind;
    }
    char mark = text.charAt(at);
    if (mark == '"') {
      return !isLetter(at + 1) || isLetter(at - 1) && isMarkOrSpace(at + 1);
    }
    return mark == '”' || mark == '’';
  }

  private boolean isSpace(int at) {
    return at < paragraph.begin()
        || at >= paragraph.end()
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at));
  }

  private boolean isMarkOrSpace(int at) {
    return isSpace(at) || !Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return !isSpace(at) && Character.isLetterOrDigit(text.charAt(at));
  }
}
