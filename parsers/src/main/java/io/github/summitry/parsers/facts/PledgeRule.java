package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import java.util.List;
import java.util.Optional;

/**
 * A way of reporting a pledge.
 *
 * @param id its name, which evidence carries
 * @param firmness how firm a pledge reported so is
 * @param voice what the trigger is and whether its subject acts
 * @param scope who must act
 * @param mood how the verb must stand
 * @param denial whether the words themselves refuse
 * @param answer whether they answer what somebody else asked
 * @param subject what the subject's noun must be; empty if it may be anything
 * @param pattern its words, from the trigger on; what is pledged follows them
 * @param matches sentences that it must match: {@code [who:by] ... [what:what]}
 * @param rejects sentences that it must not match
 */
record PledgeRule(
    String id,
    Firmness firmness,
    Voice voice,
    Scope scope,
    Mood mood,
    boolean denial,
    Answer answer,
    Optional<Pattern> subject,
    Pattern pattern,
    List<String> matches,
    List<String> rejects)
    implements ProvedRule {

  /** What the trigger is. */
  enum Voice {
    /** A verb whose subject acts. */
    ACTIVE,
    /** A passive verb; those whom the text speaks of act. */
    PASSIVE,
    /** A verb before its subject, which those who met bring about: {@code Out of it came a vow}. */
    INVERTED,
    /** A passive verb for a state of its subject, who acts: {@code is committed to}. */
    STATE,
    /** A verb in an aside, which tells who says the rest: {@code , he vowed,}. */
    ASIDE,
    /**
     * A verb whose object is the noun that its clause belongs to: {@code the treaty they signed}.
     */
    RELATIVE,
    /** A verb that the speaker says to the others: {@code Let us}. */
    IMPERATIVE,
    /** A noun or adjective; the subject of its clause acts. */
    NOMINAL
  }

  /** Who must act. */
  enum Scope {
    /** One side or both. */
    ANY,
    /** An act of both: a single subject acts with whom it meets. */
    JOINT,
    /** Counts only as an act of both. */
    ONLY_JOINT
  }

  /** Whether the words answer a request or an invitation. */
  enum Answer {
    /** They do not. */
    NONE,
    /** They do, and say what it is about. */
    FULL,
    /** They do, and the question alone says what it is about: {@code He accepted}. */
    BARE
  }

  /** How the verb must stand. */
  enum Mood {
    /** As a fact. */
    FACT,
    /** As a fact, where what it governs states something rather than undertakes it. */
    STATING,
    /** As a fact, where it governs a clause without {@code that}. */
    CLAUSE,
    /** The same, where the clause states something rather than undertakes it. */
    STATING_CLAUSE,
    /** As a fact, in the present: what a document says. */
    PRESENT,
    /** Denied with a modal or in the present: {@code will not}, {@code cannot}. */
    NEVER,
    /** Denied with {@code would}, in the reporter's own words. */
    WOULD_NOT
  }

  static PledgeRule rule(String id, Firmness firmness, String pattern) {
    return new PledgeRule(
        "pledge/" + id,
        firmness,
        Voice.ACTIVE,
        Scope.ANY,
        Mood.FACT,
        false,
        Answer.NONE,
        Optional.empty(),
        Pattern.of(pattern),
        List.of(),
        List.of());
  }

  /** Whether a refusal of it is worth telling. */
  boolean isWeighty() {
    return firmness == Firmness.AGREED || firmness == Firmness.PLEDGED;
  }

  private PledgeRule with(Voice other) {
    return new PledgeRule(
        id, firmness, other, scope, mood, denial, answer, subject, pattern, matches, rejects);
  }

  private PledgeRule with(Scope other) {
    return new PledgeRule(
        id, firmness, voice, other, mood, denial, answer, subject, pattern, matches, rejects);
  }

  private PledgeRule with(Mood other) {
    return new PledgeRule(
        id, firmness, voice, scope, other, denial, answer, subject, pattern, matches, rejects);
  }

  private PledgeRule with(Answer other) {
    return new PledgeRule(
        id, firmness, voice, scope, mood, denial, other, subject, pattern, matches, rejects);
  }

  PledgeRule passive() {
    return with(Voice.PASSIVE).joint();
  }

  PledgeRule state() {
    return with(Voice.STATE);
  }

  PledgeRule inverted() {
    return with(Voice.INVERTED);
  }

  PledgeRule aside() {
    return with(Voice.ASIDE);
  }

  PledgeRule relative() {
    return with(Voice.RELATIVE);
  }

  PledgeRule imperative() {
    return with(Voice.IMPERATIVE);
  }

  PledgeRule nominal() {
    return with(Voice.NOMINAL);
  }

  PledgeRule joint() {
    return with(Scope.JOINT);
  }

  PledgeRule onlyJoint() {
    return with(Scope.ONLY_JOINT);
  }

  PledgeRule stating() {
    return with(Mood.STATING);
  }

  PledgeRule clause() {
    return with(Mood.CLAUSE);
  }

  PledgeRule statingClause() {
    return with(Mood.STATING_CLAUSE);
  }

  PledgeRule present() {
    return with(Mood.PRESENT);
  }

  PledgeRule never() {
    return with(Mood.NEVER);
  }

  PledgeRule wouldNot() {
    return with(Mood.WOULD_NOT);
  }

  PledgeRule answers() {
    return with(Answer.FULL);
  }

  PledgeRule answersBarely() {
    return with(Answer.BARE);
  }

  PledgeRule refuses() {
    return new PledgeRule(
        id, firmness, voice, scope, mood, true, answer, subject, pattern, matches, rejects);
  }

  /** Returns the rule for clauses about one of these things, in the notation of {@link Pattern}. */
  PledgeRule of(String things) {
    return new PledgeRule(
        id,
        firmness,
        voice,
        scope,
        mood,
        denial,
        answer,
        Optional.of(Pattern.of(things)),
        pattern,
        matches,
        rejects);
  }

  PledgeRule matches(String... sentences) {
    return new PledgeRule(
        id,
        firmness,
        voice,
        scope,
        mood,
        denial,
        answer,
        subject,
        pattern,
        List.of(sentences),
        rejects);
  }

  PledgeRule rejects(String... sentences) {
    return new PledgeRule(
        id,
        firmness,
        voice,
        scope,
        mood,
        denial,
        answer,
        subject,
        pattern,
        matches,
        List.of(sentences));
  }
}
