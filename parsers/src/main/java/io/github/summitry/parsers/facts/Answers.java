package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Reads what somebody answers or says will be done, without who does it. */
final class Answers {
  static final WordSet VERBS =
      WordSet.of("reply", "respond", "answer", "assure", "pledge", "promise", "vow");
  static final WordSet POSSIBLE = WordSet.of("could", "might", "may");
  private static final WordSet HINTING = WordSet.of("hint", "signal", "indicate", "suggest");
  private static final WordSet GRANTING =
      WordSet.of(
          "issue",
          "grant",
          "waive",
          "swap",
          "double",
          "triple",
          "halve",
          "finish",
          "pay",
          "deliver",
          "hand over",
          "transfer",
          "reserve",
          "protect",
          "honor",
          "let in",
          "treat",
          "spare");
  private static final WordSet PAYMENTS =
      WordSet.of("payment", "payments", "purchases", "deliveries", "changes", "efforts");
  private static final WordSet OWN_FORCES =
      WordSet.of(
          "forces",
          "troops",
          "soldiers",
          "navy",
          "navies",
          "army",
          "armies",
          "police",
          "engineers",
          "experts",
          "doctors",
          "scientists",
          "diplomats",
          "customs",
          "hospitals",
          "universities");
  private static final WordSet MINISTRIES =
      WordSet.of("ministries", "ministry", "authorities", "agencies", "officials", "departments");
  private static final WordSet CONCERNED =
      WordSet.of("relevant", "competent", "related", "concerned");
  private static final WordSet PERMITS =
      WordSet.of("visa", "visas", "permit", "permits", "license", "licenses", "approval");
  private static final WordSet OWN = WordSet.of("his", "her", "its", "their", "our", "my");
  static final int NEAR = 3;

  private final Held held;
  private final Clauses clauses;
  private final Sentence sentence;

  Answers(Held held, Clauses clauses) {
    this.held = held;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** {@code X replied that experts would be sent}: a promise without its subject. */
  Optional<PledgeFinder.Match> answered(VerbGroup group) {
    boolean may = POSSIBLE.contains(group.modal());
    boolean would = group.modal().equals("would") || group.isFuture();
    Subject subject = clauses.subjectOf(group);
    boolean own = isOwnForce(subject);
    if (!would && !may
        || !group.passive() && !subject.head().is("government") && !own && !isSpared(group, subject)
        || group.is(Family.MEET)
        || group.is(Family.HOLD) && !group.is(Family.LAUNCH) && !own
        || subject.isExpletive()) {
      return Optional.empty();
    }
    boolean goesOn = goesOn(subject);
    for (VerbGroup verb : clauses.groups()) {
      Subject speaker = clauses.subjectOf(verb);
      boolean before = verb.says() && (verb.end() <= subject.begin() || isBehind(speaker, group));
      boolean says = !may || verb.isAnyLemma(HINTING);
      boolean answers =
          before && says && (verb.isAnyLemma(VERBS) || isHeld(speaker) && isDone(group, subject));
      if (answers && speaker.acts() && (goesOn || isNear(verb, subject))) {
        boolean tries = Undertaking.isAttempt(sentence, group);
        PledgeRule rule =
            may ? FutureRules.POSSIBILITY : tries ? FutureRules.INTENT : FutureRules.PROMISE;
        int begin = goesOn || verb.begin() > subject.begin() ? subject.begin() : -1;
        return Optional.of(new PledgeFinder.Match(rule, verb, subject.begin(), begin));
      }
    }
    return Optional.empty();
  }

  /** {@code said that the institute's first office}: only the subject stands between. */
  private boolean isNear(VerbGroup verb, Subject subject) {
    int between = subject.begin() - verb.end();
    boolean own = between <= 2 * NEAR;
    for (int i = verb.end(); own && i < subject.begin(); i++) {
      own = !clauses.isVerbAt(i) && (between <= NEAR || !sentence.at(i).is(","));
    }
    return own;
  }

  /** {@code The payments will be made, X said}: the speech opens the sentence. */
  private boolean isBehind(Subject speaker, VerbGroup group) {
    boolean provided = false;
    for (int i = group.end(); i < speaker.begin(); i++) {
      provided |= sentence.at(i).is("under");
    }
    return !provided
        && speaker.begin() > group.end()
        && clauses.firstFinite().head() == group.head()
        && sentence.at(speaker.begin() - 1).is(",");
  }

  /** {@code said that he would come and that a road would be built}. */
  private boolean goesOn(Subject subject) {
    return sentence.at(subject.begin() - 1).is("that")
        && sentence.at(subject.begin() - 2).is("and");
  }

  /** {@code their security forces}: who does what its own leaders say. */
  private boolean isOwnForce(Subject subject) {
    int begin = subject.begin();
    boolean own = sentence.at(begin).isAny(OWN) || sentence.at(begin - 1).isAny(OWN);
    boolean concerned =
        sentence.at(begin).isAny(CONCERNED)
            || sentence.at(begin + 1).isAny(CONCERNED)
            || sentence.at(begin - 1).isAny(CONCERNED);
    return own && subject.head().isAny(OWN_FORCES) || concerned && subject.head().isAny(MINISTRIES);
  }

  /** {@code Mexicans will no longer need a visa}. */
  private boolean isSpared(VerbGroup group, Subject subject) {
    int end = group.end();
    int verb = sentence.at(end).is("no longer") ? end + 1 : end + 2;
    return group.verbs().isEmpty()
        && subject.isKnown()
        && sentence.at(verb - 1).lower().endsWith("longer")
        && sentence.at(verb).isLemma("need")
        && (sentence.at(verb + 1).isAny(PERMITS) || sentence.at(verb + 2).isAny(PERMITS));
  }

  /** Whether a leader speaks who has met the other side, or both of them. */
  boolean isHeld(Subject speaker) {
    return !speaker.persons().isEmpty()
        && speaker.isOfPrincipals()
        && sentence.circle().size() > 1
        && sentence.circle().containsAll(speaker.actors())
        && held.isBefore(clauses.offset(speaker.begin()), sentence.circle());
  }

  /** {@code said the government would consider it}, {@code said visas would be issued}. */
  private boolean isDone(VerbGroup group, Subject subject) {
    boolean government = subject.head().is("government") && !Undertaking.isOther(sentence, group);
    boolean own = isOwnForce(subject) && !Undertaking.isOther(sentence, group);
    boolean made = group.isLemma("make") && subject.head().isAny(PAYMENTS);
    boolean lifted = group.is(Family.CANCEL) && group.passive() && Outcomes.isThing(subject);
    return government
        || own
        || lifted
        || does(group)
        || group.is(Family.OFFER)
        || isSpared(group, subject)
        || (made || group.isAnyLemma(GRANTING)) && Outcomes.isThing(subject);
  }

  /** {@code would be built}: what governments do for their ties. */
  static boolean does(VerbGroup group) {
    return group.isAny(Outcomes.DONE);
  }
}
