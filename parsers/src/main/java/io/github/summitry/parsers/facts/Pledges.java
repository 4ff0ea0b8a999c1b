package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import io.github.summitry.Span;
import io.github.summitry.Summit;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** The clauses that report one pledge; the words of the first, once another is compared. */
  private static final class Told {
    private final List<PledgeFinder.Draft> drafts = new ArrayList<>(1);
    private Set<String> words = Set.of();

    Told(PledgeFinder.Draft first) {
      drafts.add(first);
    }

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
      Act act = new Act(draft.firmness(), draft.negated(), setOf(draft.by()));
      List<Told> alike = byAct.computeIfAbsent(act, a -> new ArrayList<>(1));
      Told one = new Told(draft);
      Told same = alike.isEmpty() ? null : sameAs(one, alike);
      if (same == null) {
        told.add(one);
        alike.add(one);
      } else {
        same.drafts.add(draft);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    List<Pledge> pledges = new ArrayList<>(told.size());
    for (Told one : told) {
      pledges.add(pledge(one, ids));
    }
    return pledges;
  }

  private static Set<Actor> setOf(List<Actor> by) {
    return by.size() == 1 ? Set.of(by.get(0)) : Set.copyOf(by);
  }

  private @Nullable Told sameAs(Told one, List<Told> alike) {
    Set<String> words = words(one);
    for (int i = Math.max(0, alike.size() - MOST_COMPARED); i < alike.size(); i++) {
      if (isSame(words(alike.get(i)), words)) {
        return alike.get(i);
      }
    }
    return null;
  }

  private Set<String> words(Told told) {
    if (told.words.isEmpty()) {
      told.words = words(told.first());
    }
    return told.words;
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

  private static boolean isSame(Set<String> one, Set<String> words) {
    int smaller = Math.min(one.size(), words.size());
    if (smaller < SHORTEST) {
      return false;
    }
    int shared = 0;
    for (String word : words) {
      shared += one.contains(word) ? 1 : 0;
    }
    return shared >= TOLD_TWICE * smaller && shared >= FEWEST_SHARED;
  }

  private Pledge pledge(Told told, Map<String, Integer> ids) {
    PledgeFinder.Draft first = told.first();
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    for (PledgeFinder.Draft draft : told.drafts) {
      sectors.addAll(fields.of(draft));
    }
    String id = parties(first.by()) + "/" + first.firmness();
    int count = ids.merge(id, 1, Integer::sum);
    Evidence evidence = evidence(first);
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
            .text(new Span(0, evidence.text().length()).inOneLine(evidence.text()))
            .addEvidence(evidence);
    for (PledgeFinder.Draft again : told.drafts.subList(1, told.drafts.size())) {
      pledge.addEvidence(evidence(again));
    }
    return pledge.build();
  }

  private static String parties(List<Actor> by) {
    if (by.size() == 1) {
      return by.get(0).code();
    }
    String[] codes = new String[by.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = by.get(i).code();
    }
    Arrays.sort(codes);
    return String.join("-", codes);
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
    List<Actor> parties = new ArrayList<>(draft.by().size() + draft.to().size());
    Subject.addDistinct(parties, draft.by());
    Subject.addDistinct(parties, draft.to());
    return parties.size() < 2
        ? Optional.empty()
        : reported.lastUpTo(draft.span().end(), parties).map(Summit::id);
  }
}
