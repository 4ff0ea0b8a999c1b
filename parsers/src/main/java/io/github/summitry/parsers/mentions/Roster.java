package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people seen so far in one article; joins the sightings of one person. Not thread-safe. */
final class Roster {
  /** Of one surname so many are compared; more no article has. */
  private static final int MOST_NAMESAKES = 40;

  private static final WordSet MONARCHS =
      WordSet.of("king", "queen", "emperor", "sultan", "emir", "grand duke", "monarch", "pope");

  private final Verdicts verdicts;
  private final Optional<PartialDate> published;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, List<Draft>> byWord = new HashMap<>();
  private final Map<String, Draft> byName = new HashMap<>();
  private final BitSet ends = new BitSet();

  Roster(Lexicon lexicon, Actor home, Optional<PartialDate> published, List<String> bylines) {
    this.published = published;
    this.verdicts = new Verdicts(lexicon, home, bylines);
  }

  /** Returns the latest person with that word in the name. */
  Optional<Draft> bySurname(Token word) {
    List<Draft> same = byWord.getOrDefault(word.word().folded(), List.of());
    return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
  }

  /** Returns whether a person's name ends at an offset. */
  boolean endsAt(int offset) {
    return offset >= 0 && ends.get(offset);
  }

  /** Adds a sighting to its person and returns the person. */
  Draft add(Sighting sighting) {
    Tokens name = sighting.name();
    String letters = joined(name);
    Draft draft = find(sighting, letters);
    if (draft == null) {
      draft = new Draft(name, letters.length());
      drafts.add(draft);
    }
    draft.add(sighting, letters.length());
    ends.set(name.get(name.size() - 1).end());
    for (int i = 0; i < name.size(); i++) {
      List<String> words = name.get(i).word().names();
      for (int j = 0; j < words.size(); j++) {
        index(words.get(j), draft);
      }
    }
    byName.putIfAbsent(letters, draft);
    return draft;
  }

  private void index(String word, Draft draft) {
    List<Draft> same = byWord.computeIfAbsent(word, k -> new ArrayList<>(2));
    if (same.isEmpty() || same.get(same.size() - 1) != draft) {
      same.remove(draft);
      same.add(draft);
    }
    if (same.size() > MOST_NAMESAKES) {
      same.remove(0);
    }
  }

  /** The person of a sighting whose name has those letters, null if it is a new one. */
  private @Nullable Draft find(Sighting sighting, String letters) {
    Tokens name = sighting.name();
    Draft same = name.size() > 1 ? byName.get(letters) : null;
    Draft known = same == null ? sameLeader(name) : same;
    if (known != null) {
      return known;
    }
    List<Draft> candidates = byWord.getOrDefault(name.get(0).word().folded(), List.of());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (isSame(candidates.get(i), sighting)) {
        return candidates.get(i);
      }
    }
    return null;
  }

  /** Two of the spellings that the lexicon has for one leader. */
  private @Nullable Draft sameLeader(Tokens name) {
    for (KnownLeader leader : verdicts.known(name)) {
      for (String letters : leader.folded()) {
        Draft draft = byName.get(letters);
        if (draft != null) {
          return draft;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Draft draft, Sighting sighting) {
    Tokens words = sighting.name();
    Tokens full = draft.name();
    return (holdsAll(full, words) || holdsAll(words, full))
        && (!isOneWord(words) && !isOneWord(full) || officesAgree(draft, sighting));
  }

  /** Whether each word by which a part of one name is found again is one of the other's. */
  private static boolean holdsAll(Tokens name, Tokens part) {
    for (int i = 0; i < part.size(); i++) {
      for (String word : part.get(i).word().names()) {
        if (!holds(name, word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean holds(Tokens name, String word) {
    for (int i = 0; i < name.size(); i++) {
      if (name.get(i).word().names().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneWord(Tokens name) {
    return name.size() == 1 && name.get(0).word().names().size() == 1;
  }

  /** A bare surname joins a person unless the offices or nations tell two people apart. */
  private static boolean officesAgree(Draft draft, Sighting sighting) {
    if (sighting.nation().isPresent()
        && draft.namedActor().isPresent()
        && !sighting.nation().equals(draft.namedActor())) {
      return false;
    }
    return sighting.titles().isEmpty()
        || !draft.isInOffice()
        || draft.hasTitle(h -> h.office().kind().isOffice() && isLikeAny(h, sighting.titles()));
  }

  private static boolean isLikeAny(Title held, List<Title> named) {
    for (Title title : named) {
      if (isLike(held, title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(Title held, Title named) {
    if (MONARCHS.contains(held.office().name()) != MONARCHS.contains(named.office().name())) {
      return false; // King Abdullah is not President Abdullah Gul
    }
    return held.office().kind() == named.office().kind()
        || held.printed().startsWith(named.printed())
        || held.printed().endsWith(named.printed())
        || isGeneral(held)
        || isGeneral(named);
  }

  /**
   * {@code Chairman Kim}, {@code General Secretary Tong}: heads whose holder only the context
   * tells.
   */
  private static boolean isGeneral(Title title) {
    return title.office().kind() == Office.Kind.HEAD_OF_BODY && title.actor().isEmpty();
  }

  /** Returns the people in the order of the article. */
  List<Person> people() {
    Era era = era();
    List<Person> people = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      people.add(verdicts.person(draft, era));
    }
    return people;
  }

  /** Returns when the story plays, as far as the people named so far show. */
  Era era() {
    if (published.isPresent()) {
      return Era.of(published.get());
    }
    List<List<KnownLeader>> named = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.holds(Office.Kind.HEAD) && !draft.isFormerHead()) {
        List<KnownLeader> terms = verdicts.heldTerms(draft);
        if (!terms.isEmpty()) {
          named.add(terms);
        }
      }
    }
    return Era.of(named);
  }

  /** The words of a name as they are printed. */
  static String text(Tokens name) {
    if (name.size() == 1) {
      return name.get(0).text();
    }
    Token last = name.get(name.size() - 1);
    StringBuilder text = new StringBuilder(last.end() - name.get(0).begin());
    for (int i = 0; i < name.size(); i++) {
      boolean glued = i > 0 && name.get(i).begin() == name.get(i - 1).end();
      text.append(i == 0 || glued ? "" : " ").append(name.get(i).text());
    }
    return text.toString();
  }

  /** The letters of a name without its spaces and hyphens. */
  private static String joined(Tokens name) {
    if (name.size() == 1) {
      return name.get(0).word().folded();
    }
    Token last = name.get(name.size() - 1);
    StringBuilder all = new StringBuilder(last.end() - name.get(0).begin());
    for (int i = 0; i < name.size(); i++) {
      all.append(name.get(i).word().folded());
    }
    return all.toString();
  }

  /** The words by which a part of a name is found again: {@code al-Sabri} as {@code Sabri}, too. */
  static List<String> wordsOf(String part) {
    int hyphen = part.indexOf('-');
    boolean article = hyphen > 0 && hyphen < 3 && hyphen + 1 < part.length();
    return article ? List.of(fold(part), fold(part.substring(hyphen + 1))) : List.of(fold(part));
  }

  /** Returns the letters without accents and hyphens in lower case: what two spellings share. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length() && name.charAt(i) < 128; i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        folded.append(Character.toLowerCase(name.charAt(i)));
      }
      if (i == name.length() - 1) {
        return folded.toString();
      }
    }
    folded.setLength(0);
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Roster::plain)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Letters whose stroke is no accent to Unicode. */
  private static int plain(int letter) {
    return switch (letter) {
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ø' -> 'o';
      case 'ı' -> 'i';
      default -> letter;
    };
  }
}
