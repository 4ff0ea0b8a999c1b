package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A term of office of a leader, for names that an article gives without an office.
 *
 * @param name the usual print form
 * @param names other spellings
 * @param actor the state or organisation
 * @param office the office in lower case
 * @param from its first month
 * @param to its last month, empty while it lasts
 * @param folded the letters of all spellings, as {@link Roster#fold} leaves them
 */
public record KnownLeader(
    String name,
    List<String> names,
    Actor actor,
    String office,
    PartialDate from,
    Optional<PartialDate> to,
    List<String> folded) {}
