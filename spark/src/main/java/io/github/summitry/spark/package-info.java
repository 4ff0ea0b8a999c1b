/**
 * The reader inside Apache Spark: articles as JSON Lines in, reports and meetings as Parquet out.
 *
 * <p>Between machines go strings only: an article's line, a report's line, a meeting's line. The
 * reader is not serialised; each executor builds one, and all its tasks use it.
 */
@NullMarked
package io.github.summitry.spark;

import org.jspecify.annotations.NullMarked;
