package io.github.summitry.parsers;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many facts of each kind are right, missed and invented, and how many of their details are
 * right.
 */
final class Scorecard {
  /** What is found or not. */
  enum Kind {
    PEOPLE,
    LEADERS,
    SUMMITS,
    COMMITMENTS,
    SOFT_PLEDGES,
    QUOTES;

    @Override
    public String toString() {
      return spoken(this);
    }
  }

  /** What is right or not about something that was found. */
  enum Detail {
    STATUS,
    FORMAT,
    DATE,
    CITY,
    OCCASION,
    LEADERS_NAMED,
    FIRMNESS,
    NEGATED,
    SECTORS,
    SPEAKER;

    @Override
    public String toString() {
      return spoken(this);
    }
  }

  /** The counts of one kind. */
  record Tally(int right, int missed, int invented) {
    private static final Tally NONE = new Tally(0, 0, 0);

    double precision() {
      return share(right, right + invented);
    }

    double recall() {
      return share(right, right + missed);
    }

    Tally plus(Tally other) {
      return new Tally(right + other.right, missed + other.missed, invented + other.invented);
    }
  }

  private final Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
  private final Map<Detail, Tally> details = new EnumMap<>(Detail.class);

  Tally of(Kind kind) {
    return kinds.getOrDefault(kind, Tally.NONE);
  }

  /** Returns the share of those found that have this detail right. */
  double of(Detail detail) {
    return details.getOrDefault(detail, Tally.NONE).recall();
  }

  void add(Kind kind, int right, int missed, int invented) {
    kinds.merge(kind, new Tally(right, missed, invented), Tally::plus);
  }

  void add(Detail detail, boolean right) {
    details.merge(detail, right ? new Tally(1, 0, 0) : new Tally(0, 1, 0), Tally::plus);
  }

  void add(Scorecard other) {
    other.kinds.forEach((kind, tally) -> kinds.merge(kind, tally, Tally::plus));
    other.details.forEach((detail, tally) -> details.merge(detail, tally, Tally::plus));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static String spoken(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
