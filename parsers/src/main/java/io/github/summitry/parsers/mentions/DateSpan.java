package io.github.summitry.parsers.mentions;

import io.github.summitry.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code Sept. 20-21}, {@code Thursday and Friday}, {@code from May to July}, {@code a few days
 * ago}.
 *
 * @param members the dates it lists, or its first and its last, in order
 * @param listed whether it names every date that it means
 */
record DateSpan(List<DateMeaning> members, boolean listed) implements DateMeaning {

  DateSpan {
    members = List.copyOf(members);
  }

  static DateSpan between(DateMeaning first, DateMeaning last) {
    return new DateSpan(List.of(first, last), false);
  }

  @Override
  public DateGrain grain() {
    return members.get(0).grain();
  }

  @Override
  public boolean isNarrative() {
    return members.get(0).isNarrative();
  }

  @Override
  public Optional<DateInterval> resolve(DateContext context) {
    Optional<DateInterval> first = members.get(0).resolve(context);
    Optional<DateInterval> last = first.flatMap(days -> last(days, context));
    return first.flatMap(from -> last.map(from::through));
  }

  private Optional<DateInterval> last(DateInterval first, DateContext context) {
    DateMeaning last = members.get(members.size() - 1);
    Optional<PartialDate> from = first.covering();
    return last.isLoose() && from.isPresent()
        ? last.resolve(context.after(from.get()))
        : last.resolve(context);
  }
}
