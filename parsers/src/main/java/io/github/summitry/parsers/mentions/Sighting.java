package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A name in the text with what stands beside it.
 *
 * @param name the name's tokens, courtesy titles left out
 * @param title the office beside it, before or behind
 * @param nation the state or organisation that the words beside it name
 * @param inherited the state of the office that this one is joined to: {@code Italian President X and Prime
 *     Minister Y}
 * @param guess the state or organisation that the context suggests where the words name none
 * @param spokenOfAsLeader whether the context speaks of a leader without naming the office
 */
record Sighting(
    List<Token> name,
    Optional<Title> title,
    Optional<Actor> nation,
    Optional<Actor> inherited,
    Optional<Actor> guess,
    boolean spokenOfAsLeader) {

  Sighting withTitle(Title behind) {
    return new Sighting(
        name, Optional.of(behind), nation.or(behind::actor), inherited, guess, spokenOfAsLeader);
  }
}
