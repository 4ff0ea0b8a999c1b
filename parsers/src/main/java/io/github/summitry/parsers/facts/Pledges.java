package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import io.github.summitry.Summit;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the clauses that report pledges into pledges: joins those told twice, ties them to their
 * summits.
 */
final class Pledges {
  private static final double TOLD_TWICE = 0.6;
  private static final int SHORTEST = 3;
  private static final int FEWEST_SHARED = 4;

  /** A clause is compared with so many pledges alike before it: time stays linear. */
  private static final int MOST_COMPARED = 200;

  private final Scene scene;
  private final PledgeSectors fields;
  private final List<Summit> summits;
  private final Reported reported;

  Pledges(Lexicon lexicon, Scene scene, List<Summit> summits) {
    this.scene = scene;
    this.fields = new PledgeSectors(lexicon, scene);
    this.summits = summits;
    this.reported = new Reported(summits);
  }

  /** The clauses that report one pledge, and their words. */
  private record Told(List<PledgeFinder.Draft> drafts, Set<String> words) {
    PledgeFinder.Draft first() {
      return drafts.get(0);
    }
  }

  /** What clauses that report one pledge have in common. */
  private record Act(Firmness firmness, boolean negated, Set<Actor> by) {
    // Written out: what records get is put together at run time, while the first article waits.
    @Override
    public boolean equals(Object other) {
      return other instanceof Act o
          && firmness.equals(o.firmness)
          && negated == o.negated
          && by.equals(o.by);
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + firmness.name().hashCode();
    }
  }

  List<Pledge> read(List<Warning> warnings) {
    PledgeFinder finder = new PledgeFinder(scene, Held.of(summits), warnings);
    List<Told> told = new ArrayList<>();
    Map<Act, List<Told>> byAct = new HashMap<>();
    for (PledgeFinder.Draft draft : finder.find()) {
      Set<String> words = words(draft);
      Act act = new Act(draft.firmness(), draft.negated(), Set.copyOf(draft.by()));
      List<Told> alike = byAct.computeIfAbsent(act, a -> new ArrayList<>(1));
      Optional<Told> same =
          lastOf(alike).stream().filter(other -> isSame(other, words)).findFirst();
      if (same.isPresent()) {
        same.get().drafts().add(draft);
      } else {
        Told first = new Told(new ArrayList<>(List.of(draft)), words);
        told.add(first);
        alike.add(first);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    return told.stream().map(t -> pledge(t, ids)).toList();
  }

  private static List<Told> lastOf(List<Told> alike) {
    return alike.subList(Math.max(0, alike.size() - MOST_COMPARED), alike.size());
  }

  private Set<String> words(PledgeFinder.Draft draft) {
    Set<String> words = new HashSet<>();
    for (Token token : scene.sentences().get(draft.sentence()).tokensIn(draft.span())) {
      if (token.isWord() && token.text().length() > 3 && !token.isFunctionWord()) {
        words.add(token.lower());
      }
    }
    return words;
  }

  private static boolean isSame(Told one, Set<String> words) {
    int smaller = Math.min(one.words().size(), words.size());
    if (smaller < SHORTEST) {
      return false;
    }
    int shared = 0;
    for (String word : words) {
      shared += one.words().contains(word) ? 1 : 0;
    }
    return shared >= TOLD_TWICE * smaller && shared >= FEWEST_SHARED;
  }

  private Pledge pledge(Told told, Map<String, Integer> ids) {
    PledgeFinder.Draft first = told.first();
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    told.drafts().forEach(draft -> sectors.addAll(fields.of(draft)));
    String parties = first.by().stream().map(Actor::code).sorted().collect(Collectors.joining("-"));
    String id = parties + "/" + first.firmness();
    int count = ids.merge(id, 1, Integer::sum);
    Pledge.Builder pledge =
        Pledge.builder()
            .id(id + "/" + count)
            .summit(summitOf(first))
            .by(first.by())
            .to(first.to())
            .speaker(first.speaker())
            .firmness(first.firmness())
            .sectors(sectors)
            .instrument(first.instrument())
            .negated(first.negated())
            .text(first.span().inOneLine(scene.story().text()));
    told.drafts().forEach(draft -> pledge.addEvidence(evidence(draft)));
    return pledge.build();
  }

  private Evidence evidence(PledgeFinder.Draft draft) {
    return Evidence.builder()
        .begin(draft.span().begin())
        .end(draft.span().end())
        .text(draft.span().of(scene.story().text()))
        .rule(draft.rule().id())
        .build();
  }

  /** The meeting of the pledge's parties; of several the one reported last before it. */
  private Optional<String> summitOf(PledgeFinder.Draft draft) {
    Set<Actor> parties = new HashSet<>(draft.by());
    parties.addAll(draft.to());
    return parties.size() < 2
        ? Optional.empty()
        : reported.lastUpTo(draft.span().end(), parties).map(Summit::id);
  }
}
