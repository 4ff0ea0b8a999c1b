/**
 * The command line around the library, {@link io.github.summitry.examples.Summitry}, and small
 * programs that each answer one question. The first sentence of each is its question.
 */
@NullMarked
package io.github.summitry.examples;

import org.jspecify.annotations.NullMarked;
