/**
 * What a corpus of reports knows that no single article says.
 *
 * <ul>
 *   <li>{@link io.github.summitry.corpus.Corpus}: reports, put together.
 *   <li>{@link io.github.summitry.corpus.Meeting}: one meeting with every account of it.
 *   <li>{@link io.github.summitry.corpus.Difference}: what the accounts tell differently, and why;
 *       each value is {@linkplain io.github.summitry.corpus.Stated stated} by somebody.
 *   <li>{@link io.github.summitry.corpus.Citation}: the words of one article.
 *   <li>{@link io.github.summitry.corpus.Reported}: a fact with the article that reports it.
 *   <li>{@link io.github.summitry.corpus.PledgeThread}: what the same parties pledge each other on
 *       the same matter over time; each {@linkplain io.github.summitry.corpus.PledgeStep step} is a
 *       pledge, put together from all its accounts, with its {@linkplain
 *       io.github.summitry.corpus.Change change}.
 *   <li>{@link io.github.summitry.corpus.ClaimCheck}: what the corpus says to an article's claim
 *       that a meeting is the first in four months.
 *   <li>{@link io.github.summitry.corpus.Principal}: one leader, in all spellings.
 *   <li>{@link io.github.summitry.corpus.Concordance}: a word wherever stories use it, with its
 *       neighbours.
 *   <li>{@link io.github.summitry.corpus.Selection}: some of the facts, to be narrowed, grouped and
 *       counted: {@link io.github.summitry.corpus.Meetings}, {@link
 *       io.github.summitry.corpus.Pledges} and the like.
 *   <li>{@link io.github.summitry.corpus.BlockingKeys}: what reports have in common that may tell
 *       of one meeting, for a corpus that is divided among machines.
 * </ul>
 */
@NullMarked
package io.github.summitry.corpus;

import org.jspecify.annotations.NullMarked;
