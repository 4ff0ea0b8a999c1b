package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the noun phrases that can name a speaker: persons, bodies, papers, {@code a senior
 * official}.
 */
final class SpeakerPhrases {
  private static final WordSet INDEFINITE =
      WordSet.of("a", "an", "one", "another", "some", "several", "second");
  private static final WordSet SOURCES = WordSet.of("from", "by", "of");
  private static final WordSet POSSESSORS = WordSet.of("his", "her", "its", "their");
  private static final WordSet OWNERS = WordSet.of("his", "their", "its", "our", "my");
  private static final WordSet OWNING = WordSet.of("for", "of", "at");
  private static final int LONGEST = 9;

  private final List<Sentence> sentences;
  private final SpeakerNames names;

  SpeakerPhrases(List<Sentence> sentences) {
    this.sentences = sentences;
    this.names = new SpeakerNames(sentences);
  }

  /**
   * A phrase that names a speaker.
   *
   * @param end index after its last node
   * @param speaker who it names
   */
  record Phrase(int end, Speaker speaker) {}

  /** Returns the phrase that begins at a node, with what is joined to it by "and". */
  Optional<Phrase> at(int sentence, int begin, int limit) {
    Optional<Phrase> first = one(sentence, begin, limit);
    if (first.isEmpty()) {
      return first;
    }
    int and = first.get().end();
    if (!sentences.get(sentence).at(and).is("and")) {
      return first;
    }
    return one(sentence, and + 1, limit)
        .map(second -> new Phrase(second.end(), first.get().speaker().joined(second.speaker())))
        .or(() -> first);
  }

  private Optional<Phrase> one(int index, int begin, int limit) {
    Sentence sentence = sentences.get(index);
    boolean indefinite = false;
    for (int i = begin; i < Math.min(limit, begin + LONGEST); i++) {
      Node node = sentence.at(i);
      boolean possessor = Phrases.isPossessive(sentence.at(i + 1));
      boolean compound = i + 1 < limit && isCompound(node, sentence.at(i + 1));
      if (isHead(node) && !possessor && !compound) {
        return head(index, begin, i, indefinite);
      }
      boolean inside =
          possessor
              || compound
              || Phrases.isPossessive(node)
              || node.isDeterminer()
              || node.kind() == Node.Kind.DEMONYM
              || node.kind() == Node.Kind.NUMBER
              || isModifier(node)
              || isPossessor(node);
      if (!inside) {
        return Optional.empty();
      }
      indefinite |= INDEFINITE.contains(node.lower());
    }
    return Optional.empty();
  }

  /** {@code spokesman Kim}, {@code Blue House official}: who is meant stands last. */
  private static boolean isCompound(Node node, Node next) {
    boolean staff = node.kind() == Node.Kind.BODY && next.isAny(SpeakerNames.STAFF);
    return staff || !node.isAgent() && next.kind() == Node.Kind.PERSON;
  }

  private static boolean isModifier(Node node) {
    return node.kind() == Node.Kind.WORD && !node.isVerb(Family.SAY) && !node.isFunctionWord();
  }

  private static boolean isPossessor(Node node) {
    return node.isAny(POSSESSORS);
  }

  private static boolean isHead(Node node) {
    return node.isAgent() && !node.isAny(OWNERS)
        || node.isNoun(Family.SPEAKER)
        || node.isNoun(Family.OBSERVER)
        || node.isNoun(Family.DOCUMENT)
        || node.isNoun(Family.PRESS)
        || node.isNoun(Family.PARTY);
  }

  private Optional<Phrase> head(int index, int begin, int at, boolean indefinite) {
    Sentence sentence = sentences.get(index);
    Node node = sentence.at(at);
    boolean person =
        node.kind() == Node.Kind.PRONOUN
            && node.pronoun().filter(p -> p == Pronoun.PERSON).isPresent();
    Optional<Speaker> unnamed = person ? unnamedBefore(index) : Optional.empty();
    if (unnamed.isPresent()) {
      return unnamed.map(speaker -> new Phrase(at + 1, speaker));
    }
    if (node.kind() == Node.Kind.PRONOUN && node.persons().isEmpty()) {
      return Optional.empty();
    }
    boolean meant =
        !node.persons().isEmpty() && (!indefinite || node.kind() == Node.Kind.PERSON || person);
    if (meant) {
      return Optional.of(new Phrase(at + 1, Speaker.of(List.of(node), List.of(node.text()))));
    }
    // a joint paper speaks itself, another for who issued it
    boolean paper =
        (node.isNoun(Family.DOCUMENT) || node.isNoun(Family.PRESS))
            && !node.lower().contains("joint");
    if (paper && SOURCES.contains(sentence.at(at + 1).lower())) {
      Optional<Phrase> source = one(index, at + 2, sentence.size());
      if (source.isPresent() && !paper(source.get())) {
        return source.map(s -> new Phrase(s.end(), s.speaker()));
      }
    }
    boolean described = node.kind() == Node.Kind.OFFICE || node.isNoun(Family.SPEAKER);
    Optional<Phrase> apposed = described ? apposed(index, at) : Optional.empty();
    return apposed.isPresent()
        ? apposed
        : Optional.of(
            new Phrase(
                at + 1,
                Speaker.named(names.nameOf(index, begin, at), actorsOf(sentence, begin, at))));
  }

