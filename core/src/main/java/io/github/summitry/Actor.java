package io.github.summitry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A state or an international organisation, by code.
 *
 * <p>A state's code is its ISO 3166-1 alpha-2 code ({@code KR}, {@code GB}; {@code XK} for Kosovo);
 * an organisation's is its usual abbreviation ({@code UN}, {@code EU}, {@code NATO}, {@code
 * ASEAN}). {@code EU} and {@code UN} are organisations although they have two letters; {@code AU}
 * is Australia or the African Union, whose usual abbreviation is the same: the code alone does not
 * tell them apart.
 */
public final class Actor implements Comparable<Actor> {
  private static final int LONGEST_CODE = 32;

  private final String code;

  private Actor(String code) {
    this.code = code;
  }

  /**
   * Returns the actor of that code.
   *
   * @param code two to thirty-two capital letters, digits or low lines, the first a letter
   * @throws IllegalArgumentException if it is not such a code
   */
  @JsonCreator
  public static Actor of(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "not an actor's code: \""
              + code
              + "\"; use ISO 3166-1 alpha-2 or an abbreviation: KR, UN, ASEAN");
    }
    return new Actor(code);
  }

  private static boolean isCode(String text) {
    if (text.length() < 2 || text.length() > LONGEST_CODE || !isCapital(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCapital(c) && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Returns the code. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Returns whether the code has the form of a state's and is not {@code EU} or {@code UN}. */
  public boolean isState() {
    return code.length() == 2 && !code.equals("EU") && !code.equals("UN") && !code.equals("WB");
  }

  /** Orders by code. */
  @Override
  public int compareTo(Actor other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Actor actor && code.equals(actor.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
