/**
 * The articles the project started from, beside what they say, for tests and examples.
 *
 * <p>A {@link io.github.summitry.seeds.Seed} is one of them; {@link io.github.summitry.seeds.Seeds}
 * has all.
 */
@NullMarked
package io.github.summitry.seeds;

import org.jspecify.annotations.NullMarked;
