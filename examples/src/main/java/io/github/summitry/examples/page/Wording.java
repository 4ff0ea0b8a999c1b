package io.github.summitry.examples.page;

import io.github.summitry.Pledge;
import java.util.Locale;

/** The words that the page has for what the library writes in capitals. */
final class Wording {
  private Wording() {}

  /** Returns {@code north korea} for {@code NORTH_KOREA}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns how firm a pledge is: {@code agreed}, {@code not pledged}. */
  static String firmness(Pledge pledge) {
    return (pledge.negated() ? "not " : "") + lower(pledge.firmness());
  }
}
