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

  private VerbForms() {}

  /** The forms that a verb without auxiliary can have at this place; none if it must be a noun. */
  static Set<Verb.Form> at(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && sentence.at(before).isAdverb()
        || before > 0 && sentence.at(before).kind() == Node.Kind.DATE) {
      before--;
    }
    Node previous = sentence.at(before);
    Node node = sentence.at(at);
    boolean nounLike = node.noun().isPresent();
    if (previous.isAny(POSSESSIVES)
        || previous.kind() == Node.Kind.DEMONYM
        || previous.kind() == Node.Kind.NUMBER) {
      return NO_FORM;
    }
    if (previous.isAny(RELATIVES)) {
      return PAST_THIRD_BASE;
    }
    if (previous.isAgent()) {
      if (VerbGroups.inverted(sentence, at) != Node.NOTHING) {
        return ALL_BUT_PARTICIPLE;
      }
      boolean plural =
          isPlural(previous)
              || sentence.at(before - 1).is("and") && sentence.at(before - 2).isAgent();
      plural |= previous.count() > 1;
      boolean governs =
          sentence.at(at + 1).is("to")
              || sentence.at(at + 1).is("that")
              || sentence.at(at + 1).is("for")
              || sentence.at(at + 1).is(",");
      return plural && (!nounLike || governs || previous.kind() == Node.Kind.PRONOUN)
          ? ALL_BUT_PARTICIPLE
          : PAST_THIRD_ING;
    }
    if (previous.isDeterminer()) {
      return NO_FORM;
    }
    if (previous.isPreposition()) {
      return ING;
    }
    if (previous.isAny(VerbGroups.CONJUNCTIONS)
        || previous.kind() == Node.Kind.MARK
        || previous.kind() == Node.Kind.NOTHING) {
      if (!nounLike && previous.is("and") && isPresentPlural(sentence, before)) {
        return BASE_PAST_ING;
      }
      if (isCoordinatedInfinitive(sentence, before, at)) {
        return BASE_PAST;
      }
      boolean plain = isOrdinary(node);
      boolean follows = sentence.at(at + 1).isPreposition() || sentence.at(at + 1).isDeterminer();
      if (previous.is("and") && plain && follows) {
        return PAST_THIRD_ING;
      }
      if (previous.is(",") && sentence.at(at + 1).isDeterminer() && node.isVerb(ACTS)) {
        return ALL_BUT_PARTICIPLE;
      }
      boolean governs =
          sentence.at(at + 1).is("that")
              || sentence.at(at + 1).is("to")
              || sentence.at(at + 1).is("for") && node.isVerb(Family.HOPE);
      if (nounLike && previous.is("and") && governs && node.isVerb(ACTS)) {
        return PAST_THIRD_ING;
      }
      return nounLike && !node.isVerb(Family.HAPPEN)
              || nounLike && !sentence.at(at + 1).isPreposition()
          ? PAST_ING
          : ALL_BUT_BASE;
    }
    boolean governs = sentence.at(at + 1).is("to") || sentence.at(at + 1).is("that");
    boolean reads =
        previous.isNoun(Family.DOCUMENT)
            && (sentence.at(at + 1).isAgent() || sentence.at(at + 1).isDeterminer());
    governs |= reads;
    boolean subject =
        previous.noun().isPresent() && previous.verbs().isEmpty() || previous.is("it");
    if (nounLike && governs && subject && node.isVerb(ACTS)) {
      return PAST_THIRD_ING;
    }
    boolean ordinary = isOrdinary(node);
    boolean placed = sentence.at(at + 1).isPreposition();
    return nounLike && (!ordinary || !placed || governsObject(previous)) ? PAST : PAST_THIRD_ING;
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
      boolean base = sentence.at(i + 1).hasForm(Verb.Form.BASE);
      if (base && (sentence.at(i).is("to") || sentence.at(i).isModal())) {
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
