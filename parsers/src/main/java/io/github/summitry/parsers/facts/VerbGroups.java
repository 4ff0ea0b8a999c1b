package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds a sentence's verb groups, telling verbs from the nouns and adjectives they look like. */
final class VerbGroups {

  static final WordSet CONJUNCTIONS = WordSet.of("and", "but", "or", ",", "then", ";");

  /** So many nodes at most stand between an auxiliary and its verb. */
  private static final int INVERTED = 6;

  private VerbGroups() {}

  static List<VerbGroup> in(Sentence sentence) {
    List<VerbGroup> groups = new ArrayList<>(4);
    int at = 0;
    boolean told = false;
    while (at < sentence.size()) {
      VerbGroup group = canBegin(sentence.at(at)) ? at(sentence, at) : NONE;
      if (group.head() >= at && !(told && isReduced(sentence, group))) {
        groups.add(group);
        boolean takesClause = group.isAny(CLAUSE_TAKERS);
        told = (told || group.isFinite()) && !takesClause;
        at = group.end();
      } else {
        told &= !isBoundary(sentence.at(at));
        at++;
      }
    }
    return groups;
  }

  private static boolean canBegin(Node node) {
    return !node.verbs().isEmpty() || Auxiliaries.canBe(node);
  }

  /** Where another finite verb of the sentence can follow. */
  private static boolean isBoundary(Node node) {
    return node.kind() == Node.Kind.MARK
        || node.isSubordinator()
        || node.isAny(CONJUNCTIONS)
        || node.is("than");
  }

  /** {@code thanked X for masks sent last year}: no second verb of the clause. */
  private static boolean isReduced(Sentence sentence, VerbGroup group) {
    Node verb = sentence.at(group.head());
    Node noun = sentence.at(group.begin() - 1);
    return group.begin() == group.head()
        && group.form() == VerbGroup.Form.PAST
        && verb.hasForm(Verb.Form.PARTICIPLE)
        && noun.kind() == Node.Kind.WORD
        && !noun.isFunctionWord();
  }

  /** Families of verbs that a clause without {@code that} can follow. */
  private static final Families CLAUSE_TAKERS =
      Families.of(
          Family.SAY,
          Family.HOPE,
          Family.AGREE,
          Family.PLEDGE,
          Family.DECIDE,
          Family.PROPOSE,
          Family.REQUEST,
          Family.AFFIRM,
          Family.REMARK);

  /** No verb group. */
  static final VerbGroup NONE =
      new VerbGroup(-1, -1, List.of(), VerbGroup.Form.PARTICIPLE, "", false, false, false);

  private static VerbGroup at(Sentence sentence, int begin) {
    if (!Auxiliaries.canBe(sentence.at(begin))) {
      return bare(sentence, begin);
    }
    Auxiliaries aux = Auxiliaries.read(sentence, begin);
    if (aux.isEmpty()) {
      return bare(sentence, begin);
    }
    List<Verb> readings = readings(sentence.at(aux.end), aux.allows());
    int head = readings.isEmpty() ? aux.lastAuxiliary : aux.end;
    boolean passive = !readings.isEmpty() && aux.be && areAll(readings, Verb.Form.PARTICIPLE);
    if (readings.isEmpty() && aux.modal.isEmpty() && !aux.be && !aux.have) {
      return NONE;
    }
    return new VerbGroup(
        begin, head, readings, aux.form(), aux.modal, aux.negated, passive, aux.have);
  }

  private static List<Verb> readings(Node node, Set<Verb.Form> forms) {
    if (node.kind() != Node.Kind.WORD || forms.isEmpty()) {
      return List.of();
    }
    List<Verb> verbs = node.verbs();
    int fit = 0;
    for (int i = 0; i < verbs.size(); i++) {
      fit += forms.contains(verbs.get(i).form()) ? 1 : 0;
    }
    return fit == verbs.size() ? verbs : fit == 0 ? List.of() : ofForms(verbs, forms, fit);
  }

