package io.github.summitry.corpus;

import io.github.summitry.Article;
import io.github.summitry.Pledge;
import io.github.summitry.Summit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The meetings by the articles that tell of them and the ids that these give them. Immutable. */
final class ToldMeetings {
  private final Map<Key, Meeting> meetings = new HashMap<>();

  private record Key(Article article, String summit) {}

  ToldMeetings(Meetings all) {
    for (Meeting meeting : all) {
      for (Reported<Summit> account : meeting.accounts()) {
        meetings.putIfAbsent(new Key(account.article(), account.fact().id()), meeting);
      }
    }
  }

  /** Returns the meeting that an article ties its pledge to; empty if it ties it to none. */
  Optional<Meeting> of(Article article, Pledge pledge) {
    return pledge
        .summit()
        .flatMap(summit -> Optional.ofNullable(meetings.get(new Key(article, summit))));
  }
}
