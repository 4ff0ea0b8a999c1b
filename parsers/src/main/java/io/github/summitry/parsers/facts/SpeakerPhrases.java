package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Locale;
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
  private static final WordSet JOINING = WordSet.of("at", "of", "from", "in");
  private static final WordSet STAFF = WordSet.of("official", "officials", "aide", "aides");
  private static final String ARTICLE = "the ";
  private static final int LONGEST = 9;

  private final List<Sentence> sentences;

  SpeakerPhrases(List<Sentence> sentences) {
    this.sentences = sentences;
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
      boolean compound =
          !node.isAgent() && sentence.at(i + 1).kind() == Node.Kind.PERSON && i + 1 < limit;
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
    return Optional.of(
        new Phrase(at + 1, Speaker.named(nameOf(index, begin, at), actorsOf(sentence, begin, at))));
  }

  /** {@code , the aide said. “…,” he added}: who was the last to speak in the sentence before. */
  private Optional<Speaker> unnamedBefore(int index) {
    if (index == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(index - 1);
    int says = before.size() - 1;
    while (says > 0 && !TailReading.isSaying(before.at(says))) {
      says--;
    }
    int head = says - 1;
    return head >= 0 && isUnnamed(before.at(head))
        ? Optional.of(Speaker.named(nameOf(index - 1, phraseTo(before, head), head), List.of()))
        : Optional.empty();
  }

  private static boolean isUnnamed(Node node) {
    boolean office = node.kind() == Node.Kind.OFFICE && node.persons().isEmpty();
    return office && node.actors().isEmpty() || node.isNoun(Family.SPEAKER);
  }

  private static int phraseTo(Sentence sentence, int head) {
    int begin = head;
    while (begin > 0 && isModifier(sentence.at(begin - 1))) {
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

  /**
   * A body as the article names it; a leader's own office, and who works there, is the presidential
   * office.
   */
  private String nameOf(int index, int begin, int at) {
    Sentence sentence = sentences.get(index);
    int from = begin;
    while (from < at && sentence.at(from).isDeterminer()) {
      from++;
    }
    String text = withoutArticle(Phrases.text(sentence, from, at + 1));
    String lower = text.toLowerCase(Locale.ROOT);
    boolean alone = !isOfPresidents(sentence, at + 1);
    boolean definite = alone && (sentence.at(begin).lower().startsWith(ARTICLE) || from > begin);
    if (definite && STAFF.contains(lower)) {
      return officialBefore(index, lower).orElse(text);
    }
    return isPresidents(lower) || isOfPresidents(sentence, at + 1)
        ? "presidential office"
        : lower.equals("ministry") ? ministryBefore(index, text) : text;
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? name.substring(ARTICLE.length())
        : name;
  }

  private static boolean isPresidents(String name) {
    boolean staff =
        name.endsWith("official")
            || name.endsWith("officials")
            || name.endsWith("aide")
            || name.endsWith("secretary")
            || name.endsWith("source");
    boolean foreign = name.contains("foreign") || name.contains("ministry");
    return staff
            && (name.contains("president")
                || name.contains("cheong wa dae")
                || name.contains("blue house"))
        || name.endsWith("office") && !foreign && !name.contains("prime");
  }

  /** {@code an official at the presidential office}. */
  private static boolean isOfPresidents(Sentence sentence, int at) {
    if (!sentence.at(at).isAny(JOINING)) {
      return false;
    }
    String body = sentence.at(at + 1).lower() + " " + sentence.at(at + 2).lower();
    return body.matches("(?:the )?(?:presidential|top) office.*");
  }

  /** {@code the official}: the one told of last with the body that he works for. */
  private Optional<String> officialBefore(int index, String noun) {
    for (int i = index - 1; i >= Math.max(0, index - LONGEST); i--) {
      Sentence sentence = sentences.get(i);
      for (int at = sentence.size() - 1; at > 0; at--) {
        boolean body =
            sentence.at(at - 1).kind() == Node.Kind.BODY || sentence.at(at - 1).is("presidential");
        if (sentence.at(at).lower().endsWith("presidential " + noun)) {
          return Optional.of(nameOf(i, at, at));
        }
        if (sentence.at(at).is(noun) && body) {
          return Optional.of(nameOf(i, at - 1, at));
        }
        if (sentence.at(at).is(noun) && isOfPresidents(sentence, at + 1)) {
          return Optional.of(nameOf(i, at, at));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the ministry}: the one named last. */
  private String ministryBefore(int index, String text) {
    for (int i = index; i >= Math.max(0, index - LONGEST); i--) {
      for (int j = sentences.get(i).size() - 1; j >= 0; j--) {
        Node node = sentences.get(i).at(j);
        if (node.kind() == Node.Kind.BODY && node.lower().endsWith("ministry")) {
          return withoutArticle(node.text());
        }
      }
    }
    return text;
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
