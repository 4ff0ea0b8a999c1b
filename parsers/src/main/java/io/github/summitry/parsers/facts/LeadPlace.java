package io.github.summitry.parsers.facts;

import io.github.summitry.PartialDate;
import io.github.summitry.parsers.mentions.DateContext;
import io.github.summitry.parsers.mentions.DateExpression;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells in which city the opening of a story plays. */
final class LeadPlace {
  private static final int SENTENCES = 3;
  private static final int NEAR = 5;

  private LeadPlace() {}

  /**
   * The first city where somebody is or goes; one to which somebody is to come, as a relative
   * clause says by the way, only if there is no other.
   */
  static Optional<Site> of(Story story) {
    Optional<Site> meant = Optional.empty();
    for (Sentence sentence : opening(story)) {
      int end = StoryOccasion.endOfTold(sentence);
      for (int i = 0; i < end; i++) {
        boolean city = Site.cityOf(sentence.at(i).site()).isPresent();
        boolean aimed = city && Placing.isAimedAt(sentence, i);
        if (aimed && !isBygone(sentence, i) && !isDatedAway(sentence, i, story.published())) {
          if (!isMeant(sentence, i)) {
            return sentence.at(i).site();
          }
          meant = meant.isPresent() ? meant : sentence.at(i).site();
        }
      }
    }
    return meant;
  }

  /** A city that the opening only names; not {@code Busan's bid}. */
  static Optional<Site> named(Story story) {
    for (Sentence sentence : opening(story)) {
      int end = StoryOccasion.endOfTold(sentence);
      for (int i = 0; i < end; i++) {
        boolean site = sentence.at(i).kind() == Node.Kind.SITE;
        boolean city = site && Site.cityOf(sentence.at(i).site()).isPresent();
        if (city && !Phrases.isPossessive(sentence.at(i + 1))) {
          return sentence.at(i).site();
        }
      }
    }
    return Optional.empty();
  }

  private static List<Sentence> opening(Story story) {
    return story.sentences().subList(0, Math.min(SENTENCES, story.sentences().size()));
  }

  /** {@code who had gone to Tokyo}: where somebody was before the story plays. */
  private static boolean isBygone(Sentence sentence, int at) {
    for (int i = at - 1; i > Math.max(0, at - NEAR); i--) {
      if (sentence.at(i).is("had")) {
        return true;
      }
      if (sentence.at(i).kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code a visit that X paid to Tokyo in March last year}: weeks before or after the story. */
  private static boolean isDatedAway(Sentence sentence, int at, Optional<PartialDate> published) {
    for (int i = at + 1; i < at + NEAR && sentence.at(i).kind() != Node.Kind.MARK; i++) {
      Optional<DateExpression> date = sentence.at(i).date();
      if (date.isPresent()) {
        return isAway(date.get(), published);
      }
    }
    for (int i = at - 1; i >= 0 && sentence.at(i).kind() != Node.Kind.MARK; i--) {
      Optional<DateExpression> date = sentence.at(i).date();
      if (date.isPresent()) {
        return isAway(date.get(), published);
      }
    }
    return false;
  }

  private static boolean isAway(DateExpression expression, Optional<PartialDate> published) {
    Optional<PartialDate> date =
        expression.resolve(new DateContext(published, Optional.empty(), Tense.PAST));
    Optional<LocalDate> today = published.flatMap(PartialDate::day);
    if (date.isEmpty() || today.isEmpty() || expression.isSince() || expression.isDeadline()) {
      return false;
    }
    boolean day = date.get().isDay();
    return Setting.isBefore(date.get(), today.get().minusDays(day ? Setting.RECENT_DAYS : 0));
  }

  /** {@code X, who is to visit Rome}: somebody is still to come there, and that is an aside. */
  private static boolean isMeant(Sentence sentence, int at) {
    boolean ahead = false;
    for (int i = at - 1; i > 0 && sentence.at(i).kind() != Node.Kind.MARK; i--) {
      ahead |= sentence.at(i).isModal() || sentence.at(i).isAny(GovernedStatus.LIKELY);
      ahead |= sentence.at(i).isAny(MeetingStatus.FIXED);
      ahead |= sentence.at(i).isBe() && sentence.at(i + 1).is("to");
      if (sentence.at(i).is("who")) {
        return ahead;
      }
    }
    return false;
  }
}
