/**
 * What a corpus of reports knows that no single article says.
 *
 * <ul>
 *   <li>A {@link io.github.summitry.corpus.Corpus} holds reports and puts them together.
 *   <li>A {@link io.github.summitry.corpus.Meeting} is one meeting with every account of it.
 *   <li>A {@link io.github.summitry.corpus.Difference} is what the accounts tell differently, and
 *       why.
 *   <li>A {@link io.github.summitry.corpus.PledgeThread} is what the same parties pledge each other
 *       on the same matter over time, step by step.
 *   <li>A {@link io.github.summitry.corpus.ClaimCheck} is what the corpus says to an article's
 *       claim that a meeting is the first in four months.
 *   <li>{@link io.github.summitry.corpus.Reported} is a fact with the article that reports it.
 * </ul>
 */
@NullMarked
package io.github.summitry.corpus;

import org.jspecify.annotations.NullMarked;
