package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the story plays: what holds for a talk whose own sentence does not say it (guidelines, case 16).
 *
 * @param date the day of the first meeting that was held
 * @param site the city of the dateline, else of the first meeting that has one
 * @param occasion the gathering that the story names first beside a meeting
 */
record Setting(Optional<PartialDate> date, Optional<Site> site, Optional<String> occasion) {
  private static final int LEAD = 12;
  private static final int RECENT_DAYS = 21;
  private static final int BESIDE = 7;

  static Setting of(Story story, Lexicon lexicon, List<Meeting> meetings) {
    Optional<PartialDate> date =
        meetings.stream()
            .filter(m -> m.status() == Status.HELD && !m.past())
            .flatMap(m -> m.date().filter(d -> d.day().isPresent()).stream())
            .findFirst();
    Optional<Site> site =
        story
            .article()
            .dateline()
            .flatMap(lexicon::siteOf)
            .or(() -> leadSite(story))
            .or(
                () ->
                    meetings.stream()
                        .filter(m -> !m.past())
                        .flatMap(m -> m.site().filter(s -> s.city().isPresent()).stream())
                        .findFirst());
    return new Setting(leadDate(story).or(() -> date), site, occasion(story).or(() -> story.article().headline().flatMap(lexicon::occasionIn)));
  }

  /** The day that the first sentence gives, if it is not still to come. */
  static Optional<PartialDate> leadDate(Story story) {
    Optional<PartialDate> published = story.published();
    return story.sentences().stream()
        .limit(2)
        .flatMap(sentence -> sentence.nodes().stream())
        .flatMap(node -> node.date().stream())
        .filter(date -> !date.isDeadline() && !date.isSince())
        .flatMap(d -> d.resolve(new DateContext(published, Optional.empty(), Tense.PAST)).stream())
        .filter(date -> date.day().isPresent())
        .filter(date -> published.map(p -> date.compareTo(p) <= 0).orElse(true))
        .findFirst();
  }

  private static Optional<Site> leadSite(Story story) {
    for (Sentence sentence : story.sentences().subList(0, Math.min(3, story.sentences().size()))) {
      for (int i = 0; i < sentence.size(); i++) {
        if (Circumstances.isPlaced(sentence, i) && sentence.at(i).site().flatMap(Site::city).isPresent()) {
          return sentence.at(i).site();
        }
      }
    }
    return story.sentences().stream()
        .limit(3)
        .flatMap(sentence -> sentence.nodes().stream())
        .filter(node -> node.kind() == Node.Kind.SITE)
        .flatMap(node -> node.site().filter(s -> s.city().isPresent()).stream())
        .findFirst();
  }

  /** Whether a date beside the node is weeks before the publication. */
  private static boolean isHistory(Sentence sentence, int at, Optional<PartialDate> published) {
    Optional<LocalDate> recent =
        published.flatMap(PartialDate::day).map(day -> day.minusDays(RECENT_DAYS));
    return recent.isPresent()
        && sentence.nodes().subList(at, Math.min(at + BESIDE, sentence.size())).stream()
            .flatMap(node -> node.date().stream())
            .flatMap(d -> d.resolve(new DateContext(published, Optional.empty(), Tense.PAST)).stream())
            .anyMatch(d -> d.compareTo(PartialDate.of(recent.get())) < 0 && !d.covers(PartialDate.of(recent.get())));
  }

  private static Optional<String> occasion(Story story) {
    List<Sentence> sentences = story.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
      for (int i = 0; i < sentence.size(); i++) {
        Node node = sentence.at(i);
        boolean gathering =
            node.kind() == Node.Kind.OCCASION || Circumstances.isGathering(sentence, i);
        if (node.occasion().isPresent() && gathering && !isHistory(sentence, i, story.published())) {
          return node.occasion();
        }
      }
    }
    return Optional.empty();
  }
}
