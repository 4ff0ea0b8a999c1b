/**
 * A page's HTML in, its text out: {@link io.github.summitry.parsers.pages.PageText} holds what the
 * page says of itself and its visible lines, each with the part that it plays.
 *
 * <p>What a page looks like at one outlet is a {@link io.github.summitry.parsers.pages.WebLayout};
 * a page that fits none is read by its densest block.
 */
@NullMarked
package io.github.summitry.parsers.pages;

import org.jspecify.annotations.NullMarked;
