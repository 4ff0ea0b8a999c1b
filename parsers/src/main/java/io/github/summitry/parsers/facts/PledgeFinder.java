package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.Span;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was agreed, pledged, proposed, hoped for: every rule at every trigger of every
 * sentence.
 */
final class PledgeFinder {
  private final Scene scene;
  private final Held held;
  private final List<Warning> warnings;
  private final List<Draft> drafts = new ArrayList<>();

  PledgeFinder(Scene scene, Held held, List<Warning> warnings) {
    this.scene = scene;
    this.held = held;
    this.warnings = warnings;
  }

  /**
   * A pledge as one clause reports it.
   *
   * @param by who acts
   * @param to who is addressed
   * @param speaker the person who acts
   * @param firmness how firm it is
   * @param negated whether it is refused
   * @param instrument its document
   * @param span the clause
   * @param said the clause without the subject of an active verb
   * @param rule the rule that found it
   * @param sentence the index of its sentence
   */
  record Draft(
      List<Actor> by,
      List<Actor> to,
      Optional<String> speaker,
      Firmness firmness,
      boolean negated,
      Optional<Instrument> instrument,
      Span span,
      Span said,
      PledgeRule rule,
      int sentence) {

    /** {@code accepted it}: whether it answers what somebody else said before. */
    boolean isAnswer() {
      return rule.answer() == PledgeRule.Answer.BARE;
    }

    /** {@code invited X to Rome, and X accepted}: the answer is about what was asked. */
    Draft about(Draft asked) {
      Span all = new Span(asked.said().begin(), said.end());
      return new Draft(by, to, speaker, firmness, negated, instrument, span, all, rule, sentence);
    }
  }

  /**
   * A rule's match.
   *
   * @param rule the rule
   * @param group the verb whose subject acts
   * @param target the node where what is pledged begins
   * @param begin the node where the words begin; -1 where the subject and the verb tell it
   */
  record Match(PledgeRule rule, VerbGroup group, int target, int begin) {
    Match(PledgeRule rule, VerbGroup group, int target) {
      this(rule, group, target, -1);
    }
  }

  List<Draft> find() {
    for (int i = 0; i < scene.clauses().size(); i++) {
      read(i, scene.clauses().get(i));
    }
    return drafts;
  }

