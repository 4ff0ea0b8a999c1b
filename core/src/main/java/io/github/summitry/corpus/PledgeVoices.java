package io.github.summitry.corpus;

import io.github.summitry.Firmness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/** How firm the accounts of one pledge say that it is, and how they differ. */
final class PledgeVoices {
  private final List<Voice> voices = new ArrayList<>();

  /** Accounts that agree. */
  private record Voice(
      Firmness firmness, boolean negated, NavigableSet<String> hedges, List<ToldPledge> accounts) {

    static Voice of(ToldPledge told) {
      return new Voice(
          told.pledge().firmness(),
          told.pledge().negated(),
          told.matter().hedges(),
          new ArrayList<>());
    }

    /** {@code AGREED}, {@code AGREED in principle}, {@code not AGREED}. */
    String text() {
      String reserve = hedges.isEmpty() ? "" : " " + String.join(" ", hedges);
      return (negated ? "not " : "") + firmness + reserve;
    }

    int weight() {
      Set<Integer> sources = new HashSet<>();
      accounts.forEach(told -> sources.add(told.source()));
      return sources.size();
    }

    long first() {
      return accounts.stream().mapToLong(a -> Publication.second(a.article())).min().orElseThrow();
    }
  }

  PledgeVoices(List<ToldPledge> accounts) {
    Map<String, Voice> said = new TreeMap<>();
    for (ToldPledge told : accounts) {
      Voice voice = Voice.of(told);
      said.computeIfAbsent(voice.text(), text -> voice).accounts().add(told);
    }
    voices.addAll(said.values());
    voices.sort(
        Comparator.comparingInt((Voice voice) -> -voice.weight())
            .thenComparing(voice -> !voice.negated())
            .thenComparing(voice -> voice.hedges().isEmpty())
            .thenComparing(Voice::firmness));
    reconsider();
  }

  /** Of what equally many say, what was said later and is firmer holds: time went on. */
  private void reconsider() {
    for (int i = 1; i < voices.size(); i++) {
      Voice shown = voices.get(0);
      Voice other = voices.get(i);
      if (other.weight() == shown.weight()
          && kind(shown, other) == Difference.Kind.SUPERSEDED
          && other.first() > shown.first()) {
        voices.remove(i);
        voices.add(0, other);
      }
    }
  }

  Firmness firmness() {
    return voices.get(0).firmness();
  }

  boolean negated() {
    return voices.get(0).negated();
  }

  /** Returns how the others stand to what is shown, a difference for each kind. */
  List<Difference> differences() {
    Voice shown = voices.get(0);
    Map<Difference.Kind, List<Stated>> others = new EnumMap<>(Difference.Kind.class);
    for (Voice voice : voices.subList(1, voices.size())) {
      others
          .computeIfAbsent(kind(shown, voice), k -> new ArrayList<>(List.of(stated(shown))))
          .add(stated(voice));
    }
    List<Difference> differences = new ArrayList<>();
    others.forEach(
        (kind, values) -> differences.add(new Difference(Difference.Field.FIRMNESS, kind, values)));
    return differences;
  }

  private static Difference.Kind kind(Voice one, Voice other) {
    if (one.negated() != other.negated()) {
      return Difference.Kind.CONFLICT;
    }
    boolean firmer = other.firmness().compareTo(one.firmness()) > 0;
    Voice weaker = firmer ? one : other;
    Voice stronger = firmer ? other : one;
    boolean later = stronger.first() > weaker.first() && stronger.first() != Long.MAX_VALUE;
    return !one.firmness().equals(other.firmness()) && later
        ? Difference.Kind.SUPERSEDED
        : Difference.Kind.HEDGE;
  }

  private static Stated stated(Voice voice) {
    return new Stated(
        voice.text(),
        PledgeAccounts.sources(voice.accounts()),
        PledgeAccounts.evidence(voice.accounts()));
  }
}
