package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.BitSet;
import java.util.Optional;

/** Finds the rule that holds at a verb of a sentence: the first whose words match. */
final class Triggers {
  private static final WordSet FALLING_SHORT =
      WordSet.of("close", "near", "toward", "towards", "without", "for", "about", "of");
  private static final WordSet STOPS = WordSet.of(",", ";", ":", "-", "--", "—", "(");

  /** {@code got a promise of}: somebody else's word. */
  private static final WordSet RECEIVING =
      WordSet.of("get", "receive", "win", "obtain", "secure", "extract", "draw", "gain", "ask");

  private static final int NOUN_REACH = 6;

  private final Scene scene;
  private final Held held;
  private final Clauses clauses;
  private final Provisions provisions;

  /** The rules that can begin at the node being read. */
  private final BitSet triggered = new BitSet();

  Triggers(Scene scene, Held held, Clauses clauses, int index) {
    this.scene = scene;
    this.held = held;
    this.clauses = clauses;
    this.provisions = new Provisions(scene, index);
  }

  Optional<PledgeFinder.Match> at(VerbGroup group) {
    Optional<PledgeFinder.Match> match = verbal(group);
    match = match.isPresent() ? match : Inversions.at(clauses, group);
    match = match.isPresent() ? match : nominal(group);
    return match.isPresent() ? match : toCome(group).filter(m -> !provisions.isInPaper(group));
  }

  private Optional<PledgeFinder.Match> toCome(VerbGroup group) {
    Optional<PledgeFinder.Match> match = will(group);
    return match.isPresent() ? match : new Outcomes(scene, held, clauses).at(group);
  }

