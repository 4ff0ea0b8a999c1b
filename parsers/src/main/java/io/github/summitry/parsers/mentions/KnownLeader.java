package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of office of a leader, for names that an article gives without an office. Immutable; the
 * same if it is one person's of the same months.
 */
public final class KnownLeader {
  private final String name;
  private final List<String> names;
  private final Actor actor;
  private final String office;
  private final PartialDate from;
  private final Optional<PartialDate> to;

  /** What {@link #folded} returned; a thread that does not see it yet makes an equal one. */
  private @Nullable List<String> folded;

  KnownLeader(
      String name,
      List<String> names,
      Actor actor,
      String office,
      PartialDate from,
      Optional<PartialDate> to) {
    this.name = name;
    this.names = List.copyOf(names);
    this.actor = actor;
    this.office = office;
    this.from = from;
    this.to = to;
  }

  /** Returns the usual print form. */
  public String name() {
    return name;
  }

  /** Returns other spellings. */
  public List<String> names() {
    return names;
  }

  /** Returns the state or organisation. */
  public Actor actor() {
    return actor;
  }

  /** Returns the office in lower case. */
  public String office() {
    return office;
  }

  /** Returns the term's first month. */
  public PartialDate from() {
    return from;
  }

  /** Returns the term's last month, empty while it lasts. */
  public Optional<PartialDate> to() {
    return to;
  }

  /** Returns those terms that are of a party. */
  static List<KnownLeader> of(Actor party, List<KnownLeader> terms) {
    List<KnownLeader> theirs = new ArrayList<>(1);
    for (KnownLeader term : terms) {
      if (term.actor.equals(party)) {
        theirs.add(term);
      }
    }
    return theirs;
  }

  /** Returns whether there are terms and they are all of one party. */
  static boolean areOfOneParty(List<KnownLeader> terms) {
    return !terms.isEmpty() && of(terms.get(0).actor, terms).size() == terms.size();
  }

  /** Returns the letters of all spellings, as {@link Roster#fold} leaves them. */
  List<String> folded() {
    List<String> letters = folded;
    if (letters == null) {
      List<String> all = new ArrayList<>(names.size() + 1);
      all.add(Roster.fold(name));
      for (String other : names) {
        all.add(Roster.fold(other));
      }
      letters = List.copyOf(all);
      folded = letters;
    }
    return letters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnownLeader that
        && name.equals(that.name)
        && actor.equals(that.actor)
        && office.equals(that.office)
        && from.equals(that.from)
        && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + from.hashCode();
  }

  @Override
  public String toString() {
    return name + ", " + office + " of " + actor + " from " + from;
  }
}
