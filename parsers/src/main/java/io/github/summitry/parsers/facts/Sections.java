package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a page, each with its own setting: a list page holds several short reports under
 * headings such as {@code Korea-Italy Summit (October 2014)}; every other page is one part.
 */
final class Sections {
  private static final int LONGEST_HEADING = 12;

  private record Part(int begin, Setting setting) {}

  private final List<Part> parts = new ArrayList<>();

  Sections(Story story, Lexicon lexicon, Optional<Site> dateline, List<Meeting> meetings) {
    List<Sentence> sentences = story.sentences();
    int begin = 0;
    int told = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size() || isHeading(sentences.get(i))) {
        int to = i == sentences.size() ? Integer.MAX_VALUE : sentences.get(i).begin();
        int from = told;
        while (told < meetings.size() && meetings.get(told).trigger() < to) {
          told++;
        }
        parts.add(part(story, lexicon, dateline, meetings.subList(from, told), begin, i));
        begin = i;
      }
    }
    if (parts.isEmpty()) {
      parts.add(new Part(0, Setting.of(story, lexicon, dateline, meetings, story.published())));
    }
  }

  private static Part part(
      Story story,
      Lexicon lexicon,
      Optional<Site> dateline,
      List<Meeting> meetings,
      int begin,
      int end) {
    List<Sentence> sentences = story.sentences().subList(begin, end);
    Story section =
        new Story(story.text(), story.article(), story.home(), story.people(), sentences);
    int from = begin == 0 ? 0 : sentences.get(0).begin();
    Optional<PartialDate> heading = story.published().or(() -> heading(sentences.get(0)));
    return new Part(from, Setting.of(section, lexicon, dateline, meetings, heading));
  }

  private static Optional<PartialDate> heading(Sentence first) {
    DateContext context = new DateContext(Optional.empty(), Optional.empty(), Tense.PAST);
    return isHeading(first)
        ? first.at(first.size() - 2).date().flatMap(date -> date.resolve(context))
        : Optional.empty();
  }

  /** Returns the setting that holds at an offset. */
  Setting at(int offset) {
    Setting setting = parts.get(0).setting();
    for (Part part : parts) {
      setting = part.begin() <= offset ? part.setting() : setting;
    }
    return setting;
  }

  /** {@code Korea-Italy Summit (October 2014)}. */
  static boolean isHeading(Sentence sentence) {
    int size = sentence.size();
    return size <= LONGEST_HEADING
        && sentence.at(size - 1).is(")")
        && sentence.at(size - 2).kind() == Node.Kind.DATE
        && sentence.at(size - 3).is("(")
        && sentence.at(size - 4).isNoun(Family.MEETING);
  }
}
