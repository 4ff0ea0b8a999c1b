package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Optional;

/**
 * The noun of a group.
 *
 * @param length of how many words it is
 * @param officials whether it means officials, not leaders
 * @param body the organisation that it names
 */
record GroupHead(int length, boolean officials, Optional<Actor> body) {}
