/**
 * Where articles come from: files, folders, archives and records, each article handed over as a
 * {@link io.github.summitry.parsers.outlets.Source}, one in memory at a time.
 *
 * <p>{@link io.github.summitry.parsers.sources.Sources} opens a container and returns a stream of
 * {@link io.github.summitry.parsers.sources.Entry entries}, each an article or the reason why it
 * could not be had. Whatever a container holds, the stream does not throw and goes on behind what
 * is broken.
 */
@NullMarked
package io.github.summitry.parsers.sources;

import org.jspecify.annotations.NullMarked;