  private void read(int index, Clauses clauses) {
    int covered = -1;
    int opened = drafts.size();
    Triggers triggers = new Triggers(scene, held, clauses, index);
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() >= covered) {
        Optional<Match> match = triggers.at(group);
        if (match.isPresent() && Assertions.isAsserted(clauses, group)) {
          int first = drafts.size();
          if (match.get().rule().voice() == PledgeRule.Voice.ASIDE) {
            drafts.subList(opened, first).removeIf(d -> isFrame(clauses, d, match.get()));
            first = drafts.size();
          }
          covered = Math.max(covered, report(index, clauses, match.get()));
          answered(opened, first);
        }
      }
    }
  }

  /**
   * {@code The two will train together, they agreed}: what stands before the aside is its object.
   */
  private static boolean isFrame(Clauses clauses, Draft draft, Match aside) {
    return FutureRules.UNATTRIBUTED.contains(draft.rule())
        && draft.span().begin() >= clauses.offset(Asides.beginOf(clauses, aside.group()));
  }

  /**
   * A request or invitation that its own sentence answers is not reported apart from the answer.
   */
  private void answered(int opened, int first) {
    boolean answer =
        drafts.size() > first
            && first > opened
            && drafts.get(first).rule().answer() != PledgeRule.Answer.NONE;
    boolean apart = answer && isApart(drafts.get(first - 1), drafts.get(first));
    if (answer
        && !apart
        && drafts.get(first - 1).firmness() == Firmness.PROPOSED
        && drafts.get(first).by().equals(drafts.get(first - 1).to())) {
      Draft asked = drafts.remove(first - 1);
      drafts.set(first - 1, drafts.get(first - 1).about(asked));
    }
  }

  /** Whether a semicolon stands between two pledges of a sentence. */
  private boolean isApart(Draft one, Draft other) {
    int begin = one.span().begin();
    int end = Math.max(begin, other.span().begin()); // a subject may stand before what it asked for
    return scene.story().text().substring(begin, end).contains(";");
  }

  /**
   * Reports the match's pledges and returns the node index that they reach, -1 if it holds none.
   */
  private int report(int index, Clauses clauses, Match match) {
    int end = Targets.endOf(clauses, match);
    boolean denied = Substance.isDenied(clauses, match);
    if (!holds(index, clauses, match, end, denied)) {
      return -1;
    }
    boolean negated = denied || match.rule().denial();
    Optional<Parties.Acting> read = new Parties(scene, clauses, index).of(match);
    if (read.isEmpty()) {
      warn(clauses, match, end);
      return -1;
    }
    Parties.Acting acting = invited(match, index, read.get());
    if (!isAddressed(index, clauses, acting)) {
      return -1;
    }
    int gap =
        Gaps.fit(match) ? Gaps.in(clauses, match.target(), end, acting.by(), acting.to()) : -1;
    if (gap > 0) {
      addBoth(index, match, acting, gap, end);
      return end;
    }
    boolean first = true;
    for (Targets.Piece piece : Targets.split(clauses, match.target(), end)) {
      int from = first ? acting.begin() : piece.begin();
      if (piece.end() > from) {
        add(index, match, acting, negated, new Targets.Piece(from, piece.end()));
        first = false;
      }
    }
    int resumed = Targets.resumed(clauses, match, end);
    if (resumed > 0) {
      Targets.Piece rest = new Targets.Piece(resumed, clauses.endOfClause(resumed));
      add(index, match, acting, negated, rest);
      return rest.end();
    }
    return end;
  }

  /** Whether the match governs something to pledge, and denies only what may be denied. */
  private boolean holds(int index, Clauses clauses, Match match, int end, boolean denied) {
    PledgeRule rule = match.rule();
    boolean complete = end > match.target() || Targets.isComplete(clauses, match);
    boolean bare = rule.answer() == PledgeRule.Answer.BARE;
    if (Targets.isDate(clauses, match, end) || (bare || !complete) && !isAnswer(match, index)) {
      return false;
    }
    boolean unsaid = rule.voice() == PledgeRule.Voice.PASSIVE || rule.subject().isPresent();
    boolean weighs = rule.isWeighty() && !rule.denial() && !unsaid;
    return (!denied || weighs) && Substance.isPledged(clauses, match, end);
  }

  /** {@code A will bring the ships, and B the ports}. */
  private void addBoth(int index, Match match, Parties.Acting acting, int gap, int end) {
    Clauses clauses = scene.clauses().get(index);
    Sentence sentence = clauses.sentence();
    int stop = sentence.at(gap - 2).is(",") ? gap - 2 : gap - 1;
    add(index, match, acting, match.rule().denial(), new Targets.Piece(acting.begin(), stop));
    Parties.Acting other = new Parties.Acting(acting.to(), acting.by(), Optional.empty(), gap);
    add(index, match, other, match.rule().denial(), new Targets.Piece(gap, end));
  }

  /** {@code He accepted}: an answer to what the sentence before proposed. */
  private boolean isAnswer(Match match, int index) {
    return match.rule().answer() == PledgeRule.Answer.BARE && proposed(index).isPresent();
  }

  /** The invitation or request that this sentence or the one before tells. */
  private Optional<Draft> proposed(int index) {
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean asks = last.firmness() == Firmness.PROPOSED && index - last.sentence() <= 1;
    return asks ? Optional.of(last) : Optional.empty();
  }

  /** {@code The invitation was accepted}: by those invited. */
  private Parties.Acting invited(Match match, int index, Parties.Acting acting) {
    boolean passive = match.rule().voice() == PledgeRule.Voice.PASSIVE;
    boolean both =
        passive && match.rule().answer() == PledgeRule.Answer.FULL && acting.by().size() > 1;
    Optional<Draft> asked = both ? proposed(index) : Optional.empty();
    return asked.isPresent() && asked.get().to().size() == 1
        ? new Parties.Acting(asked.get().to(), asked.get().by(), Optional.empty(), acting.begin())
        : acting;
  }

  /** Whether one side's act concerns another side at all: a promise to voters does not. */
  private boolean isAddressed(int index, Clauses clauses, Parties.Acting acting) {
    List<Actor> circle = scene.sentences().get(index).circle();
    boolean between = circle.size() > 1 && circle.containsAll(acting.by());
    return acting.by().size() > 1
        || between
        || !acting.to().isEmpty()
        || Substance.isOutward(clauses.sentence(), 0, clauses.sentence().size(), acting.by());
  }

  private void add(
      int index, Match match, Parties.Acting acting, boolean negated, Targets.Piece piece) {
    Clauses clauses = scene.clauses().get(index);
    boolean aside = match.rule().voice() == PledgeRule.Voice.ASIDE;
    boolean body = FutureRules.OF_BOTH.contains(match.rule()) && isOfOfficials(clauses, match);
    boolean thing = aside || body || !clauses.subjectOf(match.group()).acts();
    int verb =
        thing
            ? piece.begin()
            : Math.max(piece.begin(), Math.min(match.group().begin(), piece.end() - 1));
    drafts.add(
        new Draft(
            acting.by(),
            acting.to(),
            acting.speaker(),
            match.rule().firmness(),
            negated,
            Instruments.in(clauses, match, piece),
            clauses.span(piece.begin(), piece.end()),
            clauses.span(verb, piece.end()),
            match.rule(),
            index));
  }

  /** {@code The two navies will}: who does it tells what it is about. */
  private static boolean isOfOfficials(Clauses clauses, Match match) {
    return clauses.subjectOf(match.group()).nodes().stream().allMatch(Node::isOfOfficials);
  }

  /** A strong verb whose subject is somebody that the text does not show. */
  private void warn(Clauses clauses, Match match, int end) {
    Subject subject = clauses.subjectOf(match.group());
    boolean strong = match.rule().firmness().compareTo(Firmness.AGREED) >= 0;
    if (strong && subject.acts() && subject.actors().isEmpty() && subject.persons().isEmpty()) {
      Span span =
          clauses.span(
              Math.min(subject.begin(), match.group().begin()), Math.max(end, match.group().end()));
      warnings.add(
          Warning.builder()
              .code(Warning.Code.PLEDGE_WITHOUT_ACTOR)
              .message("it is not clear who \"" + subject.head().text() + "\" is")
              .begin(span.begin())
              .end(span.end())
              .build());
    }
  }
}
