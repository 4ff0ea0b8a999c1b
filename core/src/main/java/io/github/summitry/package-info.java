/**
 * What an article says, and nothing it does not say: typed, immutable, sourced facts.
 *
 * <ul>
 *   <li>{@link io.github.summitry.Report}: the facts of one {@link io.github.summitry.Article}.
 *   <li>{@link io.github.summitry.Actor}: a state or an international organisation, by code.
 *   <li>{@link io.github.summitry.Leader}: who leads one, at the time of the article; every other
 *       named person is an {@link io.github.summitry.Official}.
 *   <li>{@link io.github.summitry.Summit}: a meeting, at one time, of leaders of two or more actors
 *       (its {@linkplain io.github.summitry.Participant participants}), in whatever {@linkplain
 *       io.github.summitry.Status status}: held, scheduled, cancelled.
 *   <li>{@link io.github.summitry.Occasion}: the gathering beside which it takes place; {@link
 *       io.github.summitry.Turn}: its turn among the meetings of the day.
 *   <li>{@link io.github.summitry.HistoryClaim}: what an article says of a meeting's place among
 *       others, the first in four months.
 *   <li>{@link io.github.summitry.Pledge}: a clause in which actors undertake, propose, affirm or
 *       air something about their future relations, in nine grades of {@linkplain
 *       io.github.summitry.Firmness firmness}, in some {@linkplain io.github.summitry.Sector
 *       sectors}, perhaps in a document, its {@link io.github.summitry.Instrument}.
 *   <li>{@link io.github.summitry.Quote}: what somebody said, word for word.
 *   <li>{@link io.github.summitry.Evidence}: the piece of the article's text that carries a fact.
 *   <li>{@link io.github.summitry.Warning}: what looked like a fact and could not be understood;
 *       {@link io.github.summitry.Dropped}: a piece of the page that is no part of the story.
 *   <li>{@link io.github.summitry.Outlet}: who published the article, by the name of its site.
 *   <li>{@link io.github.summitry.PartialDate}: a day, a month or a year, as precise as is known.
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
