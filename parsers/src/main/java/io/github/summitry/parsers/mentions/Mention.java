package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What a node means beside its words.
 *
 * @param persons the persons
 * @param actors the states and organisations
 * @param site the city or venue
 * @param occasion the gathering's short name
 * @param date the date that it writes
 * @param pronoun what kind of pronoun it is
 * @param title the office that it prints
 * @param count how many parties it says that it has, 0 if it does not say
 * @param officials whether its people are ministers or other officials
 */
record Mention(
    List<Person> persons,
    List<Actor> actors,
    Optional<Site> site,
    Optional<String> occasion,
    Optional<DateExpression> date,
    Optional<Pronoun> pronoun,
    Optional<Title> title,
    int count,
    boolean officials) {

  /** What a word or a mark means: nothing else. */
  static final Mention NONE =
      new Mention(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          false);

  /** What the name of a person means. */
  static Mention of(Person person) {
    return NONE.of(List.of(person), person.actors());
  }

  Mention of(List<Person> who, List<Actor> whose) {
    return new Mention(
        List.copyOf(who),
        List.copyOf(whose),
        site,
        occasion,
        date,
        pronoun,
        title,
        count,
        officials);
  }

  Mention of(List<Actor> whose) {
    return of(persons, whose);
  }

  Mention site(Optional<Site> where) {
    return new Mention(persons, actors, where, occasion, date, pronoun, title, count, officials);
  }

  Mention occasion(String name) {
    return new Mention(
        persons, actors, site, Optional.of(name), date, pronoun, title, count, officials);
  }

  Mention date(DateExpression when) {
    return new Mention(
        persons, actors, site, occasion, Optional.of(when), pronoun, title, count, officials);
  }

  Mention pronoun(Pronoun which) {
    return new Mention(
        persons, actors, site, occasion, date, Optional.of(which), title, count, officials);
  }

  Mention title(Title office) {
    return new Mention(
        persons, actors, site, occasion, date, pronoun, Optional.of(office), count, officials);
  }

  Mention count(int parties) {
    return new Mention(persons, actors, site, occasion, date, pronoun, title, parties, officials);
  }

  Mention officials(boolean only) {
    return new Mention(persons, actors, site, occasion, date, pronoun, title, count, only);
  }
}
