/**
 * Pages taken apart: one class an outlet, each with that outlet's layouts by era.
 *
 * <p>A page is cut into lines that say one thing each. An outlet's rules say what a line is: menu,
 * date, byline, caption, furniture. A line that no rule knows is a headline, a deck or a paragraph
 * by where it stands. So a page becomes headline, section, bylines, dates, dateline, captions and
 * paragraphs, the last two with their place in the given text; whatever is none of these is
 * recorded as {@linkplain io.github.summitry.Dropped dropped}, with its place.
 *
 * <p>Everything public here is immutable and thread-safe; no text makes a parser throw, and the
 * time it takes grows with the text's length alone.
 */
@NullMarked
package io.github.summitry.parsers.outlets;

import org.jspecify.annotations.NullMarked;
