package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Families;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/**
 * Reads what is told of before it is named: {@code Also agreed was a loan}, {@code Among the pacts
 * signed were ones on visas}, {@code One outcome was a loan}.
 */
final class Inversions {
  private static final WordSet CHOICE =
      WordSet.of("among", "amongst", "one", "another", "a", "the", "included");

  private static final WordSet RESULTS =
      WordSet.of(
          "result",
          "results",
          "outcome",
          "outcomes",
          "fruit",
          "fruits",
          "upshot",
          "deliverables",
          "achievements",
          "ones");

  private static final Families ACTS =
      Families.of(
          Family.AGREE, Family.DECIDE, Family.SIGN, Family.ADOPT, Family.LAUNCH, Family.CONCLUDE);

  private static final Families AGREED = Families.of(Family.AGREE, Family.DECIDE);

  private static final int LONGEST_OPENING = 12;
  private static final int RESULT_REACH = 5;

  private Inversions() {}

  /** What follows a form of "be" that stands behind what was done. */
  static Optional<PledgeFinder.Match> at(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean bare =
        group.verbs().isEmpty()
            && group.isFinite()
            && group.modal().isEmpty()
            && !group.negated()
            && group.head() == group.begin()
            && sentence.at(group.head()).isBe();
    if (!bare || group.begin() > LONGEST_OPENING) {
      return Optional.empty();
    }
    if (isAmongResults(clauses, group)) {
      int begin = clauses.subjectOf(group).begin();
      return Optional.of(
          new PledgeFinder.Match(InversionRules.AGREED_TOO, group, group.end(), begin));
    }
    int first = sentence.at(0).kind() == Node.Kind.MARK ? 1 : 0;
    Optional<PledgeRule> rule =
        sentence.at(first).isAny(CHOICE)
            ? chosen(clauses, first, group)
            : done(clauses, first, group);
    return rule.map(r -> new PledgeFinder.Match(r, group, group.end(), first));
  }

  /** {@code A loan was among the outcomes}, {@code A deal on fish was the main result}. */
  private static boolean isAmongResults(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    if (!Outcomes.isThing(subject) || sentence.at(group.begin() - 1).is("following")) {
      return false;
    }
    int at = group.end();
    while (sentence.at(at).isAdverb()) {
      at++;
    }
    for (int i = at + 1; sentence.at(at).isAny(CHOICE) && i < at + RESULT_REACH; i++) {
      if (sentence.at(i).isAny(RESULTS)) {
        return !sentence.at(i).is("ones");
      }
    }
    return false;
  }

  /**
   * {@code Also agreed on Monday was}: a participle opens the sentence, nobody stands before it.
   */
  private static Optional<PledgeRule> done(Clauses clauses, int first, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    int verb = first;
    while (sentence.at(verb).isAdverb() || sentence.at(verb).is(",")) {
      verb++;
    }
    Node act = sentence.at(verb);
    if (sentence.at(verb + 1).is("by")) {
      return doneBy(sentence, verb, group);
    }
    boolean opens = act.isVerb(ACTS) && act.hasForm(Verb.Form.PARTICIPLE) && verb < group.begin();
    if (!opens
        || isApart(sentence, verb + 1, group.begin())
        || isAnotherVerb(clauses, verb + 1, group.begin())
        || act.hasForm(Verb.Form.ING)) {
      return Optional.empty();
    }
    return Optional.of(ruleOf(act));
  }

  /** {@code Ruled out by X, the premier, was}: nobody else stands before the verb. */
  private static Optional<PledgeRule> doneBy(Sentence sentence, int verb, VerbGroup group) {
    Node act = sentence.at(verb);
    int by = verb + 1;
    Node last = sentence.at(group.begin() - 1);
    boolean alone = last.is(",") || group.begin() - 1 == by + 1;
    return act.hasForm(Verb.Form.PARTICIPLE) && !sentence.at(by + 1).actors().isEmpty() && alone
        ? InversionRules.BY_ONE.stream().filter(r -> r.pattern().startsWith(act)).findFirst()
        : Optional.empty();
  }

  /** {@code Among the pacts they signed was}, {@code One result of the talks was an agreement}. */
  private static Optional<PledgeRule> chosen(Clauses clauses, int first, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean among = sentence.at(first).lower().startsWith("among");
    int open = sentence.at(first + 1).is("of") ? first + 2 : first;
    int noun = open;
    while (noun < group.begin() && !isResult(sentence.at(noun))) {
      boolean inside = noun > open && sentence.at(noun).isPreposition();
      noun = inside ? group.begin() : noun + 1;
    }
    if (noun >= group.begin()) {
      return Optional.empty();
    }
    for (int i = noun + 1; i < group.begin(); i++) {
      Node act = sentence.at(i);
      if (act.isVerb(ACTS) && act.hasForm(Verb.Form.PARTICIPLE)) {
        return Optional.of(ruleOf(act));
      }
    }
    Node result = sentence.at(noun);
    boolean paper = result.isNoun(Family.DOCUMENT) && !result.isNoun(Family.AGREEMENT);
    boolean step = sentence.at(group.end()).is("to") || isAgreement(sentence, group.end());
    return among || step
        ? Optional.of(paper ? InversionRules.SIGNED_TOO : InversionRules.AGREED_TOO)
        : Optional.empty();
  }

  private static boolean isResult(Node node) {
    return node.isAny(RESULTS) || node.isNoun(Family.DOCUMENT) || node.isNoun(Family.AGREEMENT);
  }

  /** {@code an agreement}, {@code a plan}. */
  private static boolean isAgreement(Sentence sentence, int from) {
    for (int i = from; i < from + 4; i++) {
      if (sentence.at(i).isNoun(Family.AGREEMENT) || sentence.at(i).isNoun(Family.ACTION_N)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Completed in 1936, the palace was}: a comma parts the participle from the subject. */
  private static boolean isApart(Sentence sentence, int from, int to) {
    boolean apart = false;
    for (int i = from; i < to; i++) {
      boolean comma = sentence.at(i).is(",");
      if (apart && !comma && !sentence.at(i).isAdverb()) {
        return true;
      }
      apart |= comma;
    }
    return false;
  }

  private static boolean isAnotherVerb(Clauses clauses, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauses.isVerbAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static PledgeRule ruleOf(Node act) {
    if (act.isVerb(AGREED) || act.isLemma("reach") || act.isLemma("strike")) {
      return InversionRules.AGREED_TOO;
    }
    return act.isVerb(Family.SIGN) ? InversionRules.SIGNED_TOO : InversionRules.CONCLUDED_TOO;
  }
}
