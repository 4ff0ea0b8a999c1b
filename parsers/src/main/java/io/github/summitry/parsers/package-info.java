/**
 * Text in, report out.
 *
 * <ul>
 *   <li>{@link io.github.summitry.parsers.ArticleReader}: the one entry; its builder takes outlets
 *       and words of a program's own.
 *   <li>{@link io.github.summitry.parsers.Outcome}: what became of one of many articles, a report
 *       or the reason why there is none.
 * </ul>
 *
 * <p>An article's route: its outlet is recognised and its page taken apart ({@link
 * io.github.summitry.parsers.outlets}), its sentences become mentions, its mentions facts. Where
 * many articles come from, {@link io.github.summitry.parsers.sources} says.
 */
@NullMarked
package io.github.summitry.parsers;

import org.jspecify.annotations.NullMarked;
