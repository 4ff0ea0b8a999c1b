package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import java.util.List;
import java.util.Optional;

/**
 * A way of reporting a pledge.
 *
 * @param id its name, which evidence carries
 * @param firmness how firm a pledge reported so is
 * @param manner how its words tell it
 * @param subject what the subject's noun must be; empty if it may be anything
 * @param pattern its words, from the trigger on; what is pledged follows them
 * @param matches sentences that it must match: {@code [who:by] ... [what:what]}
 * @param rejects sentences that it must not match
 */
record PledgeRule(
    String id,
    Firmness firmness,
    Manner manner,
    Optional<Pattern> subject,
    Pattern pattern,
    List<String> matches,
    List<String> rejects)
    implements ProvedRule {

  /**
   * How words tell of a pledge.
   *
   * @param voice what the trigger is and whether its subject acts
   * @param scope who must act
   * @param mood how the verb must stand
   * @param denial whether the words themselves refuse
   * @param answer whether they answer what somebody else asked
   */
  record Manner(Voice voice, Scope scope, Mood mood, boolean denial, Answer answer) {
    static final Manner PLAIN = new Manner(Voice.ACTIVE, Scope.ANY, Mood.FACT, false, Answer.NONE);

    Manner with(Voice other) {
      return new Manner(other, scope, mood, denial, answer);
    }

    Manner with(Scope other) {
      return new Manner(voice, other, mood, denial, answer);
    }

    Manner with(Mood other) {
      return new Manner(voice, scope, other, denial, answer);
    }

    Manner with(Answer other) {
      return new Manner(voice, scope, mood, denial, other);
    }

    Manner refusing() {
      return new Manner(voice, scope, mood, true, answer);
    }
  }

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
    /** A verb whose subject gets what another side gives: {@code won Tokyo's support for}. */
    RECEIVED,
    /** A verb whose subject comes from who gives it: {@code A promise came from Oslo}. */
    BROUGHT,
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

  /** Rules are told apart by their names. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof PledgeRule rule && rule.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  static PledgeRule rule(String id, Firmness firmness, String pattern) {
    Pattern words = Pattern.of(pattern);
    return new PledgeRule(
        "pledge/" + id, firmness, Manner.PLAIN, Optional.empty(), words, List.of(), List.of());
  }

  Voice voice() {
    return manner.voice();
  }

  Scope scope() {
    return manner.scope();
  }

  Mood mood() {
    return manner.mood();
  }

  boolean denial() {
    return manner.denial();
  }

  Answer answer() {
    return manner.answer();
  }

  /** Whether a refusal of it is worth telling. */
  boolean isWeighty() {
    return firmness == Firmness.AGREED || firmness == Firmness.PLEDGED;
  }

  private PledgeRule with(Manner other) {
    return new PledgeRule(id, firmness, other, subject, pattern, matches, rejects);
  }

  PledgeRule passive() {
    return with(manner.with(Voice.PASSIVE)).joint();
  }

  PledgeRule state() {
    return with(manner.with(Voice.STATE));
  }

  PledgeRule inverted() {
    return with(manner.with(Voice.INVERTED));
  }

  PledgeRule aside() {
    return with(manner.with(Voice.ASIDE));
  }

  PledgeRule received() {
    return with(manner.with(Voice.RECEIVED));
  }

  PledgeRule brought() {
    return with(manner.with(Voice.BROUGHT));
  }

  PledgeRule relative() {
    return with(manner.with(Voice.RELATIVE));
  }

  PledgeRule imperative() {
    return with(manner.with(Voice.IMPERATIVE));
  }

  PledgeRule nominal() {
    return with(manner.with(Voice.NOMINAL));
  }

  PledgeRule joint() {
    return with(manner.with(Scope.JOINT));
  }

  PledgeRule onlyJoint() {
    return with(manner.with(Scope.ONLY_JOINT));
  }

  PledgeRule stating() {
    return with(manner.with(Mood.STATING));
  }

  PledgeRule clause() {
    return with(manner.with(Mood.CLAUSE));
  }

  PledgeRule statingClause() {
    return with(manner.with(Mood.STATING_CLAUSE));
  }

  PledgeRule present() {
    return with(manner.with(Mood.PRESENT));
  }

  PledgeRule never() {
    return with(manner.with(Mood.NEVER));
  }

  PledgeRule wouldNot() {
    return with(manner.with(Mood.WOULD_NOT));
  }

  PledgeRule answers() {
    return with(manner.with(Answer.FULL));
  }

  PledgeRule answersBarely() {
    return with(manner.with(Answer.BARE));
  }

  PledgeRule refuses() {
    return with(manner.refusing());
  }

  /** Returns the rule for clauses about one of these things, in the notation of {@link Pattern}. */
  PledgeRule of(String things) {
    Optional<Pattern> about = Optional.of(Pattern.of(things));
    return new PledgeRule(id, firmness, manner, about, pattern, matches, rejects);
  }

  PledgeRule matches(String... sentences) {
    return new PledgeRule(id, firmness, manner, subject, pattern, List.of(sentences), rejects);
  }

  PledgeRule rejects(String... sentences) {
    return new PledgeRule(id, firmness, manner, subject, pattern, matches, List.of(sentences));
  }
}
