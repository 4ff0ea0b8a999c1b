/**
 * A story's text made readable for rules: sentences whose people, actors, offices, dates, places
 * and verbs are single nodes, each with its span and its value.
 *
 * <p>Words are data: the {@code .tsv} lexicons beside these classes name them.
 */
@NullMarked
package io.github.summitry.parsers.mentions;

import org.jspecify.annotations.NullMarked;
