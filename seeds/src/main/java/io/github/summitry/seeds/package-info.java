/** The articles the project started from, beside what they say. */
@NullMarked
package io.github.summitry.seeds;

import org.jspecify.annotations.NullMarked;
