package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule's words, matched against a sentence's nodes from a trigger on.
 *
 * <p>The notation: a word stands for itself; {@code {agree}} for any form of that verb or noun;
 * {@code {AGREE}} for any verb or noun of that family or any node of that kind; {@code a|b} for
 * either; {@code x?} for an optional element; {@code ..} for up to six nodes of one phrase. Adverbs
 * and dates between elements are passed over. Immutable.
 */
final class Pattern {
  private static final int GAP = 6;
  private static final int MOST_ADJUNCTS = 3;

  /** Names in braces that are no families of verbs or nouns, or not only that. */
  private static final Set<String> NO_FAMILIES = noFamilies();

  private final List<Element> elements;
  private final String source;

  private record Element(List<Atom> anyOf, boolean optional, boolean gap) {
    boolean matches(Node node) {
      for (int i = 0; i < anyOf.size(); i++) {
        if (anyOf.get(i).matches(node)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A word or a family. */
  private record Atom(String name, boolean family) {
    boolean matches(Node node) {
      return family ? isOf(node, name) : node.is(name);
    }

    /**
     * The word, lemma or family without which a node cannot match; a compound noun is known by its
     * last word. Empty if there is no such thing.
     */
    String key() {
      boolean whole = !family || !Character.isLowerCase(name.charAt(0));
      String key = whole ? name : lastWord(name);
      return family && NO_FAMILIES.contains(key) ? "" : key;
    }
  }

  private Pattern(String source, List<Element> elements) {
    this.source = source;
    this.elements = elements;
  }

  /**
   * Returns the pattern that the notation writes.
   *
   * @throws IllegalArgumentException if it is empty or begins with something optional
   */
  static Pattern of(String notation) {
    List<Element> elements = new ArrayList<>();
    for (String word : notation.trim().split("\\s+", -1)) {
      elements.add(element(word));
    }
    Element first = elements.get(0);
    if (first.optional() || first.gap() || first.anyOf().isEmpty()) {
      throw new IllegalArgumentException("\"" + notation + "\" must begin with its trigger");
    }
    return new Pattern(notation, List.copyOf(elements));
  }

  private static Element element(String word) {
    if (word.equals("..")) {
      return new Element(List.of(), true, true);
    }
    boolean optional = word.endsWith("?");
    String body = optional ? word.substring(0, word.length() - 1) : word;
    List<Atom> atoms = Arrays.stream(body.split("\\|", -1)).map(Pattern::atom).toList();
    return new Element(atoms, optional, false);
  }

  private static Atom atom(String word) {
    boolean family = word.startsWith("{");
    String name = family ? word.substring(1, word.length() - 1) : word;
    boolean phrase = Character.isLowerCase(name.charAt(0));
    return new Atom(phrase ? name.replace('_', ' ') : name, family);
  }

  private static boolean isOf(Node node, String family) {
    if (Character.isLowerCase(family.charAt(0))) {
      return node.isLemma(family) || node.is(family) || isHead(node, family);
    }
    if (node.isVerb(family) || node.isNoun(family)) {
      return true;
    }
    return switch (family) {
      case "AGENT" -> node.isAgent();
      case "PERSON",
          "GROUP",
          "OFFICE",
          "PARTY",
          "BODY",
          "DEMONYM",
          "DATE",
          "SITE",
          "OCCASION",
          "PRONOUN",
          "NUMBER" ->
          node.kind() == Node.Kind.valueOf(family);
      case "COMMITTING" -> isCommitting(node);
      case "DET" -> Words.isDeterminer(node.lower());
      case "TREATY" -> node.isNoun("DOCUMENT") && !node.isNoun("STATEMENT");
      default -> false;
    };
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
        && !node.isVerb("REMARK")
        && !Words.isBe(node.lower())
        && (!node.isVerb("SAY") || node.isVerb("PLEDGE") || node.isVerb("AGREE"));
  }

  private static Set<String> noFamilies() {
    Set<String> names = new HashSet<>(Set.of("AGENT", "COMMITTING", "DET", "TREATY"));
    for (Node.Kind kind : Node.Kind.values()) {
      names.add(kind.name());
    }
    return names;
  }

  /** Returns the last word of a lemma, which may be a phrase. */
  static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  /** Returns whether a node can be the first of a match. */
  boolean startsWith(Node node) {
    return elements.get(0).matches(node);
  }

  /**
   * Returns words, last words of lemmas, and families of which a node must have one to be the first
   * of a match; among them an empty one if it need not.
   */
  List<String> keys() {
    return elements.get(0).anyOf().stream().map(Atom::key).toList();
  }

  /** Returns the index after the match that begins at {@code begin}, -1 if there is none. */
  int match(Sentence sentence, int begin) {
    return match(sentence, begin, 0);
  }

  private int match(Sentence sentence, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    Element next = elements.get(element);
    if (next.gap()) {
      return matchGap(sentence, Adjuncts.afterLight(sentence, at), element);
    }
    int here = element == 0 ? at : Adjuncts.afterLight(sentence, at);
    for (int passed = 0; passed <= MOST_ADJUNCTS; passed++) {
      int end = matchHere(sentence, here, element);
      int after = element == 0 ? here : Adjuncts.after(sentence, here);
      if (end >= 0 || after <= here) {
        return end;
      }
      here = Adjuncts.afterLight(sentence, after);
    }
    return -1;
  }

  private int matchHere(Sentence sentence, int here, int element) {
    Element next = elements.get(element);
    if (here < sentence.size() && next.matches(sentence.at(here))) {
      int end = match(sentence, here + 1, element + 1);
      if (end >= 0) {
        return end;
      }
    }
    return next.optional() ? match(sentence, here, element + 1) : -1;
  }

  /** Passes over up to six nodes of one phrase. */
  private int matchGap(Sentence sentence, int here, int element) {
    for (int stop = here; stop <= here + GAP && stop <= sentence.size(); stop++) {
      int end = match(sentence, stop, element + 1);
      if (end >= 0) {
        return end;
      }
      if (isBoundary(sentence.at(stop)) && !isList(sentence, stop)) {
        return -1;
      }
    }
    return -1;
  }

  private static final Set<String> BOUNDARIES =
      Set.of(",", ".", ";", ":", "and", "but", "that", "which", "who", "to");

  /** {@code A and B}, {@code A, B and C} within a phrase. */
  private static boolean isList(Sentence sentence, int at) {
    boolean joint = sentence.at(at).is("and") || sentence.at(at).is(",");
    return joint
        && sentence.at(at - 1).isAgent()
        && (sentence.at(at + 1).isAgent() || sentence.at(at + 1).is("and"));
  }

  private static boolean isBoundary(Node node) {
    return node.isAny(BOUNDARIES) || node.kind() == Node.Kind.NOTHING;
  }

  @Override
  public String toString() {
    return source;
  }
}