  private static List<Verb> ofForms(List<Verb> verbs, Set<Verb.Form> forms, int fit) {
    List<Verb> readings = new ArrayList<>(fit);
    for (int i = 0; i < verbs.size(); i++) {
      if (forms.contains(verbs.get(i).form())) {
        readings.add(verbs.get(i));
      }
    }
    return readings;
  }

  private static VerbGroup bare(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.kind() != Node.Kind.WORD || node.verbs().isEmpty()) {
      return NONE;
    }
    Set<Verb.Form> forms = VerbForms.at(sentence, at);
    List<Verb> readings = readings(node, forms);
    if (readings.isEmpty()) {
      return NONE;
    }
    boolean past = hasForm(readings, Verb.Form.PAST);
    boolean present = hasForm(readings, Verb.Form.THIRD) || hasForm(readings, Verb.Form.BASE);
    boolean gerund = hasForm(readings, Verb.Form.ING);
    boolean base = areAll(readings, Verb.Form.BASE);
    VerbGroup.Form form =
        base && !isAgentBefore(sentence, at)
            ? VerbGroup.Form.INFINITIVE
            : gerund
                ? VerbGroup.Form.GERUND
                : past
                    ? VerbGroup.Form.PAST
                    : present ? VerbGroup.Form.PRESENT : VerbGroup.Form.PARTICIPLE;
    int inverted = inverted(sentence, at);
    boolean negated = inverted < 0 ? sentence.at(at - 1).isNegation() : !isMore(sentence, inverted);
    Node auxiliary = sentence.at(inverted);
    if (auxiliary.isModal()) {
      return new VerbGroup(
          at, at, readings, VerbGroup.Form.MODAL, auxiliary.lower(), negated, false, false);
    }
    boolean done = auxiliary.is("did") || auxiliary.isHave();
    return new VerbGroup(
        at, at, readings, done ? VerbGroup.Form.PAST : form, "", negated, false, false);
  }

  /**
   * {@code nor has she ever asked}, {@code not only did he meet}: the index of the auxiliary before
   * the subject that stands before a verb; -1 if there is none.
   */
  static int inverted(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - INVERTED); i--) {
      Node node = sentence.at(i);
      boolean auxiliary = node.isHave() || node.isDo() || node.isModal();
      if (auxiliary) {
        Node opening = sentence.at(i - 1);
        boolean turned = opening.is("nor") || opening.is("neither") || isMore(sentence, i);
        return turned ? i : -1;
      }
      if (!node.isAgent() && !node.isAdverb() && !node.is("and")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code not only did}: nothing is denied. */
  private static boolean isMore(Sentence sentence, int auxiliary) {
    return sentence.at(auxiliary - 1).isAny(Auxiliaries.MERELY)
        && sentence.at(auxiliary - 2).isNegation();
  }

  private static boolean areAll(List<Verb> readings, Verb.Form form) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).form() != form) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasForm(List<Verb> readings, Verb.Form form) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).form() == form) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgentBefore(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Node node = sentence.at(i);
      if (node.is("to") || node.isModal()) {
        return false;
      }
      if (node.kind() == Node.Kind.PERSON && sentence.at(i - 1).is("and")) {
        return true;
      }
      boolean are = sentence.at(i + 1).isBe(); // "where they are, and assure"
      if (VerbForms.isPlural(node) && node.kind() == Node.Kind.PRONOUN && !are) {
        return true;
      }
    }
    return sentence.at(behindAdverbs(sentence, at - 1)).isAgent();
  }

  /** {@code Both countries also intend}: the index of the node before the adverbs. */
  private static int behindAdverbs(Sentence sentence, int last) {
    int at = last;
    while (at > 0 && sentence.at(at).isAdverb() && !sentence.at(at).isAgent()) {
      at--;
    }
    return at;
  }
}
