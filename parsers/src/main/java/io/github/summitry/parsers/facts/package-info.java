/**
 * Facts from mentions: families of rules, each rule a named value with its own proof.
 *
 * <p>A rule reads like the words it matches. Who acts, and whether the act is denied, wished or
 * still to come, is decided once for all rules, from the clause around them.
 */
@NullMarked
package io.github.summitry.parsers.facts;

import org.jspecify.annotations.NullMarked;
