package io.github.summitry.parsers.outlets;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who took a picture, printed at the end of its caption.
 *
 * @param begin index in the line where it starts, its bracket included
 * @param name the name without brackets
 */
record Credit(int begin, String name) {

  /** How an outlet sets a credit off from its caption. */
  enum Form {
    /** {@code ... in Seoul. (Yonhap)}. */
    ROUND,
    /** {@code ... in Seoul. [YONHAP]}. */
    SQUARE,
    /** {@code ... in Seoul. Yonhap} or {@code ... in Seoul / Yonhap}. */
    BARE
  }

  /** For pages that may set it off in any way. */
  static final Set<Form> EVERY_FORM = Collections.unmodifiableSet(EnumSet.allOf(Form.class));

  private static final int LONGEST = 90;
  private static final String SENTENCE_ENDS = ".!?”’\"'";

  /** Words that make a bracket a credit even where no full stop stands before it. */
  private static final Set<String> SOURCES =
      Set.of(
          "123rf",
          "afp",
          "ap",
          "bloomberg",
          "captured",
          "courtesy",
          "epa",
          "facebook",
          "file",
          "getty",
          "herald",
          "instagram",
          "kcna",
          "kyodo",
          "newsis",
          "news1",
          "office",
          "photo",
          "photos",
          "pool",
          "provided",
          "reuters",
          "screenshot",
          "shutterstock",
          "tass",
          "twitter",
          "upi",
          "xinhua",
          "yna",
          "yonhap",
          "youtube");

  private static final Set<String> SOURCE_NAMES =
      Set.of(
          "cheong wa dae", "blue house", "white house", "press corps", "korea.net", "joint press");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LABEL =
      Pattern.compile("^(?i:photos?|pictures?)[ \\u00a0]?(?:[:=]|by\\b|courtesy of\\b)[ \\u00a0]*");
  private static final Pattern PHOTO_BY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){0,3}(?:[Ff]ile )?[Pp]hotos? (?:by|courtesy of)"
              + " (?<name>\\p{Lu}[\\p{L} .'’-]{1,50})"
              + "|(?:Courtesy of|Captured from) \\p{Lu}[^.]{1,60}|Korea Times(?: file(?: photo)?)?");
  private static final Pattern MARKED_BARE =
      Pattern.compile("[ \\u00a0]*[/©ⓒ][ \\u00a0]*(?<name>[\\p{Lu}][\\p{L}\\d .'’-]{1,60})$");

  /**
   * Returns the credit that ends the first {@code length} characters of a line, in one of the
   * forms.
   */
  static Optional<Credit> ending(String line, int length, Set<Form> forms) {
    for (Form form : forms) {
      Optional<Credit> credit = ending(line, length, form);
      if (credit.isPresent()) {
        return credit;
      }
    }
    return Optional.empty();
  }

  private static Optional<Credit> ending(String line, int length, Form form) {
    return switch (form) {
      case ROUND -> bracketed(line, length, '(', ')');
      case SQUARE -> bracketed(line, length, '[', ']');
      case BARE -> bare(line, length);
    };
  }

  private static Optional<Credit> bracketed(String line, int length, char opening, char closing) {
    if (length == 0 || line.charAt(length - 1) != closing) {
      return Optional.empty();
    }
    int begin = length - 1;
    while (begin > 0 && length - begin <= LONGEST && line.charAt(begin) != opening) {
      begin--;
    }
    if (begin == 0 || line.charAt(begin) != opening || line.charAt(0) == opening) {
      return Optional.empty();
    }
    String name = line.substring(begin + 1, length - 1).strip();
    boolean credits =
        isSource(name)
            || (opening == '[' && isCapitals(name))
            || (endsSentence(line, begin) && startsLikeAName(name));
    String source = LABEL.matcher(name).replaceFirst("");
    if (source.indexOf(':') >= 0 && !isSource(name)) {
      return Optional.empty(); // [Sound bite: President Hong]
    }
    return credits && !source.isEmpty() ? Optional.of(new Credit(begin, source)) : Optional.empty();
  }

  private static Optional<Credit> bare(String line, int length) {
    int from = Math.max(0, length - LONGEST);
    if (isMarked(line, from, length)) {
      Matcher marked = MARKED_BARE.matcher(line.substring(from, length));
      if (marked.find() && isSource(marked.group("name"))) {
        return Optional.of(new Credit(from + marked.start(), marked.group("name")));
      }
    }
    int stop = line.lastIndexOf(". ", length - 2);
    if (stop < from) {
      return Optional.empty();
    }
    String name = line.substring(stop + 2, length).strip();
    return Agency.isOne(name) || ofPhotographer(name).isPresent()
        ? Optional.of(new Credit(length - name.length(), ofPhotographer(name).orElse(name)))
        : Optional.empty();
  }

  private static boolean isMarked(String line, int from, int end) {
    return isWithin(line.indexOf('/', from), end)
        || isWithin(line.indexOf('©', from), end)
        || isWithin(line.indexOf('ⓒ', from), end);
  }

  private static boolean isWithin(int found, int end) {
    return found >= 0 && found < end;
  }

  /** Returns who is credited by a line that does nothing else: {@code Post photo by Oh Bom}. */
  static Optional<String> ofPhotographer(String text) {
    boolean may =
        text.length() <= LONGEST
            && (text.contains("hoto") || text.startsWith("C") || text.startsWith("Korea Times"));
    if (!may) {
      return Optional.empty();
    }
    Matcher photo = PHOTO_BY.matcher(text);
    return photo.matches()
        ? Optional.of(photo.group("name") == null ? text : photo.group("name"))
        : Optional.empty();
  }

  private static boolean isSource(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    for (String known : SOURCE_NAMES) {
      if (low.contains(known)) {
        return true;
      }
    }
    for (String word : WORDS.split(low, -1)) {
      if (SOURCES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String name) {
    return name.length() > 1
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean endsSentence(String line, int before) {
    int last = before - 1;
    while (last > 0 && Line.isBlank(line.charAt(last))) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
  }

  private static boolean startsLikeAName(String name) {
    return !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && !Character.isLowerCase(name.charAt(0))
        && name.chars().noneMatch(Character::isDigit)
        && SENTENCE_ENDS.indexOf(name.charAt(name.length() - 1)) < 0;
  }
}
