package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An office as the text prints it, with what goes with it.
 *
 * @param length number of tokens, modifiers and nation included
 * @param office the office
 * @param printed the office's words in lower case, without the nation
 * @param actor the state or organisation that the words name or imply
 * @param past whether its holder has left ("former", "late", "then") or not yet taken it ("-elect")
 * @param plural whether it speaks of several holders
 */
record Title(
    int length,
    Office office,
    String printed,
    Optional<Actor> actor,
    boolean past,
    boolean plural) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Title o
        && length == o.length
        && office.equals(o.office)
        && printed.equals(o.printed)
        && actor.equals(o.actor)
        && past == o.past
        && plural == o.plural;
  }

  @Override
  public int hashCode() {
    return 31 * printed.hashCode() + length;
  }

  /** Of the offices at the head of something, those that go with a state. */
  private static final WordSet OF_STATES =
      WordSet.of(
          "leader",
          "state leader",
          "country's leader",
          "general secretary",
          "first secretary",
          "party general secretary",
          "head",
          "chairman");

  /** Returns the state or organisation that the words name or imply. */
  List<Actor> actors() {
    return actor.isPresent() ? List.of(actor.get()) : List.of();
  }

  /** Whether its holder speaks for the actor as a principal. */
  boolean isLeader() {
    return !past
        && switch (office.kind()) {
          case HEAD -> true;
          case HEAD_OF_BODY -> actor.filter(this::isHeadedSo).isPresent();
          default -> false;
        };
  }

  private boolean isHeadedSo(Actor holder) {
    boolean party = office.name().equals("chairman") || office.name().equals("head");
    return office.actor().isPresent()
        || !holder.isState()
        || OF_STATES.contains(office.name()) && (!party || holder.code().equals("KP"));
  }

  /** Whether only the body that goes with it tells if its holder is a leader. */
  boolean isOfSomeBody() {
    return !past && office.kind() == Office.Kind.HEAD_OF_BODY && actor.isEmpty();
  }

  /**
   * Whether it is an office by itself; not so {@code counterpart}, nor the {@code leaders} of many.
   */
  boolean isNamed() {
    return office.kind().isOffice() && !(plural && office.name().equals("leader"));
  }

  Title of(Actor holder) {
    return new Title(length, office, printed, Optional.of(holder), past, plural);
  }

  Title extendedTo(int tokens, String words) {
    return new Title(tokens, office, words, actor, past, plural);
  }

  Title with(Office.Kind kind) {
    Office other = new Office(office.name(), kind, office.actor());
    return new Title(length, other, printed, actor, past, plural);
  }

  Title left() {
    return new Title(length, office, printed, actor, true, plural);
  }

  /**
   * Returns the office of one of several holders: {@code trade minister} of {@code trade
   * ministers}.
   */
  Title ofOne() {
    if (!plural) {
      return this;
    }
    int last = printed.lastIndexOf(' ') + 1;
    String one = singular(printed.substring(last));
    String words = one.isEmpty() ? office.name() : printed.substring(0, last) + one;
    boolean many = office.name().equals("leader");
    return new Title(length, office, words, actor, past, many);
  }

  /** The singular of a plural, empty if it is none: the plural is an earlier word. */
  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
  }
}
