package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds a sentence's verb groups, telling verbs from the nouns and adjectives they look like. */
final class VerbGroups {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "our", "my", "'s", "'");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", ",", "then", ";");

  private VerbGroups() {}

  static List<VerbGroup> in(Sentence sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      VerbGroup group = at(sentence, at);
      if (group.head() >= at) {
        groups.add(group);
        at = group.end();
      } else {
        at++;
      }
    }
    return groups;
  }

  /** Families of verbs that a determiner behind them proves, although they look like nouns. */
  private static final Set<String> ACTS =
      Set.of("HOLD", "HOPE", "PLEDGE", "REQUEST", "OFFER", "SUPPORT");

  /** No verb group. */
  static final VerbGroup NONE =
      new VerbGroup(-1, -1, List.of(), VerbGroup.Form.PARTICIPLE, "", false, false, false);

  private static VerbGroup at(Sentence sentence, int begin) {
    Auxiliaries aux = Auxiliaries.read(sentence, begin);
    if (aux.isEmpty()) {
      return bare(sentence, begin);
    }
    List<Verb> readings = readings(sentence.at(aux.end), aux.allows());
    int head = readings.isEmpty() ? aux.lastAuxiliary : aux.end;
    boolean passive =
        !readings.isEmpty()
            && aux.be
            && readings.stream().allMatch(v -> v.form() == Verb.Form.PARTICIPLE);
    if (readings.isEmpty() && aux.modal.isEmpty() && !aux.be && !aux.have) {
      return NONE;
    }
    return new VerbGroup(
        begin, head, readings, aux.form(), aux.modal, aux.negated, passive, aux.have);
  }

  private static List<Verb> readings(Node node, Set<Verb.Form> forms) {
    return node.kind() == Node.Kind.WORD
        ? node.verbs().stream().filter(verb -> forms.contains(verb.form())).toList()
        : List.of();
  }

  private static VerbGroup bare(Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.kind() != Node.Kind.WORD || node.verbs().isEmpty()) {
      return NONE;
    }
    Set<Verb.Form> forms = formsHere(sentence, at);
    List<Verb> readings = readings(node, forms);
    if (readings.isEmpty()) {
      return NONE;
    }
    boolean past = readings.stream().anyMatch(v -> v.form() == Verb.Form.PAST);
    boolean present =
        readings.stream().anyMatch(v -> v.form() == Verb.Form.THIRD || v.form() == Verb.Form.BASE);
    boolean gerund = readings.stream().anyMatch(v -> v.form() == Verb.Form.ING);
    boolean base = formsAreBase(readings);
    VerbGroup.Form form =
        base && !isAgentBefore(sentence, at)
            ? VerbGroup.Form.INFINITIVE
            : gerund
                ? VerbGroup.Form.GERUND
                : past
                    ? VerbGroup.Form.PAST
                    : present ? VerbGroup.Form.PRESENT : VerbGroup.Form.PARTICIPLE;
    boolean negated = at > 0 && Words.isNegation(sentence.at(at - 1).lower());
    return new VerbGroup(at, at, readings, form, "", negated, false, false);
  }

  private static boolean formsAreBase(List<Verb> readings) {
    return readings.stream().allMatch(v -> v.form() == Verb.Form.BASE);
  }

  private static boolean isAgentBefore(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Node node = sentence.at(i);
      if (node.is("to")) {
        return false;
      }
      if (node.kind() == Node.Kind.PERSON && sentence.at(i - 1).is("and")) {
        return true;
      }
      if (isPlural(node) && node.kind() == Node.Kind.PRONOUN) {
        return true;
      }
    }
    return sentence.at(at - 1).isAgent();
  }

  /** The forms that a verb without auxiliary can have at this place; none if it must be a noun. */
  private static Set<Verb.Form> formsHere(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && Words.isAdverb(sentence.at(before).lower())
        || before > 0 && sentence.at(before).kind() == Node.Kind.DATE) {
      before--;
    }
    Node previous = sentence.at(before);
    Node node = sentence.at(at);
    boolean nounLike = node.noun().isPresent();
    if (previous.isAny(POSSESSIVES)
        || previous.kind() == Node.Kind.DEMONYM
        || previous.kind() == Node.Kind.NUMBER) {
      return EnumSet.noneOf(Verb.Form.class);
    }
    if (previous.isAny(RELATIVES)) {
      return EnumSet.of(Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.BASE);
    }
    if (previous.isAgent()) {
      boolean plural =
          isPlural(previous)
              || sentence.at(before - 1).is("and") && sentence.at(before - 2).isAgent();
      plural |= previous.count() > 1;
      Set<Verb.Form> forms = EnumSet.of(Verb.Form.PAST, Verb.Form.ING);
      forms.add(Verb.Form.THIRD);
      boolean governs =
          sentence.at(at + 1).is("to")
              || sentence.at(at + 1).is("that")
              || sentence.at(at + 1).is("for")
              || sentence.at(at + 1).is(",");
      if (plural && (!nounLike || governs || previous.kind() == Node.Kind.PRONOUN)) {
        forms.add(Verb.Form.BASE);
      }
      return forms;
    }
    if (Words.isDeterminer(previous.lower())) {
      return EnumSet.noneOf(Verb.Form.class);
    }
    if (Words.isPreposition(previous.lower())) {
      return EnumSet.of(Verb.Form.ING);
    }
    if (previous.isAny(CONJUNCTIONS)
        || previous.kind() == Node.Kind.MARK
        || previous.kind() == Node.Kind.NOTHING) {
      if (!nounLike && previous.is("and") && isPresentPlural(sentence, before)) {
        return EnumSet.of(Verb.Form.BASE, Verb.Form.PAST, Verb.Form.ING);
      }
      boolean plain = node.noun().filter(n -> !n.families().isEmpty()).isEmpty();
      boolean follows =
          Words.isPreposition(sentence.at(at + 1).lower())
              || Words.isDeterminer(sentence.at(at + 1).lower());
      if (previous.is("and") && plain && follows) {
        return EnumSet.of(Verb.Form.PAST, Verb.Form.ING, Verb.Form.THIRD);
      }
      if (isCoordinatedInfinitive(sentence, before, at)) {
        return EnumSet.of(Verb.Form.BASE, Verb.Form.PAST);
      }
      if (previous.is(",")
          && Words.isDeterminer(sentence.at(at + 1).lower())
          && ACTS.stream().anyMatch(node::isVerb)) {
        return EnumSet.of(Verb.Form.BASE, Verb.Form.PAST, Verb.Form.ING, Verb.Form.THIRD);
      }
      return nounLike && !node.isVerb("HAPPEN")
              || nounLike && !Words.isPreposition(sentence.at(at + 1).lower())
          ? EnumSet.of(Verb.Form.PAST, Verb.Form.ING)
          : EnumSet.of(Verb.Form.PAST, Verb.Form.ING, Verb.Form.THIRD, Verb.Form.PARTICIPLE);
    }
    boolean ordinary = node.noun().filter(n -> !n.families().isEmpty()).isEmpty();
    boolean placed = Words.isPreposition(sentence.at(at + 1).lower());
    return nounLike && !(ordinary && placed)
        ? EnumSet.of(Verb.Form.PAST)
        : EnumSet.of(Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.ING);
  }

  /** {@code is to pay a call and then hold a summit}: an infinitive that shares its "to". */
  private static boolean isCoordinatedInfinitive(Sentence sentence, int conjunction, int at) {
    boolean and = sentence.at(conjunction).is("and") || sentence.at(conjunction).is("then");
    boolean object = Words.isDeterminer(sentence.at(at + 1).lower());
    for (int i = conjunction; and && object && i >= Math.max(0, conjunction - 14); i--) {
      boolean base = sentence.at(i + 1).hasForm(Verb.Form.BASE);
      if (sentence.at(i).is("to") && base) {
        return true;
      }
    }
    return false;
  }

  /** Whether a plural subject in the present stands before: {@code We welcome ... and reaffirm}. */
  private static boolean isPresentPlural(Sentence sentence, int end) {
    for (int i = 0; i + 1 < end; i++) {
      boolean base = sentence.at(i + 1).hasForm(Verb.Form.BASE);
      if (base && sentence.at(i).pronoun().isPresent() && isPlural(sentence.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Node node) {
    return node.kind() == Node.Kind.GROUP
        || node.pronoun().filter(p -> p != Pronoun.PERSON && p != Pronoun.THING).isPresent()
        || node.kind() == Node.Kind.PERSON;
  }
}