  /** {@code a spokesman for the ministry, A,}: the name stands behind. */
  private Optional<Phrase> apposed(int index, int noun) {
    Sentence sentence = sentences.get(index);
    int comma = noun + 1;
    while (comma < noun + LONGEST && !sentence.at(comma).is(",") && isWithin(sentence.at(comma))) {
      comma++;
    }
    Node name = sentence.at(comma + 1);
    boolean named = sentence.at(comma).is(",") && name.kind() == Node.Kind.PERSON;
    return named && sentence.at(comma + 2).is(",")
        ? Optional.of(new Phrase(comma + 2, Speaker.of(List.of(name), List.of(name.text()))))
        : Optional.empty();
  }

  private static boolean isWithin(Node node) {
    return node.isDeterminer()
        || node.isAny(OWNING)
        || node.kind() == Node.Kind.BODY
        || node.kind() == Node.Kind.DEMONYM
        || node.kind() == Node.Kind.PARTY
        || node.isNoun(Family.PARTY)
        || isModifier(node) && node.verbs().isEmpty();
  }

  /** {@code , the aide said. “…,” he added}: who was the last to speak in the sentence before. */
  private Optional<Speaker> unnamedBefore(int index) {
    if (index == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(index - 1);
    int says = lastSaying(before);
    int head = says - 1;
    if (isRelay(before, head)) {
      return Optional.of(Speaker.of(List.of(before.at(head)), List.of(before.at(head).text())));
    }
    if (head >= 0 && isUnnamed(before.at(head))) {
      return Optional.of(
          Speaker.named(names.nameOf(index - 1, phraseTo(before, head), head), List.of()));
    }
    if (!before.at(says + 1).isDeterminer()) {
      return Optional.empty();
    }
    return one(index - 1, says + 1, before.size())
        .filter(inverted -> isUnnamed(before.at(inverted.end() - 1)))
        .map(Phrase::speaker);
  }

  private static int lastSaying(Sentence sentence) {
    int says = sentence.size() - 1;
    while (says > 0 && !TailReading.isSaying(sentence.at(says))) {
      says--;
    }
    return says;
  }

  /** {@code , secretary X said}: an official whose word the sentence is. */
  private static boolean isRelay(Sentence sentence, int head) {
    Node node = sentence.at(head);
    return head > 0
        && sentence.at(head - 1).is(",")
        && node.kind() == Node.Kind.PERSON
        && !node.persons().get(0).isLeader();
  }

  private static boolean isUnnamed(Node node) {
    boolean office = node.kind() == Node.Kind.OFFICE && node.persons().isEmpty();
    return office && node.actors().isEmpty() || node.isNoun(Family.SPEAKER);
  }

  private static int phraseTo(Sentence sentence, int head) {
    int begin = head;
    while (begin > 0
        && (isModifier(sentence.at(begin - 1))
            || sentence.at(begin - 1).kind() == Node.Kind.BODY)) {
      begin--;
    }
    return sentence.at(begin - 1).isDeterminer() ? begin - 1 : begin;
  }

  private static boolean paper(Phrase phrase) {
    return phrase.speaker().actors().isEmpty() && phrase.speaker().persons().isEmpty();
  }

  private static List<Actor> actorsOf(Sentence sentence, int begin, int at) {
    for (int i = at; i >= begin; i--) {
      if (!sentence.at(i).actors().isEmpty()) {
        return sentence.at(i).actors();
      }
    }
    return List.of();
  }

  /** Returns who a node before a possessive, or a possessive pronoun, names. */
  Optional<Speaker> owner(int index, int at) {
    Node node = sentences.get(index).at(at);
    boolean names = !node.persons().isEmpty() || node.kind() == Node.Kind.BODY;
    return names ? head(index, at, at, false).map(Phrase::speaker) : Optional.empty();
  }

  /** Returns the paper named last before a sentence: what "under it" means. */
  Optional<Speaker> paperBefore(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      for (int j = sentences.get(i).size() - 1; j >= 0; j--) {
        boolean named = !sentences.get(i).at(j).is("document");
        if (named && sentences.get(i).at(j).isNoun(Family.DOCUMENT)) {
          return Optional.of(Speaker.named(sentences.get(i).at(j).text(), List.of()));
        }
      }
    }
    return Optional.empty();
  }
}
