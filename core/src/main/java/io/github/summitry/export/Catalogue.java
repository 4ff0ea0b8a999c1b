package io.github.summitry.export;

import io.github.summitry.Pledge;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.corpus.Reported;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which meeting of the corpus an article means by one of its own. */
final class Catalogue {
  private final Map<List<String>, Meeting> meetings = new HashMap<>();

  Catalogue(Iterable<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      for (Reported<Summit> account : meeting.accounts()) {
        List<String> name = List.of(account.article().id(), account.fact().id());
        this.meetings.putIfAbsent(name, meeting);
      }
    }
  }

  /** Returns the meeting that the text ties the pledge to. */
  Optional<Meeting> meeting(Named<Pledge> pledge) {
    return pledge
        .fact()
        .summit()
        .map(summit -> meetings.get(List.of(pledge.article().id(), summit)));
  }
}
