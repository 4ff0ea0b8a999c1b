package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.EnumSet;
import java.util.Set;

/** The auxiliaries before a verb, with the adverbs among them. */
final class Auxiliaries {
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

  boolean isEmpty() {
    return lastAuxiliary < 0;
  }

  private boolean take(Sentence sentence, Node node) {
    String word = node.lower();
    boolean started = lastAuxiliary >= 0;
    if (Words.isModal(word) && !infinitive && !be && !have) {
      modal = word;
      negated |= Words.isNegation(word);
    } else if (Words.isBe(word) && isVerbal(sentence, word)) {
      past |= !be && word.startsWith("w");
      nonFinite |= !started && (word.equals("being") || word.equals("been") || word.equals("be"));
      be = true;
      negated |= Words.isNegation(word);
    } else if (Words.isHave(word) && !be && leadsToParticiple(sentence)) {
      past |= word.startsWith("had");
      nonFinite |= !started && word.equals("having");
      have = true;
      negated |= Words.isNegation(word);
    } else if (Words.isDo(word) && !started) {
      past |= word.startsWith("did");
      does = true;
      negated |= Words.isNegation(word);
    } else if (word.equals("to") && !started && isBase(sentence, end + 1)) {
      infinitive = true;
      negated |= Words.isNegation(sentence.at(end - 1).lower());
    } else {
      boolean verb = word.equals("back") && !be && !have && sentence.at(end + 1).verbs().isEmpty();
      boolean adverb = Words.isAdverb(word) || have && word.equals("since");
      boolean inside = started && adverb && !verb;
      negated |= inside && Words.isNegation(word);
      return inside;
    }
    lastAuxiliary = end;
    return true;
  }

  /** {@code 's} is a form of be only behind a pronoun. */
  private boolean isVerbal(Sentence sentence, String word) {
    return !word.equals("'s") || sentence.at(end - 1).pronoun().isPresent();
  }

  private boolean leadsToParticiple(Sentence sentence) {
    for (int i = end + 1; i < end + 4; i++) {
      Node node = sentence.at(i);
      if (Words.isBe(node.lower()) || node.hasForm(Verb.Form.PARTICIPLE)) {
        return true;
      }
      if (!Words.isAdverb(node.lower()) && !node.is("since")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBase(Sentence sentence, int at) {
    int index = at;
    while (Words.isAdverb(sentence.at(index).lower())) {
      index++;
    }
    Node node = sentence.at(index);
    return Words.isBe(node.lower()) || Words.isHave(node.lower()) || node.hasForm(Verb.Form.BASE);
  }

  /** The forms that the verb behind these auxiliaries can have. */
  Set<Verb.Form> allows() {
    if (be) {
      return EnumSet.of(Verb.Form.PARTICIPLE, Verb.Form.ING);
    }
    if (have) {
      return EnumSet.of(Verb.Form.PARTICIPLE);
    }
    return EnumSet.of(Verb.Form.BASE);
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
