/**
 * A corpus in the formats of others: tables, calendars, event records, linked data.
 *
 * <ul>
 *   <li>{@link io.github.summitry.export.Csv}: tables that join, RFC 4180.
 *   <li>{@link io.github.summitry.export.ICalendar}: the meetings as a calendar, RFC 5545.
 *   <li>{@link io.github.summitry.export.Plover}: event records in the categories of PLOVER.
 *   <li>{@link io.github.summitry.export.JsonLd}: schema.org events and W3C web annotations.
 *   <li>{@link io.github.summitry.export.Exported}: what an export wrote, and what it left out.
 * </ul>
 *
 * <p>The same corpus gives the same bytes: nothing asks the clock, the locale or the time zone.
 * What a format cannot hold is left out and said in {@link io.github.summitry.export.Exported};
 * text that is not well-formed Unicode (half a surrogate pair) is written with {@code U+FFFD} in
 * those places.
 */
@NullMarked
package io.github.summitry.export;

import org.jspecify.annotations.NullMarked;
