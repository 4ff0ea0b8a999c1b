package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of the story.
 *
 * @param name the fullest form of the name in the article
 * @param aliases other spellings in the article
 * @param actor the state or organisation, if the article shows it
 * @param office the office as printed, lower case, without the nation
 * @param role what the person is in the story
 * @param woman whether {@code she} is known to refer to the person
 * @param places where the article names the person with the full name, captions and headline
 *     included
 */
public record Person(
    String name,
    List<String> aliases,
    Optional<Actor> actor,
    Optional<String> office,
    Role role,
    boolean woman,
    List<Span> places) {

  /** What a person is in the story. */
  public enum Role {
    /** A serving leader. */
    LEADER,
    /** Anybody else who takes part. */
    OFFICIAL,
    /** Somebody outside government: named, but speaks for no side. */
    CIVILIAN,
    /** Family, reporters: named, but no part of the story. */
    BYSTANDER
  }

  /** Returns whether the person is a serving leader. */
  public boolean isLeader() {
    return role == Role.LEADER;
  }

  /** Returns the state or organisation, if the article shows it. */
  public List<Actor> actors() {
    return actor.isPresent() ? List.of(actor.get()) : List.of();
  }

  /** Returns whether all of them are serving leaders. */
  public static boolean areLeaders(List<Person> persons) {
    for (int i = 0; i < persons.size(); i++) {
      if (!persons.get(i).isLeader()) {
        return false;
      }
    }
    return true;
  }

  /** By the name: two persons of a story are seldom called alike. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Person person
            && name.equals(person.name)
            && places.equals(person.places)
            && aliases.equals(person.aliases)
            && actor.equals(person.actor)
            && office.equals(person.office)
            && role == person.role
            && woman == person.woman;
  }
}
