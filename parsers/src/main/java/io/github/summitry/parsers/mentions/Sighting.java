package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name in the text with what stands beside it.
 *
 * @param name the name's tokens, courtesy titles left out
 * @param titles the offices beside it, before and behind
 * @param nation the state or organisation that the words beside it name
 * @param inherited the state of the office that this one is joined to: {@code Italian President X
 *     and Prime Minister Y}
 * @param guess the state or organisation that the context suggests where the words name none
 * @param notes what else the context shows
 */
record Sighting(
    Tokens name,
    List<Title> titles,
    Optional<Actor> nation,
    Optional<Actor> inherited,
    Optional<Actor> guess,
    Set<Note> notes) {

  /** What the words around a name show. */
  enum Note {
    /** The context speaks of a leader without naming the office. */
    AMONG_LEADERS,
    /** The sentence mourns the person. */
    MOURNED,
    /** The sentence names another leader's wife or husband. */
    AMONG_FAMILY
  }
}
