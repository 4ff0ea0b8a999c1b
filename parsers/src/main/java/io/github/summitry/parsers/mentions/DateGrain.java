package io.github.summitry.parsers.mentions;

/** What an expression counts in. */
enum DateGrain {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  YEAR
}
