/**
 * One page to look at: what a corpus knows, with every fact in its place in its article.
 *
 * <p>{@link io.github.summitry.examples.page.Page} writes it from a template; the charts are Apache
 * ECharts'.
 */
@NullMarked
package io.github.summitry.examples.page;

import org.jspecify.annotations.NullMarked;
