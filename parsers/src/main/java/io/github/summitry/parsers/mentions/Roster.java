package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people seen so far in one article; joins the sightings of one person. Not thread-safe. */
final class Roster {
  /** Of one surname so many are compared; more no article has. */
  private static final int MOST_NAMESAKES = 40;

  private final Verdicts verdicts;
  private final Optional<PartialDate> published;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, List<Draft>> byWord = new HashMap<>();
  private final Map<String, Draft> byName = new HashMap<>();
  private final Set<Integer> ends = new HashSet<>();

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
    return ends.contains(offset);
  }

  /** Adds a sighting to its person and returns the person. */
  Draft add(Sighting sighting) {
    Tokens name = sighting.name();
    Draft draft = find(sighting).orElseGet(() -> open(name));
    draft.add(sighting);
    ends.add(name.get(name.size() - 1).end());
    name.forEach(token -> index(token, draft));
    byName.putIfAbsent(joined(name), draft);
    return draft;
  }

  private Draft open(Tokens name) {
    Draft draft = new Draft(name);
    drafts.add(draft);
    return draft;
  }

  private void index(Token token, Draft draft) {
    for (String word : wordsOf(token)) {
      List<Draft> same = byWord.computeIfAbsent(word, k -> new ArrayList<>(2));
      if (same.isEmpty() || same.get(same.size() - 1) != draft) {
        same.remove(draft);
        same.add(draft);
      }
      if (same.size() > MOST_NAMESAKES) {
        same.remove(0);
      }
    }
  }

  private Optional<Draft> find(Sighting sighting) {
    Tokens name = sighting.name();
    Optional<Draft> same =
        name.size() > 1 ? Optional.ofNullable(byName.get(joined(name))) : Optional.empty();
    if (same.isPresent()) {
      return same;
    }
    Optional<Draft> known = sameLeader(name);
    if (known.isPresent()) {
      return known;
    }
    List<Draft> candidates = byWord.getOrDefault(name.get(0).word().folded(), List.of());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (isSame(candidates.get(i), sighting)) {
        return Optional.of(candidates.get(i));
      }
    }
    return Optional.empty();
  }

  /** Two of the spellings that the lexicon has for one leader. */
  private Optional<Draft> sameLeader(Tokens name) {
    for (KnownLeader leader : verdicts.known(name)) {
      Draft draft = byName.get(fold(leader.name()));
      for (int i = 0; draft == null && i < leader.names().size(); i++) {
        draft = byName.get(fold(leader.names().get(i)));
      }
      if (draft != null) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Draft draft, Sighting sighting) {
    List<String> words = words(sighting.name());
    List<String> full = words(draft.name());
    boolean within = full.containsAll(words) || words.containsAll(full);
    boolean partial = words.size() == 1 || full.size() == 1;
    return within && (!partial || officesAgree(draft, sighting));
  }

  /** A bare surname joins a person unless the offices or nations tell two people apart. */
  private static boolean officesAgree(Draft draft, Sighting sighting) {
    if (sighting.nation().isPresent()
        && draft.namedActor().isPresent()
        && !sighting.nation().equals(draft.namedActor())) {
      return false;
    }
    List<Title> held = draft.titles().stream().filter(t -> t.office().kind().isOffice()).toList();
    return sighting.titles().isEmpty()
        || held.isEmpty()
        || held.stream().anyMatch(h -> sighting.titles().stream().anyMatch(t -> isLike(h, t)));
  }

  private static boolean isLike(Title held, Title named) {
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
    return drafts.stream().map(draft -> verdicts.person(draft, era)).toList();
  }

  /** Returns when the story plays, as far as the people named so far show. */
  Era era() {
    return Era.of(
        published,
        drafts.stream()
            .filter(d -> d.holds(Office.Kind.HEAD) && !d.isFormerHead())
            .map(verdicts::heldTerms)
            .filter(terms -> !terms.isEmpty())
            .toList());
  }

  static String text(Tokens name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      boolean glued = i > 0 && name.get(i).begin() == name.get(i - 1).end();
      text.append(i == 0 || glued ? "" : " ").append(name.get(i).text());
    }
    return text.toString();
  }

  private static List<String> words(Tokens name) {
    return name.stream().flatMap(token -> wordsOf(token).stream()).toList();
  }

  /** The letters of a name without its spaces and hyphens. */
  static String joined(Tokens name) {
    StringBuilder all = new StringBuilder();
    name.forEach(token -> all.append(token.word().folded()));
    return all.toString();
  }

  /** The words by which a part of a name is found again: {@code al-Sabri} as {@code Sabri}, too. */
  static List<String> wordsOf(Token token) {
    String word = token.word().folded();
    int hyphen = token.text().indexOf('-');
    boolean article = hyphen > 0 && hyphen < 3 && hyphen + 1 < token.text().length();
    return article ? List.of(word, fold(token.text().substring(hyphen + 1))) : List.of(word);
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
