package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Set;

/** Tells which forms a verb without an auxiliary can have where it stands; none makes it a noun. */
final class VerbForms {
  private static final WordSet POSSESSIVES =
      WordSet.of("his", "her", "their", "its", "our", "my", "'s", "'");
  private static final WordSet RELATIVES = WordSet.of("who", "which", "that");

  private static final Set<Verb.Form> NO_FORM = Set.of();
  private static final Set<Verb.Form> BASE = Set.of(Verb.Form.BASE);
  private static final Set<Verb.Form> ING = Set.of(Verb.Form.ING);
  private static final Set<Verb.Form> PAST = Set.of(Verb.Form.PAST);
  private static final Set<Verb.Form> PAST_ING = Set.of(Verb.Form.PAST, Verb.Form.ING);
  private static final Set<Verb.Form> BASE_PAST = Set.of(Verb.Form.BASE, Verb.Form.PAST);
  private static final Set<Verb.Form> BASE_PAST_ING =
      Set.of(Verb.Form.BASE, Verb.Form.PAST, Verb.Form.ING);
  private static final Set<Verb.Form> PAST_THIRD_ING =
      Set.of(Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.ING);
  private static final Set<Verb.Form> PAST_THIRD_BASE =
      Set.of(Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.BASE);
  private static final Set<Verb.Form> ALL_BUT_BASE =
      Set.of(Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.ING, Verb.Form.PARTICIPLE);
  private static final Set<Verb.Form> ALL_BUT_PARTICIPLE =
      Set.of(Verb.Form.BASE, Verb.Form.PAST, Verb.Form.THIRD, Verb.Form.ING);

  /** Families of verbs that a determiner behind them proves, although they look like nouns. */
  private static final Families ACTS =
      Families.of(
          Family.HOLD, Family.HOPE, Family.PLEDGE, Family.REQUEST, Family.OFFER, Family.SUPPORT);

  /** {@code too}, {@code for his part}, {@code in turn}: what stands between subject and verb. */
  private static final WordSet ASIDES =
      WordSet.of(
          "too",
          "for his part",
          "for her part",
          "for its part",
          "for their part",
          "in",
          "on",
          "however",
          "meanwhile",
          "likewise",
          "instead");

  private static final WordSet SCALES = WordSet.of("million", "billion", "trillion");
  private static final int LONGEST_LIST = 16;
  private static final int LONGEST_ASIDE = 6;

  private VerbForms() {}

