package io.github.summitry.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A person's name, told from other spellings of it: accents, hyphens, the order of its parts,
 * romanisation, a surname alone. Whether two people bear it, it cannot tell.
 */
final class PersonName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
  private static final Pattern PARTS = Pattern.compile("\\p{L}+");

  /** Letters that no decomposition takes apart, and vowels that romanisations write in two ways. */
  private static final String[][] ALIKE = {
    {"ł", "l"},
    {"ø", "o"},
    {"đ", "d"},
    {"ð", "d"},
    {"ß", "ss"},
    {"ı", "i"},
    {"æ", "e"},
    {"eo", "u"},
    {"eu", "u"},
    {"oo", "u"},
    {"ou", "u"},
    {"ae", "e"},
    {"ee", "i"}
  };

  private static final Pattern LAST_I = Pattern.compile("[iy]+$");

  /** Names shorter than this must agree in every letter. */
  private static final int LONG = 5;

  private final String text;
  private final List<String> parts;

  private PersonName(String text, List<String> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  static PersonName of(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
    letters = MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    letters = APOSTROPHES.matcher(letters).replaceAll("");
    List<String> parts = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    for (String part : PARTS.matcher(letters).results().map(MatchResult::group).toList()) {
      if (part.length() > 1) {
        parts.add(folded(part));
      } else {
        initials.add(part);
      }
    }
    return new PersonName(text, parts.isEmpty() ? initials : parts);
  }

  private static String folded(String part) {
    String folded = part;
    for (String[] pair : ALIKE) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return LAST_I.matcher(folded).replaceAll("i");
  }

  String text() {
    return text;
  }

  List<String> parts() {
    return parts;
  }

  /** Returns whether both may be names of one person. */
  boolean mayBe(PersonName other) {
    return text.equals(other.text) || isWithin(other) || other.isWithin(this) || sameLetters(other);
  }

  /** Returns whether this name says more than the other: a full name, a surname alone. */
  boolean isFuller(PersonName other) {
    return parts.size() > other.parts.size() && other.isWithin(this) && !sameLetters(other);
  }

  private boolean isWithin(PersonName fuller) {
    if (parts.isEmpty() || parts.size() > fuller.parts.size()) {
      return false;
    }
    List<String> left = new ArrayList<>(fuller.parts);
    return parts.stream().allMatch(part -> removeLike(left, part));
  }

  private static boolean removeLike(List<String> left, String part) {
    for (int i = 0; i < left.size(); i++) {
      if (alike(left.get(i), part)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Jaemyung Lee, Lee Jae Myung: one begins where the other's parts begin. */
  private boolean sameLetters(PersonName other) {
    String letters = String.join("", other.parts);
    for (int i = 0; i < parts.size(); i++) {
      String turned =
          String.join("", parts.subList(i, parts.size())) + String.join("", parts.subList(0, i));
      if (turned.equals(letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= LONG && differByOne(one, other);
  }

  /** Returns whether one letter put in, left out or changed makes the two equal. */
  private static boolean differByOne(String one, String other) {
    if (one.length() > other.length()) {
      return differByOne(other, one);
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int skipped = one.length() == other.length() ? same + 1 : same;
    return other.length() - one.length() <= 1
        && one.substring(Math.min(skipped, one.length())).equals(other.substring(same + 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName name && text.equals(name.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
