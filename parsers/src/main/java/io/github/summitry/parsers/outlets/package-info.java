/**
 * Pages taken apart: one class an outlet, each with that outlet's layouts by era.
 *
 * <p>A page is split into headline, section, bylines, dates, dateline, captions and paragraphs,
 * each with its place in the given text; whatever is none of these is recorded as {@linkplain
 * io.github.summitry.Dropped dropped}.
 */
@NullMarked
package io.github.summitry.parsers.outlets;

import org.jspecify.annotations.NullMarked;
