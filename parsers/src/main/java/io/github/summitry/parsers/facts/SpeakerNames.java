package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by what name a speaker goes who is no named person: a body, an unnamed official. */
final class SpeakerNames {
  static final WordSet STAFF = WordSet.of("official", "officials", "aide", "aides");

  private static final WordSet JOINING = WordSet.of("at", "of", "from", "in");
  private static final List<String> HOUSES =
      List.of("presidential office", "top office", "cheong wa dae", "blue house");
  private static final String ARTICLE = "the ";

  /** How many sentences back an official is who is spoken of again. */
  private static final int BACK = 9;

  private final List<Sentence> sentences;

  SpeakerNames(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * A body as the article names it; a leader's own office, and who works there, is the presidential
   * office.
   */
  String nameOf(int index, int begin, int at) {
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

  /** {@code an official at the presidential office}, {@code of the Blue House}. */
  private static boolean isOfPresidents(Sentence sentence, int at) {
    if (!sentence.at(at).isAny(JOINING)) {
      return false;
    }
    String body = withoutArticle(sentence.at(at + 1).lower() + " " + sentence.at(at + 2).lower());
    return HOUSES.stream().anyMatch(body::startsWith);
  }

  /** {@code the official}: the one told of last with the body that he works for. */
  private Optional<String> officialBefore(int index, String noun) {
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
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
    for (int i = index; i >= Math.max(0, index - BACK); i--) {
      for (int j = sentences.get(i).size() - 1; j >= 0; j--) {
        Node node = sentences.get(i).at(j);
        if (node.kind() == Node.Kind.BODY && node.lower().endsWith("ministry")) {
          return withoutArticle(node.text());
        }
      }
    }
    return text;
  }
}
