package io.github.summitry.parsers.facts;

import io.github.summitry.Evidence;
import io.github.summitry.Span;
import io.github.summitry.Turn;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Tokens;
import io.github.summitry.parsers.mentions.TurnPhrase;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the words that give a meeting its turn among those of a day: {@code his first summit on
 * Thursday}, {@code earlier in the morning}, {@code later held talks}.
 */
final class Turns {
  /** How many words may stand between the adverb and the verb or noun. */
  private static final int NEAR = 4;

  /** How far behind the verb or noun an adverb or the day may stand, in words. */
  private static final int BEHIND = 12;

  /** What makes "earlier" and "later" tell of another day: "earlier this month". */
  private static final WordSet OTHER_TIME =
      WordSet.of("this", "in", "last", "next", "than", "on", "summit", "meeting", "talks");

  /** What may stand between the noun and its day. */
  private static final WordSet BEFORE_DAY = WordSet.of("on", "of", "the", "his", "her");

  private static final WordSet STOPS = WordSet.of(",", ";", "and", "or", "but", "before", "after");

  private final Lexicon lexicon;
  private final Story story;

  Turns(Lexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  /** A turn and the words that give it. */
  record Found(Turn turn, Span words) {
    Evidence evidence(String text) {
      return Evidence.builder()
          .begin(words.begin())
          .end(words.end())
          .text(words.of(text))
          .rule("turn/" + turn.name().toLowerCase(Locale.ROOT))
          .build();
    }
  }

  /** Returns the turn of the meeting that the clause tells of. */
  Optional<Found> of(Meeting meeting) {
    Sentence sentence = sentenceAt(meeting.trigger());
    int trigger = tokenAt(sentence, meeting.trigger());
    Optional<Found> found = byNoun(sentence, trigger);
    found = found.isPresent() ? found : beside(sentence, trigger);
    return found.isPresent() ? found : opening(sentence, trigger);
  }

  private Sentence sentenceAt(int offset) {
    List<Sentence> sentences = story.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.end() <= offset) {
        low = middle + 1;
      } else if (sentence.begin() > offset) {
        high = middle - 1;
      } else {
        return sentence;
      }
    }
    throw new IllegalStateException("no sentence stands at " + offset);
  }

  private static int tokenAt(Sentence sentence, int offset) {
    Tokens tokens = sentence.tokens();
    int token = 0;
    while (token + 1 < tokens.size() && tokens.get(token).end() <= offset) {
      token++;
    }
    return token;
  }

  /** {@code His first summit on Oct. 30 was with}: the day shows that no history is meant. */
  private Optional<Found> byNoun(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - 2); i--) {
      Optional<TurnPhrase> phrase = phrase(sentence, i, TurnPhrase.Role.NOUN);
      boolean theirs = i > 0 && sentence.tokens().get(i - 1).lower().equals("their");
      int end = theirs || phrase.isEmpty() ? -1 : dayBehind(sentence, trigger);
      if (end > 0) {
        Span words = new Span(sentence.tokens().get(i).begin(), end);
        return Optional.of(new Found(phrase.get().turn(), words));
      }
    }
    return Optional.empty();
  }

  /** Returns where the day right behind the noun ends, -1 if none stands there. */
  private static int dayBehind(Sentence sentence, int trigger) {
    int begin = sentence.tokens().get(trigger).begin();
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean behind = node.begin() > begin;
      boolean day = node.date().isPresent() || node.is("day");
      if (behind && day) {
        return node.end();
      }
      if (behind && !node.isAny(BEFORE_DAY)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code later held talks}, {@code met him earlier in the day}. */
  private Optional<Found> beside(Sentence sentence, int trigger) {
    Optional<Found> before = search(sentence, trigger, -1, NEAR);
    return before.isPresent() ? before : search(sentence, trigger, 1, BEHIND);
  }

  /** Ahead of the verb "and then" belongs to it; behind it, to the next. */
  private Optional<Found> search(Sentence sentence, int trigger, int step, int reach) {
    Tokens tokens = sentence.tokens();
    for (int n = 1, i = trigger + step; n <= reach && i >= 0 && i < tokens.size(); n++, i += step) {
      boolean stop = STOPS.contains(tokens.get(i).lower());
      Optional<Found> found = stop && step > 0 ? Optional.empty() : adverb(sentence, i);
      if (found.isPresent() || stop) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> adverb(Sentence sentence, int at) {
    Optional<TurnPhrase> phrase = phrase(sentence, at, TurnPhrase.Role.ADVERB);
    return phrase.isPresent() && (phrase.get().tokens() > 1 || isOfTheDay(sentence, at))
        ? Optional.of(found(sentence, at, phrase.get()))
        : Optional.empty();
  }

  /** Not {@code two months earlier}, {@code earlier this year}. */
  private static boolean isOfTheDay(Sentence sentence, int at) {
    Tokens tokens = sentence.tokens();
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean within = node.begin() <= tokens.get(at).begin() && tokens.get(at).end() <= node.end();
      if (within && node.kind() == Node.Kind.DATE) {
        return false;
      }
    }
    return at + 1 >= tokens.size() || !OTHER_TIME.contains(tokens.get(at + 1).lower());
  }

  /** {@code Earlier in the morning, Lee met}: what opens a sentence goes with its meetings. */
  private Optional<Found> opening(Sentence sentence, int trigger) {
    Optional<TurnPhrase> phrase = phrase(sentence, 0, TurnPhrase.Role.OPENING);
    return phrase.isPresent() && phrase.get().tokens() <= trigger
        ? Optional.of(found(sentence, 0, phrase.get()))
        : Optional.empty();
  }

  private Optional<TurnPhrase> phrase(Sentence sentence, int at, TurnPhrase.Role role) {
    return lexicon.turnAt(sentence.tokens(), at, role);
  }

  private static Found found(Sentence sentence, int at, TurnPhrase phrase) {
    Tokens tokens = sentence.tokens();
    int last = at + phrase.tokens() - 1;
    int end = tokens.get(last).isWord() ? last : last - 1;
    return new Found(phrase.turn(), new Span(tokens.get(at).begin(), tokens.get(end).end()));
  }
}