  private Optional<PledgeFinder.Match> verbal(VerbGroup group) {
    boolean bare = group.form() == VerbGroup.Form.INFINITIVE;
    if (group.verbs().isEmpty() || bare && !Assertions.isCarriedOut(clauses, group)) {
      return Optional.empty();
    }
    Sentence sentence = clauses.sentence();
    PledgeRules.VERBAL.at(sentence.at(group.head()), triggered);
    for (int i = triggered.nextSetBit(0); i >= 0; i = triggered.nextSetBit(i + 1)) {
      PledgeRule rule = PledgeRules.VERBAL.rule(i);
      boolean begins =
          rule.pattern().startsWith(sentence.at(group.head())) && isIn(group, rule.voice());
      if (begins && stands(rule, group) && isOf(rule, group)) {
        int target = rule.pattern().match(sentence, group.head());
        if (target >= 0 && holds(rule, group, target)) {
          return Optional.of(new PledgeFinder.Match(rule, group, target));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what the verb governs is as the rule wants it. */
  private boolean holds(PledgeRule rule, VerbGroup group, int target) {
    if (rule.scope() == PledgeRule.Scope.ONLY_JOINT && isOfOne(rule, group)) {
      return false;
    }
    return switch (rule.mood()) {
      case STATING ->
          rule.voice() == PledgeRule.Voice.ASIDE
              ? Statements.isStatementAround(clauses, group)
              : Statements.isStatement(clauses, target);
      case CLAUSE -> Statements.isClause(clauses, target);
      case STATING_CLAUSE ->
          Statements.isClause(clauses, target) && Statements.isStatement(clauses, target);
      default -> true;
    };
  }

  /** Whether the subject is one side, and the clause names none that it acts with. */
  private boolean isOfOne(PledgeRule rule, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean one = subject.actors().size() == 1 && subject.companions().isEmpty();
    if (!one || subject.nodes().stream().anyMatch(n -> n.kind() == Node.Kind.PRONOUN)) {
      return false;
    }
    if (rule.voice() == PledgeRule.Voice.ASIDE) {
      return true; // whom the rest names is no companion
    }
    Agents agents = new Agents(clauses);
    return agents.companions(group).isEmpty() && agents.joined(group, subject.actors()).isEmpty();
  }

  private boolean isIn(VerbGroup group, PledgeRule.Voice voice) {
    return switch (voice) {
      case ACTIVE, RECEIVED, BROUGHT -> !group.passive();
      case ASIDE -> !group.passive() && Asides.isAside(clauses, group);
      case INVERTED -> !group.passive() && isInverted(group);
      case RELATIVE -> !group.passive() && Asides.documentOf(clauses, group) >= 0;
      case PASSIVE, STATE -> group.passive();
      case IMPERATIVE -> !group.passive() && !clauses.subjectOf(group).isKnown();
      case NOMINAL -> false;
    };
  }

  /** {@code Out of their talk came}: a preposition opens the clause, the verb its rest. */
  private boolean isInverted(VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean fronted = sentence.at(0).is("out") || sentence.at(0).isPreposition();
    return fronted
        && group.head() == clauses.firstFinite().head()
        && !sentence.at(group.end()).isPreposition();
  }

  /** Whether the verb stands as the rule wants it: as a fact, or denied. */
  private boolean stands(PledgeRule rule, VerbGroup group) {
    return switch (rule.mood()) {
      case FACT, STATING, CLAUSE, STATING_CLAUSE -> group.modal().isEmpty() || isUnable(group);
      case PRESENT ->
          group.form() == VerbGroup.Form.PRESENT
              && !group.negated()
              && !clauses.sentence().at(group.begin() - 1).isAny(Relatives.PRONOUNS)
              && !clauses.sentence().at(group.begin() - 1).is("that");
      case NEVER ->
          group.negated() && (!group.modal().isEmpty() || group.form() == VerbGroup.Form.PRESENT);
      case WOULD_NOT ->
          (group.negated() || isOfNeither(group))
              && group.modal().startsWith("would")
              && !Assertions.isReported(clauses, group)
              && !scene.isQuoted(clauses.offset(group.head()));
    };
  }

  /** {@code Neither would}, {@code Neither side would}. */
  private boolean isOfNeither(VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    return subject.head().is("neither") || clauses.sentence().at(subject.begin()).is("neither");
  }

  /** {@code could not agree}. */
  private static boolean isUnable(VerbGroup group) {
    return group.negated() && group.modal().equals("could") && group.is(Family.AGREE);
  }

  private boolean isOf(PledgeRule rule, VerbGroup group) {
    if (rule.subject().isEmpty()) {
      return true;
    }
    Pattern things = rule.subject().get();
    Subject subject = clauses.subjectOf(group);
    return things.startsWith(subject.head()) && isAbout(things, subject)
        || rule.voice() == PledgeRule.Voice.PASSIVE
            && PassiveHeads.beginOf(clauses, group, things) >= 0;
  }

  /** {@code agreement on}: whether the words behind the subject's noun are as wanted, too. */
  private boolean isAbout(Pattern things, Subject subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      if (clauses.sentence().at(i) == subject.head()) {
        return things.match(clauses.sentence(), i) >= 0;
      }
    }
    return true;
  }

  /** A noun or adjective behind the verb: {@code came away with an agreement to}. */
  private Optional<PledgeFinder.Match> nominal(VerbGroup group) {
    boolean would = group.modal().equals("would") && group.verbs().isEmpty() && !group.negated();
    if (group.isAnyLemma(RECEIVING)) {
      return Optional.empty();
    }
    if (!group.isFinite() || !group.modal().isEmpty() && !would) {
      return Optional.empty();
    }
    int stop = Math.min(group.end() + NOUN_REACH, clauses.sentence().size());
    for (int at = group.end(); at < stop && isOpen(group, at); at++) {
      Node before = clauses.sentence().at(at - 1);
      if (before.isAny(FALLING_SHORT) || before.isAny(STOPS)) {
        break;
      }
      PledgeRules.NOMINAL.at(clauses.sentence().at(at), triggered);
      for (int i = triggered.nextSetBit(0); i >= 0; i = triggered.nextSetBit(i + 1)) {
        PledgeRule rule = PledgeRules.NOMINAL.rule(i);
        boolean own = isOf(rule, group) && !isOfAnother(group, at);
        int target = own ? rule.pattern().match(clauses.sentence(), at) : -1;
        if (target >= 0) {
          return Optional.of(new PledgeFinder.Match(rule, group, target));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether no other verb begins at a node, but for the one that tells what a wish is. */
  private boolean isOpen(VerbGroup group, int at) {
    boolean first = at == group.end() && clauses.sentence().at(at).is("to");
    return !clauses.isVerbAt(at) || first && clauses.isBound(group);
  }

  /** {@code welcomed China's commitment to}: somebody else's word. */
  private boolean isOfAnother(VerbGroup group, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i > group.end(); i--) {
      if (Phrases.isPossessive(sentence.at(i))) {
        return sentence.at(i - 1).isAgent()
            && !clauses.subjectOf(group).isExpletive()
            && !clauses.subjectOf(group).actors().containsAll(sentence.at(i - 1).actors());
      }
    }
    return false;
  }

  private Optional<PledgeFinder.Match> will(VerbGroup group) {
    boolean bare = group.modal().isEmpty() && group.form() != VerbGroup.Form.INFINITIVE;
    boolean provided =
        group.form() == VerbGroup.Form.PRESENT && clauses.sentence().at(0).is("under");
    if (bare && !provided) {
      return provisions.caused(group);
    }
    Answers answers = new Answers(held, clauses);
    Futures futures = new Futures(scene, held, clauses, answers, provisions);
    Optional<PledgeFinder.Match> match = provisions.continued(group);
    Optional<PledgeRule> rule = match.isPresent() ? Optional.empty() : futures.match(group);
    if (rule.isPresent()) {
      return Optional.of(new PledgeFinder.Match(rule.get(), group, group.head()));
    }
    match = match.isPresent() ? match : answers.answered(group);
    return match.isPresent() ? match : Demands.match(clauses, group);
  }
}
