package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What a place of a {@link Pattern} accepts.
 *
 * @param test tells whether it accepts a node
 * @param word the word, or last word of a lemma, that such a node must have; empty if it need not
 * @param families of which such a node must have one; empty if it need not
 */
record Term(Predicate<Node> test, Optional<String> word, Families families) {
  private static final Families NONE = Families.of();

  /** What the notation was read as before: rules share most of their words. */
  private static final Map<String, Term> KNOWN = new ConcurrentHashMap<>();

  /** Returns the term that the notation writes: {@code to}, {@code {agree}}, {@code {AGREE}}. */
  static Term of(String notation) {
    Term known = KNOWN.get(notation);
    if (known == null) {
      known = read(notation);
      KNOWN.put(notation, known);
    }
    return known;
  }

  private static Term read(String notation) {
    boolean braces = notation.startsWith("{");
    String name = braces ? notation.substring(1, notation.length() - 1) : notation;
    if (!Character.isLowerCase(name.charAt(0))) {
      return braces ? named(name) : word(name);
    }
    String phrase = name.replace('_', ' ');
    return braces ? lemma(phrase) : word(phrase);
  }

  private static Term word(String word) {
    return new Term(node -> node.is(word), Optional.of(word), NONE);
  }

  private static Term lemma(String lemma) {
    return new Term(
        node -> node.isLemma(lemma) || node.is(lemma) || isHead(node, lemma),
        Optional.of(lastWord(lemma)),
        NONE);
  }

  /** A family, a kind of node, or both. */
  private static Term named(String name) {
    return switch (name) {
      case "AGENT" -> reckoned(Node::isAgent);
      case "COMMITTING" -> reckoned(Term::isCommitting);
      case "DET" -> reckoned(Node::isDeterminer);
      case "TREATY" ->
          reckoned(node -> node.isNoun(Family.DOCUMENT) && !node.isNoun(Family.STATEMENT));
      default -> {
        Optional<Node.Kind> kind = constant(Node.Kind.values(), name);
        Optional<Family> family = constant(Family.values(), name);
        if (kind.isEmpty() && family.isEmpty()) {
          throw new IllegalArgumentException(
              "{" + name + "} is no family and no kind of node; a verb or noun is in lower case");
        }
        Families families = family.map(Families::of).orElse(NONE);
        Predicate<Node> test = node -> node.isVerb(families) || node.isNoun(families);
        yield kind.isEmpty()
            ? new Term(test, Optional.empty(), families)
            : reckoned(test.or(node -> node.kind() == kind.get()));
      }
    };
  }

  private static Term reckoned(Predicate<Node> test) {
    return new Term(test, Optional.empty(), NONE);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Whether a compound ends with the noun: {@code common understanding}. */
  private static boolean isHead(Node node, String noun) {
    if (node.noun().isEmpty()) {
      return false;
    }
    String lemma = node.noun().get().lemma();
    int begin = lemma.length() - noun.length();
    return begin > 1 && lemma.charAt(begin - 1) == ' ' && lemma.endsWith(noun);
  }

  /** A verb whose refusal says something: not so {@code declined to comment}. */
  private static boolean isCommitting(Node node) {
    return !node.verbs().isEmpty()
        && !node.isVerb(Family.REMARK)
        && !node.isBe()
        && (!node.isVerb(Family.SAY) || node.isVerb(Family.PLEDGE) || node.isVerb(Family.AGREE));
  }

  /** Returns the last word of a lemma, which may be a phrase. */
  static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }
}