  /** The forms that a verb without auxiliary can have at this place; none if it must be a noun. */
  static Set<Verb.Form> at(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && sentence.at(before).isAdverb() && !sentence.at(before).isAgent()
        || before > 0 && sentence.at(before).kind() == Node.Kind.DATE) {
      before--;
    }
    boolean dated = before + 1 < at && sentence.at(before + 1).kind() == Node.Kind.DATE;
    before -= dated && before > 0 && sentence.at(before).isPreposition() ? 1 : 0;
    before = overAside(sentence, before);
    Node previous = sentence.at(before);
    if (previous.isAny(POSSESSIVES)
        || previous.kind() == Node.Kind.DEMONYM
        || previous.kind() == Node.Kind.NUMBER) {
      return NO_FORM;
    }
    if (previous.isAny(SCALES) && sentence.at(at).is("won") || isSubject(sentence, before, at)) {
      return NO_FORM;
    }
    if (previous.is("it") && before == 0) {
      return PAST_THIRD_ING;
    }
    if (previous.isAny(RELATIVES)) {
      return PAST_THIRD_BASE;
    }
    if (previous.isAgent()) {
      return VerbGroups.inverted(sentence, at) < 0
          ? afterAgent(sentence, before, at)
          : ALL_BUT_PARTICIPLE;
    }
    if (previous.isDeterminer()) { // "two more had their turn"
      return sentence.at(at).isHave() ? PAST_THIRD_BASE : NO_FORM;
    }
    if (previous.isPreposition()) {
      return ING;
    }
    boolean opens =
        previous.isAny(VerbGroups.CONJUNCTIONS)
            || previous.kind() == Node.Kind.MARK
            || previous.kind() == Node.Kind.NOTHING;
    return opens ? afterConjunction(sentence, before, at) : afterWord(sentence, before, at);
  }

  /** {@code he, too, hopes}, {@code they “look forward”}: the subject; else the same place. */
  private static int overAside(Sentence sentence, int before) {
    Node mark = sentence.at(before);
    if (mark.is("“") || mark.is("\"")) {
      boolean named = sentence.at(before - 1).pronoun().isPresent();
      return named ? before - 1 : before;
    }
    for (int i = before - 1; mark.is(",") && i > Math.max(0, before - LONGEST_ASIDE); i--) {
      if (sentence.at(i).is(",")) {
        boolean aside = sentence.at(i + 1).isAny(ASIDES) && sentence.at(i - 1).isAgent();
        return aside ? i - 1 : before;
      }
    }
    return before;
  }

  /** {@code that trade, which has grown}, {@code that trade will}: the noun. */
  private static boolean isSubject(Sentence sentence, int that, int at) {
    Node node = sentence.at(at);
    Node next = sentence.at(at + 1);
    return sentence.at(that).is("that")
        && node.noun().isPresent()
        && node.hasForm(Verb.Form.BASE)
        && (next.is(",") || next.isModal() || next.isBe());
  }

  private static Set<Verb.Form> afterAgent(Sentence sentence, int before, int at) {
    Node previous = sentence.at(before);
    Node next = sentence.at(at + 1);
    boolean two = sentence.at(before - 1).is("and") && sentence.at(before - 2).isAgent();
    boolean plural = isPlural(previous) || previous.isOfOutsiders() || two || previous.count() > 1;
    boolean governs =
        next.is("to") || next.is("that") || next.is("for") || next.is(",") || next.isDeterminer();
    boolean nounLike = sentence.at(at).noun().isPresent();
    return plural && (!nounLike || governs || previous.kind() == Node.Kind.PRONOUN)
        ? ALL_BUT_PARTICIPLE
        : PAST_THIRD_ING;
  }

  private static Set<Verb.Form> afterConjunction(Sentence sentence, int before, int at) {
    Node node = sentence.at(at);
    if (isSameInPast(node) && sharesInfinitive(sentence, before)) {
      return BASE;
    }
    Node next = sentence.at(at + 1);
    boolean and = sentence.at(before).is("and");
    boolean nounLike = node.noun().isPresent();
    if (!nounLike && and && isPresentPlural(sentence, before)) {
      return BASE_PAST_ING;
    }
    if (isCoordinatedInfinitive(sentence, before, at)) {
      return BASE_PAST;
    }
    if (and && isOrdinary(node) && (next.isPreposition() || next.isDeterminer())) {
      return PAST_THIRD_ING;
    }
    if (sentence.at(before).is(",") && next.isDeterminer() && node.isVerb(ACTS)) {
      return ALL_BUT_PARTICIPLE;
    }
    boolean not = next.is("not") && sentence.at(at + 2).is("to");
    boolean governs =
        not || next.is("that") || next.is("to") || next.is("for") && node.isVerb(Family.HOPE);
    if (nounLike && and && governs && node.isVerb(ACTS)) {
      return PAST_THIRD_ING;
    }
    boolean verb =
        next.isPreposition() && (node.isVerb(Family.HAPPEN) || closesAside(sentence, before));
    return nounLike && !verb ? PAST_ING : ALL_BUT_BASE;
  }

  private static Set<Verb.Form> afterWord(Sentence sentence, int before, int at) {
    Node previous = sentence.at(before);
    Node node = sentence.at(at);
    Node next = sentence.at(at + 1);
    boolean reads =
        (previous.isNoun(Family.DOCUMENT) || previous.is("government"))
            && (next.isAgent() || next.isDeterminer());
    boolean governs = next.is("to") || next.is("that") || reads;
    if (isMeeting(previous, node, next)) {
      return ING;
    }
    boolean subject =
        previous.noun().isPresent() && previous.verbs().isEmpty() || previous.is("it");
    boolean nounLike = node.noun().isPresent();
    if (nounLike && governs && subject && node.isVerb(ACTS)) {
      return PAST_THIRD_ING;
    }
    boolean isObject = !(isOrdinary(node) && next.isPreposition()) || governsObject(previous);
    return nounLike && isObject ? PAST : PAST_THIRD_ING;
  }

  /** {@code X, on his first visit, stays on}: whose verb it is stands before the aside. */
  private static boolean closesAside(Sentence sentence, int comma) {
    if (!sentence.at(comma).is(",")) {
      return false;
    }
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_LIST); i--) {
      if (sentence.at(i).is(",") || sentence.at(i).is(";")) {
        Node opening = sentence.at(i - 2);
        boolean opens = i == 1 || opening.kind() == Node.Kind.MARK || opening.isSubordinator();
        return opens && sentence.at(i - 1).kind() == Node.Kind.PERSON;
      }
    }
    return false;
  }

  /** {@code cut}, {@code set up}: whether its infinitive looks like its past. */
  private static boolean isSameInPast(Node node) {
    return node.hasForm(Verb.Form.BASE) && node.hasForm(Verb.Form.PAST);
  }

  /** {@code agreed to widen ties, cut duties and set up a fund}: whether an infinitive goes on. */
  private static boolean sharesInfinitive(Sentence sentence, int conjunction) {
    boolean joint = sentence.at(conjunction).is("and") || sentence.at(conjunction).is(",");
    for (int i = conjunction - 1; joint && i >= Math.max(0, conjunction - LONGEST_LIST); i--) {
      Node node = sentence.at(i);
      if (opensInfinitive(node)) {
        return isInfinitive(sentence, i);
      }
      if (node.is(";") || node.isSubordinator()) {
        return false;
      }
    }
    return false;
  }

  /** {@code proposed meeting X}, {@code while meeting X}: no noun. */
  private static boolean isMeeting(Node previous, Node node, Node next) {
    boolean verb = !previous.verbs().isEmpty() && isOrdinary(previous);
    boolean whom = next.kind() == Node.Kind.PERSON || next.kind() == Node.Kind.OFFICE;
    return node.is("meeting") && whom && (verb || previous.isSubordinator());
  }

  /** {@code promoting ties with}: what stands at once behind such a verb is its object. */
  private static boolean governsObject(Node node) {
    return node.noun().isEmpty()
        && (node.hasForm(Verb.Form.ING) || node.hasForm(Verb.Form.BASE))
        && node.kind() == Node.Kind.WORD;
  }

  /** {@code will pay a call and then meet X}: an infinitive that shares its "to" or modal. */
  private static boolean isCoordinatedInfinitive(Sentence sentence, int conjunction, int at) {
    boolean and = sentence.at(conjunction).is("and") || sentence.at(conjunction).is("then");
    Node next = sentence.at(at + 1);
    boolean object = next.isDeterminer() || next.isAgent() || next.is("with");
    for (int i = conjunction; and && object && i >= Math.max(0, conjunction - 14); i--) {
      if (opensInfinitive(sentence.at(i)) && isInfinitive(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensInfinitive(Node node) {
    return node.is("to") || node.isModal();
  }

  /** {@code to also meet}, {@code will next meet}: whether a verb follows that has no form. */
  private static boolean isInfinitive(Sentence sentence, int opening) {
    int verb = opening + 1;
    while (sentence.at(verb).isAdverb() || sentence.at(verb).is("next")) {
      verb++;
    }
    return sentence.at(verb).hasForm(Verb.Form.BASE);
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

  /** Whether it is no noun of the field. */
  private static boolean isOrdinary(Node node) {
    return node.noun().isEmpty() || node.noun().get().families().isEmpty();
  }

  static boolean isPlural(Node node) {
    return switch (node.kind()) {
      case GROUP, PERSON -> true;
      default ->
          node.pronoun().isPresent()
              && node.pronoun().get() != Pronoun.PERSON
              && node.pronoun().get() != Pronoun.THING;
    };
  }
}
