package io.github.summitry.parsers.facts;

import io.github.summitry.Passage;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says a quotation: from the words right behind it, else from the words before it, else
 * from the rest of its sentence, else from the quotation before. One object reads one story in
 * order; not thread-safe.
 */
final class Attribution {
  private final List<Clauses> clauses;
  private final TailReading tails;
  private final HeadReading heads;
  private final SpeakerPhrases phrases;

  private Optional<Speaker> last = Optional.empty();
  private int lastEnd = -1;
  private int sentence;

  Attribution(Story story, List<Clauses> clauses) {
    if (story.sentences().size() != clauses.size()) {
      throw new IllegalArgumentException("every sentence needs its clauses");
    }
    this.clauses = clauses;
    this.phrases = new SpeakerPhrases(story.sentences());
    this.tails = new TailReading(clauses, phrases);
    this.heads = new HeadReading(clauses, phrases);
  }

  List<Quotation> attribute(List<Quotation> quotations, Passage paragraph) {
    List<Quotation> attributed = new ArrayList<>();
    int lastClose = paragraph.begin();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      int nextOpen =
          i + 1 < quotations.size() ? quotations.get(i + 1).outer().begin() : paragraph.end();
      Optional<Speaker> speaker = speaker(quotation, lastClose, nextOpen, paragraph);
      if (quotation.speech()) {
        last = speaker.isPresent() ? speaker : last;
        lastEnd = quotation.outer().end();
      }
      lastClose = quotation.outer().end();
      attributed.add(speaker.isPresent() ? said(quotation, speaker.get()) : quotation);
    }
    return attributed;
  }

  private static Quotation said(Quotation quotation, Speaker speaker) {
    return quotation.said(speaker.names(), speaker.persons(), speaker.actors(), speaker.via());
  }

  private Optional<Speaker> speaker(
      Quotation quotation, int lastClose, int nextOpen, Passage paragraph) {
    int opening = sentenceAt(quotation.outer().begin());
    int closing = sentenceAt(quotation.outer().end() - 1);
    if (opening < 0 || closing < 0) {
      return Optional.empty();
    }
    Sentence first = clauses.get(opening).sentence();
    Sentence last1 = clauses.get(closing).sentence();
    int open = nodeFrom(first, quotation.outer().begin());
    int from = nodeFrom(first, Math.max(lastClose, first.begin()));
    int close = nodeFrom(last1, quotation.outer().end());
    int limit = nodeFrom(last1, nextOpen);
    Optional<Speaker> direct = tails.direct(closing, close, limit, paragraph.end());
    Optional<Speaker> head = heads.owner(opening, from, open);
    if (head.isEmpty()) {
      head = heads.saying(opening, from, open, from > 0 ? last : Optional.empty());
    }
    if (direct.isPresent() && head.isPresent()) {
      return Optional.of(both(direct.get(), head.get()));
    }
    Optional<Speaker> near = direct.isPresent() ? direct : head;
    if (near.isPresent()) {
      return Optional.of(relayed(near.get(), closing, close, limit));
    }
    Optional<Speaker> speaker = heads.according(opening, from, open);
    speaker = speaker.isPresent() ? speaker : heads.subject(opening, from, open);
    speaker = speaker.isPresent() ? speaker : tails.later(closing, close, limit);
    speaker = speaker.isPresent() ? speaker : continued(quotation, paragraph, from == open);
    boolean alone = speaker.isEmpty() && from == open && close >= limit;
    return alone ? announced(opening) : speaker;
  }

  /** {@code A spoke first.} before a paragraph of nothing but A's words. */
  private Optional<Speaker> announced(int index) {
    boolean first = index > 0;
    return first
        ? heads.saying(index - 1, 0, clauses.get(index - 1).sentence().size(), Optional.empty())
        : Optional.empty();
  }

  /** "They promised “...,” he told reporters": what leaders said, an official relays. */
  private static Speaker both(Speaker direct, Speaker head) {
    boolean relays =
        direct.official().isPresent() && (head.isLeader() || head.persons().size() > 1);
    return relays ? head.through(direct.official()) : direct;
  }

  private Speaker relayed(Speaker speaker, int closing, int close, int limit) {
    return speaker.via().isPresent()
        ? speaker
        : speaker.through(tails.relay(closing, close, limit));
  }

  /** A quotation with no words of its own around it goes on where the one before stopped. */
  private Optional<Speaker> continued(Quotation quotation, Passage paragraph, boolean alone) {
    boolean near = lastEnd >= paragraph.begin() || lastEnd >= paragraph.begin() - 4;
    return quotation.closed() && (alone || near)
        ? last.filter(s -> quotation.speech())
        : Optional.empty();
  }

  /** The index of the sentence that covers an offset, -1 if none does; offsets come in order. */
  private int sentenceAt(int offset) {
    while (sentence > 0 && clauses.get(sentence).sentence().begin() > offset) {
      sentence--;
    }
    while (sentence + 1 < clauses.size() && clauses.get(sentence).sentence().end() <= offset) {
      sentence++;
    }
    boolean covers =
        sentence < clauses.size()
            && clauses.get(sentence).sentence().begin() <= offset
            && offset < clauses.get(sentence).sentence().end();
    return covers ? sentence : -1;
  }

  /** The index of the first node that begins at or behind an offset. */
  static int nodeFrom(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Node node = sentence.at(middle);
      if (node.begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
