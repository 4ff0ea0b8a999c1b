package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Set;

/** The auxiliaries before a verb, with the adverbs among them. */
final class Auxiliaries {
  private static final Set<Verb.Form> BEHIND_BE = Set.of(Verb.Form.PARTICIPLE, Verb.Form.ING);
  private static final Set<Verb.Form> BEHIND_HAVE = Set.of(Verb.Form.PARTICIPLE);
  private static final Set<Verb.Form> BARE = Set.of(Verb.Form.BASE);

  /** What makes of a negation the first half of {@code not only … but also}. */
  static final WordSet MERELY = WordSet.of("only", "just", "merely", "simply");

  int end;
  int lastAuxiliary = -1;
  String modal = "";
  boolean infinitive;
  boolean be;
  boolean have;
  boolean does;
  boolean negated;
  private boolean past;
  private boolean nonFinite;

  private Auxiliaries(int begin) {
    end = begin;
  }

  static Auxiliaries read(Sentence sentence, int begin) {
    Auxiliaries aux = new Auxiliaries(begin);
    while (aux.take(sentence, sentence.at(aux.end))) {
      aux.end++;
    }
    return aux;
  }

  /** Whether a node can be the first of a verb's auxiliaries. */
  static boolean canBe(Node node) {
    return node.isModal() || node.isBe() || node.isHave() || node.isDo() || node.is("to");
  }

  boolean isEmpty() {
    return lastAuxiliary < 0;
  }

  private boolean take(Sentence sentence, Node node) {
    String word = node.lower();
    boolean started = lastAuxiliary >= 0;
    if (node.isModal() && !infinitive && !be && !have) {
      modal = word;
      negated |= isDenying(sentence, end);
    } else if (node.isBe() && isVerbal(sentence, word)) {
      past |= !be && word.startsWith("w");
      nonFinite |= !started && (word.equals("being") || word.equals("been") || word.equals("be"));
      be = true;
      negated |= isDenying(sentence, end);
    } else if (node.isHave() && !be && leadsToParticiple(sentence)) {
      past |= word.startsWith("had");
      nonFinite |= !started && word.equals("having");
      have = true;
      negated |= isDenying(sentence, end);
    } else if (node.isDo() && !started) {
      past |= word.startsWith("did");
      does = true;
      negated |= isDenying(sentence, end);
    } else if (word.equals("going")
        && be
        && sentence.at(end + 1).is("to")
        && isBase(sentence, end + (isMark(sentence.at(end + 2)) ? 3 : 2))) {
      modal = past ? "would" : "will";
      be = false;
      end++;
    } else if (word.equals("to") && !started && isBase(sentence, end + 1)) {
      infinitive = true;
      negated |= isDenying(sentence, end - 1);
    } else {
      boolean inside = started && isInside(sentence, node);
      negated |= inside && isDenying(sentence, end);
      return inside;
    }
    lastAuxiliary = end;
    return true;
  }

  /**
   * {@code will also}, {@code will on Friday}, {@code has since}: what stands between auxiliary and
   * verb.
   */
  private boolean isInside(Sentence sentence, Node node) {
    boolean verb = node.is("back") && !be && !have && sentence.at(end + 1).verbs().isEmpty();
    boolean next = node.is("next") && !modal.isEmpty() && isBase(sentence, end + 1);
    boolean day =
        node.kind() == Node.Kind.DATE && !modal.isEmpty() && !be && isBase(sentence, end + 1);
    boolean adverb = node.isAdverb() || have && node.is("since") || next || day;
    return adverb && !verb || isQuoteInside(sentence, node);
  }

  /** {@code would “actively support”}: the quotation begins between auxiliary and verb. */
  private boolean isQuoteInside(Sentence sentence, Node node) {
    Node next = sentence.at(end + 1);
    return isMark(node) && (next.isAdverb() || !next.verbs().isEmpty());
  }

  private static boolean isMark(Node node) {
    return node.is("“") || node.is("\"") || node.is("‘");
  }

  /** {@code did not meet}; {@code did not only meet} says that they met, and more. */
  static boolean isDenying(Sentence sentence, int at) {
    return sentence.at(at).isNegation() && !sentence.at(at + 1).isAny(MERELY);
  }

  /** {@code 's} is a form of be only behind a pronoun. */
  private boolean isVerbal(Sentence sentence, String word) {
    Node before = sentence.at(end - 1);
    return !word.equals("'s") || before.pronoun().isPresent() && !before.lower().startsWith("the ");
  }

  private boolean leadsToParticiple(Sentence sentence) {
    for (int i = end + 1; i < end + 4; i++) {
      Node node = sentence.at(i);
      if (node.isBe() || node.hasForm(Verb.Form.PARTICIPLE)) {
        return true;
      }
      if (!node.isAdverb() && !node.is("since")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBase(Sentence sentence, int at) {
    int index = at;
    while (sentence.at(index).isAdverb()) {
      index++;
    }
    Node node = sentence.at(index);
    return node.isBe() || node.isHave() || node.hasForm(Verb.Form.BASE);
  }

  /** The forms that the verb behind these auxiliaries can have. */
  Set<Verb.Form> allows() {
    if (be) {
      return BEHIND_BE;
    }
    if (have) {
      return BEHIND_HAVE;
    }
    return BARE;
  }

  VerbGroup.Form form() {
    if (infinitive) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (!modal.isEmpty()) {
      return VerbGroup.Form.MODAL;
    }
    if (nonFinite) {
      return VerbGroup.Form.GERUND;
    }
    return past || have ? VerbGroup.Form.PAST : VerbGroup.Form.PRESENT;
  }
}
