/**
 * What an article says, and nothing it does not say: typed, immutable, sourced facts.
 *
 * <ul>
 *   <li>{@link io.github.summitry.Report} holds the facts of one {@link
 *       io.github.summitry.Article}.
 *   <li>A {@link io.github.summitry.Summit} is a meeting, at one time, of principals of two or more
 *       {@linkplain io.github.summitry.Actor actors}, in whatever {@linkplain
 *       io.github.summitry.Status status}.
 *   <li>A {@link io.github.summitry.HistoryClaim} is what an article says of a meeting's place
 *       among others: the first in four months.
 *   <li>A {@link io.github.summitry.Pledge} is a clause in which actors undertake, propose, affirm
 *       or air something about their future relations, in nine grades of {@linkplain
 *       io.github.summitry.Firmness firmness}.
 *   <li>A {@link io.github.summitry.Quote} is what somebody said, word for word.
 *   <li>{@link io.github.summitry.Evidence} is the piece of the article's text that carries a fact.
 * </ul>
 *
 * <p>All offsets count UTF-16 code units of the article's text as it was given; {@code begin} is
 * inclusive, {@code end} exclusive. All types are immutable, thread-safe and null-free: what is
 * absent is an empty {@link java.util.Optional} or an empty list.
 *
 * <p>The JSON form is that of {@link io.github.summitry.JsonLines}.
 */
@NullMarked
package io.github.summitry;

import org.jspecify.annotations.NullMarked;
