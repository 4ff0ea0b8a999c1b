package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import io.github.summitry.Span;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what was agreed, pledged, proposed, hoped for: every rule at every trigger of every sentence. */
final class PledgeFinder {
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "might", "may", "should", "can");

  private final Lexicon lexicon;
  private final Scene scene;
  private final List<Warning> warnings;
  private final List<Draft> drafts = new ArrayList<>();

  PledgeFinder(Lexicon lexicon, Scene scene, List<Warning> warnings) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.warnings = warnings;
  }

  /** A pledge as one clause reports it. */
  record Draft(
      List<Actor> by,
      List<Actor> to,
      Optional<String> speaker,
      Firmness firmness,
      boolean negated,
      Optional<Instrument> instrument,
      Span span,
      String rule,
      int sentence) {}

  List<Draft> find() {
    for (int i = 0; i < scene.clauses().size(); i++) {
      read(i, scene.clauses().get(i));
    }
    return drafts;
  }

  private void read(int index, Clauses clauses) {
    Sentence sentence = clauses.sentence();
    int covered = -1;
    for (VerbGroup group : clauses.groups()) {
      if (group.begin() < covered) {
        continue;
      }
      Optional<Match> match = verbal(clauses, group).or(() -> nominal(clauses, group)).or(() -> will(clauses, group));
      if (match.isPresent()) {
        covered = Math.max(covered, report(index, clauses, match.get()));
      }
    }
    if (sentence.size() == 0) {
      throw new IllegalStateException("a sentence has nodes");
    }
  }

  /** A rule's match: the verb group whose subject acts, where the words begin and where the target begins. */
  record Match(PledgeRule rule, VerbGroup group, int trigger, int target) {}

  private Optional<Match> verbal(Clauses clauses, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE || group.verbs().isEmpty()) {
      return Optional.empty();
    }
    PledgeRule.Voice voice = group.passive() ? PledgeRule.Voice.PASSIVE : PledgeRule.Voice.ACTIVE;
    for (PledgeRule rule : PledgeRules.ALL) {
      if (rule.voice() == voice && rule.pattern().startsWith(clauses.sentence().at(group.head()))) {
        int target = rule.pattern().match(clauses.sentence(), group.head());
        if (target >= 0) {
          return Optional.of(new Match(rule, group, group.begin(), target));
        }
      }
    }
    return Optional.empty();
  }

  /** A noun or adjective behind the verb: {@code came away with an agreement to}. */
  private Optional<Match> nominal(Clauses clauses, VerbGroup group) {
    if (!group.isFinite()) {
      return Optional.empty();
    }
    int stop = Math.min(group.end() + 5, clauses.sentence().size());
    for (int at = group.end(); at < stop && !clauses.isVerbAt(at); at++) {
      for (PledgeRule rule : PledgeRules.ALL) {
        if (rule.voice() == PledgeRule.Voice.NOMINAL
            && rule.pattern().startsWith(clauses.sentence().at(at))) {
          int target = rule.pattern().match(clauses.sentence(), at);
          if (target >= 0) {
            return Optional.of(new Match(rule, group, group.begin(), target));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> will(Clauses clauses, VerbGroup group) {
    return Futures.match(scene, clauses, group)
        .map(rule -> new Match(rule, group, group.begin(), group.head()));
  }

  /** Reports the match's pledges and returns the node index that they reach. */
  private int report(int index, Clauses clauses, Match match) {
    VerbGroup group = match.group();
    if (CONDITIONAL.contains(group.modal()) && !group.is("HOPE")) {
      return -1;
    }
    Parties parties = new Parties(scene, clauses, index);
    Optional<Parties.Acting> acting = parties.of(match);
    if (acting.isEmpty()) {
      return -1;
    }
    boolean negated = group.negated() || match.rule().denial();
    if (group.negated() && !isRefusal(match.rule())) {
      return -1;
    }
    int end = clauses.endOfClause(Math.max(match.target(), group.end()));
    if (end <= match.target() && match.rule().voice() != PledgeRule.Voice.PASSIVE || !Targets.isAction(clauses, match, end)) {
      return -1;
    }
    boolean first = true;
    for (int[] piece : Targets.split(clauses, match.target(), end)) {
      int from = first ? acting.get().begin() : piece[0];
      if (piece[1] <= from) {
        continue;
      }
      add(index, clauses, match, acting.get(), negated, from, piece[1]);
      first = false;
    }
    return end;
  }

  private static boolean isRefusal(PledgeRule rule) {
    return rule.firmness() == Firmness.AGREED || rule.firmness() == Firmness.PLEDGED;
  }

  private void add(
      int index, Clauses clauses, Match match, Parties.Acting acting, boolean negated, int from, int end) {
    Span span = new Span(clauses.offset(from), clauses.offsetAfter(end));
    drafts.add(
        new Draft(
            acting.by(),
            acting.to(),
            acting.speaker(),
            match.rule().firmness(),
            negated,
            Instruments.in(clauses, from, end, match.rule().firmness()),
            span,
            match.rule().id(),
            index));
  }

  /** Returns the fields of policy that a draft's words name. */
  List<Sector> sectors(Draft draft) {
    return lexicon.sectors(
        Tokenizer.tokenize(scene.story().text(), draft.span().begin(), draft.span().end()));
  }

  Evidence evidence(Draft draft) {
    return Evidence.builder()
        .begin(draft.span().begin())
        .end(draft.span().end())
        .text(draft.span().of(scene.story().text()))
        .rule(draft.rule())
        .build();
  }

  List<Warning> warnings() {
    return warnings;
  }

  static boolean isQuoteMark(Node node) {
    return node.is("“") || node.is("”") || node.is("\"");
  }

  static Pledge.Builder pledge(Draft draft) {
    return Pledge.builder().by(draft.by()).to(draft.to());
  }
}
