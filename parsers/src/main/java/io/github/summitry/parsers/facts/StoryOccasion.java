package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** The gathering beside which a story's meetings take place. */
final class StoryOccasion {
  private static final int OPENING = 12;
  private static final int LEAD = 5;
  private static final WordSet BYGONE = WordSet.of("last", "first", "previous", "previously");
  private static final WordSet ATTENDING = WordSet.of("for", "at", "around");
  private static final WordSet OPENING_VERBS =
      WordSet.of("open", "begin", "start", "kick off", "close", "end", "wrap up", "get under way");

  private StoryOccasion() {}

  /** The gathering beside which the story's meetings take place, so far as it says so of itself. */
  static Optional<String> of(Story story, Optional<Site> setting) {
    List<Sentence> sentences = story.sentences();
    for (int i = 0; i < Math.min(OPENING, sentences.size()); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.has(node -> node.occasion().isPresent())
          || isElsewhere(sentence, setting)
          || isHistory(sentence, story.published())) {
        continue;
      }
      int end = endOfTold(sentence);
      for (int at = 0; at < end && !isAnother(sentence, at); at++) {
        if (sentence.at(at).occasion().isPresent() && isThere(sentence, at, i)) {
          return sentence.at(at).occasion();
        }
      }
    }
    return Optional.empty();
  }

  /** Where an earlier meeting, or where somebody goes next, is told of. */
  private static boolean isAnother(Sentence sentence, int at) {
    return OccasionChoice.isEarlier(sentence, at) || OccasionChoice.isLeaving(sentence, at);
  }

  /** {@code look forward to meeting at the G20 in Rome}: where what is hoped for begins. */
  static int endOfTold(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.at(i).isVerb(Family.HOPE)) {
        return i;
      }
    }
    return sentence.size();
  }

  /** Whether the story plays beside the gathering at a node of its {@code index}th sentence. */
  private static boolean isThere(Sentence sentence, int at, int index) {
    if (Whereabouts.isLeft(sentence, at) || OccasionChoice.isAwarded(sentence, at)) {
      return false;
    }
    return OccasionChoice.isBeside(sentence, at)
        || isAddressed(sentence, at) && !isSeat(sentence, at)
        || index < LEAD && isAttended(sentence, at)
        || isOpened(sentence, at)
        || index < 2 && sentence.at(at).kind() == Node.Kind.OCCASION;
  }

  /** {@code The summit of the ASEAN nations opened on Monday}: that is what brings them there. */
  static boolean isOpened(Sentence sentence, int at) {
    for (int i = at + 1; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      if (node.isAnyLemma(OPENING_VERBS)) {
        return true;
      }
      if (!node.verbs().isEmpty() && !node.isNoun(Family.MEETING)
          || node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code visiting for}, {@code attends}, {@code at}: they are there, not asked to be. */
  static boolean isAttended(Sentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      if (sentence.at(i).isVerb(Family.REQUEST)) {
        return false;
      }
    }
    for (int i = Math.max(0, at - 3); i < at; i++) {
      Node node = sentence.at(i);
      if (node.isLemma("attend") || node.isLemma("join") || node.isAny(ATTENDING)) {
        return true;
      }
    }
    return false;
  }

  /** {@code having told the General Assembly}, {@code his address to}: they speak there. */
  static boolean isAddressed(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      Node node = sentence.at(i);
      if (node.isLemma("address") || node.isLemma("speech") || node.isLemma("tell")) {
        return true;
      }
    }
    return false;
  }

  /** {@code the African Union (AU) headquarters}: a house, no gathering. */
  private static boolean isSeat(Sentence sentence, int at) {
    for (int i = at + 1; i <= at + 4; i++) {
      if (sentence.at(i).is("headquarters")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence plays in another city. */
  private static boolean isElsewhere(Sentence sentence, Optional<Site> setting) {
    for (int i = 0; i < sentence.size() && !sentence.at(i).isAny(Relatives.PRONOUNS); i++) {
      Optional<Site> site = sentence.at(i).site();
      if (site.isPresent()
          && site.get().city().isPresent()
          && setting.isPresent()
          && !site.get().city().equals(setting.get().city())
          && (Placing.isPlaced(sentence, i) || sentence.at(i - 1).is("from"))) {
        return true;
      }
      Optional<Actor> country = setting.isPresent() ? setting.get().country() : Optional.empty();
      if (Placing.isDestination(sentence, i)
          && site.isEmpty()
          && country.isPresent()
          && !sentence.at(i).actors().contains(country.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfThePast(Node node) {
    return node.isAny(BYGONE) || node.lower().endsWith(" earlier") || node.lower().endsWith(" ago");
  }

  /** Whether the sentence is dated weeks before the publication. */
  static boolean isHistory(Sentence sentence, Optional<PartialDate> published) {
    if (!sentence.has(StoryOccasion::tellsOfThePast)
        || published.isEmpty()
        || published.get().day().isEmpty()) {
      return false;
    }
    PartialDate recent = PartialDate.of(published.get().day().get().minusDays(Setting.RECENT_DAYS));
    DateContext context = new DateContext(published, Optional.empty(), Tense.PAST);
    for (Node node : sentence.nodes()) {
      if (node.date().isPresent()) {
        Optional<PartialDate> date = node.date().get().resolve(context);
        if (date.isPresent() && date.get().compareTo(recent) < 0 && !date.get().covers(recent)) {
          return true;
        }
      }
    }
    return false;
  }
}
