/**
 * Pages taken apart: one class an outlet, each with that outlet's layouts by era.
 *
 * <ul>
 *   <li>{@link io.github.summitry.parsers.outlets.Source}: a text or a page, and what the caller
 *       knows of it.
 *   <li>{@link io.github.summitry.parsers.outlets.ArticleParser}: takes one outlet's pages apart.
 *   <li>{@link io.github.summitry.parsers.outlets.ParsedArticle}: what it found on a page.
 * </ul>
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
