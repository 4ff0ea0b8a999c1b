package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Evidence;
import io.github.summitry.Participant;
import io.github.summitry.Pledge;
import io.github.summitry.Sector;
import io.github.summitry.Summit;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Token;
import io.github.summitry.parsers.mentions.Tokenizer;
import io.github.summitry.parsers.mentions.Words;
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

  private final Scene scene;
  private final PledgeSectors fields;
  private final List<Summit> summits;

  Pledges(Lexicon lexicon, Scene scene, List<Summit> summits) {
    this.scene = scene;
    this.fields = new PledgeSectors(lexicon, scene);
    this.summits = summits;
  }

  /** The clauses that report one pledge, and their words. */
  private record Told(List<PledgeFinder.Draft> drafts, Set<String> words) {
    PledgeFinder.Draft first() {
      return drafts.get(0);
    }
  }

  List<Pledge> read(List<Warning> warnings) {
    PledgeFinder finder = new PledgeFinder(scene, warnings);
    List<Told> told = new ArrayList<>();
    for (PledgeFinder.Draft draft : finder.find()) {
      Set<String> words = words(draft);
      told.stream()
          .filter(other -> isSame(other, draft, words))
          .findFirst()
          .ifPresentOrElse(
              other -> other.drafts().add(draft),
              () -> told.add(new Told(new ArrayList<>(List.of(draft)), words)));
    }
    Map<String, Integer> ids = new HashMap<>();
    return told.stream().map(t -> pledge(t, ids)).toList();
  }

  private Set<String> words(PledgeFinder.Draft draft) {
    Set<String> words = new HashSet<>();
    for (Token token :
        Tokenizer.tokenize(scene.story().text(), draft.span().begin(), draft.span().end())) {
      if (token.isWord() && token.text().length() > 3 && !Words.isFunctionWord(token.lower())) {
        words.add(token.lower());
      }
    }
    return words;
  }

  private static boolean isSame(Told one, PledgeFinder.Draft other, Set<String> words) {
    PledgeFinder.Draft first = one.first();
    if (first.firmness() != other.firmness()
        || first.negated() != other.negated()
        || !Set.copyOf(first.by()).equals(Set.copyOf(other.by()))) {
      return false;
    }
    Set<String> shared = new HashSet<>(one.words());
    shared.retainAll(words);
    int smaller = Math.min(one.words().size(), words.size());
    return smaller >= 3 && shared.size() >= TOLD_TWICE * smaller && shared.size() >= 4;
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
            .text(first.span().of(scene.story().text()));
    told.drafts().forEach(draft -> pledge.addEvidence(evidence(draft)));
    return pledge.build();
  }

  private Evidence evidence(PledgeFinder.Draft draft) {
    return Evidence.builder()
        .begin(draft.span().begin())
        .end(draft.span().end())
        .text(draft.span().of(scene.story().text()))
        .rule(draft.rule())
        .build();
  }

  /** The meeting of the pledge's parties; of several the one reported last before it. */
  private Optional<String> summitOf(PledgeFinder.Draft draft) {
    Set<Actor> parties = new HashSet<>(draft.by());
    parties.addAll(draft.to());
    Optional<String> best = Optional.empty();
    for (Summit summit : summits) {
      Set<Actor> sides =
          summit.participants().stream().map(Participant::actor).collect(Collectors.toSet());
      boolean before = summit.evidence().get(0).begin() <= draft.span().end();
      if (sides.containsAll(parties)
          && parties.size() > 1
          && !summit.background()
          && (before || best.isEmpty())) {
        best = Optional.of(summit.id());
      }
    }
    return best;
  }
}
