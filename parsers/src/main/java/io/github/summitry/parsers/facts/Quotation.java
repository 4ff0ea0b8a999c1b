package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Span;
import io.github.summitry.parsers.mentions.Person;
import java.util.List;
import java.util.Optional;

/**
 * Words between quotation marks, with who says them.
 *
 * @param inner the words, marks excluded
 * @param outer the words with their marks
 * @param speakers the speakers' names, or the document or body that speaks
 * @param persons the speakers, where they are persons of the story
 * @param actors the sides that the speakers speak for
 * @param via who relayed them
 * @param closed whether a closing mark ends them; if not, they may go on in the next paragraph
 * @param speech whether somebody says them; not so a title or a scare quote
 */
record Quotation(
    Span inner,
    Span outer,
    List<String> speakers,
    List<Person> persons,
    List<Actor> actors,
    Optional<String> via,
    boolean closed,
    boolean speech) {

  Quotation said(List<String> by, List<Person> who, List<Actor> sides, Optional<String> relay) {
    return new Quotation(inner, outer, by, who, sides, relay, closed, speech);
  }

  /** Returns these words as said by whoever says others. */
  Quotation saidAs(Quotation other) {
    return said(other.speakers, other.persons, other.actors, other.via);
  }

  /** Whether somebody says them and it is not known who. */
  boolean isUnattributed() {
    return speech && speakers.isEmpty();
  }

  boolean contains(int offset) {
    return inner.begin() <= offset && offset < inner.end();
  }
}
