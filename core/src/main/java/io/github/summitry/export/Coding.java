package io.github.summitry.export;

import java.util.Optional;

/**
 * A fact as an event record, or the reason why it is none.
 *
 * @param fact the fact's id
 * @param record the record, of no use where there is a reason
 * @param reason why there is none
 */
record Coding(String fact, Fields record, Optional<String> reason) {

  static Coding of(String fact, Fields record) {
    return new Coding(fact, record, Optional.empty());
  }

  static Coding none(String fact, String reason) {
    return new Coding(fact, new Fields(), Optional.of(reason));
  }
}
