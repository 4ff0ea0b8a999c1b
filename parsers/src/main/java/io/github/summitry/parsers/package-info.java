/**
 * Text in, report out: {@link io.github.summitry.parsers.ArticleReader} is the one entry.
 *
 * <p>An article's route: its outlet is recognised and its page taken apart ({@link
 * io.github.summitry.parsers.outlets}), its sentences become mentions, its mentions facts.
 */
@NullMarked
package io.github.summitry.parsers;

import org.jspecify.annotations.NullMarked;
