package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private final String source;
  private final Element first;

  /** All of them, read when the first one matches; a thread that does not see them reads equal. */
  private @Nullable List<Element> elements;

  private record Element(List<Term> anyOf, boolean optional, boolean gap) {
    boolean matches(Node node) {
      for (int i = 0; i < anyOf.size(); i++) {
        if (anyOf.get(i).test().test(node)) {
          return true;
        }
      }
      return false;
    }
  }

  private Pattern(String source, Element first) {
    this.source = source;
    this.first = first;
  }

  /**
   * Returns the pattern that the notation writes.
   *
   * @throws IllegalArgumentException if it is empty or begins with something optional
   */
  static Pattern of(String notation) {
    int space = notation.indexOf(' ');
    Element first = element(space < 0 ? notation : notation.substring(0, space));
    if (first.optional() || first.gap() || first.anyOf().isEmpty()) {
      throw new IllegalArgumentException("\"" + notation + "\" must begin with its trigger");
    }
    return new Pattern(notation, first);
  }

  private List<Element> elements() {
    List<Element> read = elements;
    if (read == null) {
      List<Element> all = new ArrayList<>();
      for (String word : source.split(" ", -1)) {
        all.add(element(word));
      }
      read = List.copyOf(all);
      elements = read;
    }
    return read;
  }

  private static Element element(String word) {
    if (word.equals("..")) {
      return new Element(List.of(), true, true);
    }
    boolean optional = word.endsWith("?");
    String body = optional ? word.substring(0, word.length() - 1) : word;
    List<Term> terms = new ArrayList<>(2);
    for (String alternative : body.split("\\|", -1)) {
      terms.add(Term.of(alternative));
    }
    return new Element(List.copyOf(terms), optional, false);
  }

  /** Returns whether a node can be the first of a match. */
  boolean startsWith(Node node) {
    return first.matches(node);
  }

  /** Returns what the first node of a match must be, one of these. */
  List<Term> triggers() {
    return first.anyOf();
  }

  /** Returns the index after the match that begins at {@code begin}, -1 if there is none. */
  int match(Sentence sentence, int begin) {
    return match(sentence, begin, 0);
  }

  private int match(Sentence sentence, int at, int element) {
    if (element == elements().size()) {
      return at;
    }
    Element next = elements().get(element);
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
    Element next = elements().get(element);
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
    int last = here + GAP;
    for (int stop = here; stop <= last && stop <= sentence.size(); stop++) {
      int behind = Adjuncts.afterAttribution(sentence, behindParenthesis(sentence, stop));
      last += behind - stop;
      stop = behind;
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

  /** {@code a 65-billion-won ($58 million) loan}: the index behind what stands in brackets. */
  private static int behindParenthesis(Sentence sentence, int at) {
    for (int i = at + 1; sentence.at(at).is("(") && i <= at + GAP; i++) {
      if (sentence.at(i).is(")")) {
        return i + 1;
      }
    }
    return at;
  }

  private static final WordSet OWN = WordSet.of("its", "his", "her", "their");
  private static final WordSet BOUNDARIES =
      WordSet.of(",", ".", ";", ":", "and", "but", "that", "which", "who", "to");

  /** {@code A and B}, {@code A, B and C}, {@code its ships and its ports} within a phrase. */
  private static boolean isList(Sentence sentence, int at) {
    boolean joint = sentence.at(at).is("and") || sentence.at(at).is(",");
    if (sentence.at(at).is("and") && sentence.at(at + 1).isAny(OWN)) {
      return true;
    }
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
