package io.github.summitry.export;

import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import io.github.summitry.Status;
import java.util.List;
import java.util.Optional;

/** The categories of PLOVER that diplomacy in words can take, with their quad category. */
enum Category {
  CONSULT(1),
  AGREE(1),
  SUPPORT(1),
  REQUEST(3),
  REJECT(3);

  /** 1: verbal cooperation; 3: verbal conflict. Words are never material, 2 and 4. */
  private final int quad;

  Category(int quad) {
    this.quad = quad;
  }

  void addTo(Fields event) {
    event.with("event", List.of(this)).with("quad_code", quad);
  }

  /** Returns the category of a meeting; empty for one put off, which is neither on nor off. */
  static Optional<Category> of(Status status) {
    return switch (status) {
      case HELD -> Optional.of(CONSULT);
      case SCHEDULED, EXPECTED -> Optional.of(AGREE);
      case PROPOSED -> Optional.of(REQUEST);
      case CANCELLED -> Optional.of(REJECT);
      case POSTPONED -> Optional.empty();
    };
  }

  /** Returns the category of a pledge; empty where PLOVER has no event for it. */
  static Optional<Category> of(Pledge pledge) {
    Firmness firmness = pledge.firmness();
    if (pledge.negated()) {
      boolean refusable = firmness.compareTo(Firmness.PROPOSED) >= 0;
      return refusable ? Optional.of(REJECT) : Optional.empty();
    }
    return switch (firmness) {
      case DISCUSSED -> Optional.of(CONSULT);
      case HOPED -> Optional.empty();
      case AFFIRMED, CONCLUDED, SIGNED -> Optional.of(SUPPORT);
      case PROPOSED -> Optional.of(REQUEST);
      case OFFERED, AGREED, PLEDGED -> Optional.of(AGREE);
    };
  }
}
