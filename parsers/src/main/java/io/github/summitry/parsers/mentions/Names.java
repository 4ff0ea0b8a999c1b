package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises the tokens that can be a person's name. */
final class Names {
  private static final int LONGEST = 7;

  /** Small words inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "ibn", "bint", "al", "el", "ul", "ur", "de", "da", "do", "dos", "das", "del", "della",
          "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu", "af", "y", "e", "bte",
          "abu", "ould", "san", "na", "of");

  /** Titles of courtesy before a name; no part of it. */
  private static final Set<String> COURTESIES =
      Set.of(
          "mr.", "mrs.", "ms.", "miss", "dr.", "prof.", "sir", "dame", "lord", "lady", "gen.", "lt.",
          "col.", "maj.", "adm.", "sheikh", "sheik", "shaikh", "sheikha", "rev.", "hon.", "h.e.",
          "madam", "capt.", "gov.", "sen.", "rep.");

  /** Words that end the names of bodies, events and things, so that what precedes is no person. */
  private static final Set<String> THINGS =
      Set.of(
          "group", "corp", "corp.", "inc.", "co.", "ltd.", "company", "motor", "motors", "electronics",
          "ocean", "university", "institute", "association", "center", "centre", "council", "committee",
          "commission", "ministry", "assembly", "parliament", "party", "house", "office", "hotel",
          "palace", "airport", "declaration", "initiative", "agreement", "treaty", "statement",
          "framework", "policy", "plan", "program", "programme", "project", "fund", "bank", "summit",
          "forum", "meeting", "conference", "session", "war", "day", "week", "year", "street", "river",
          "sea", "island", "islands", "peninsula", "province", "district", "city", "county", "square",
          "news", "times", "herald", "daily", "post", "agency", "press", "media", "tv", "army", "navy",
          "force", "forces", "command", "base", "museum", "park", "hall", "foundation", "federation",
          "league", "union", "court", "act", "law", "bill", "pact", "accord", "partnership", "vision",
          "cooperation", "development", "trade", "games", "olympics", "cup", "expo", "award", "prize",
          "republic", "kingdom", "state", "states", "nations", "organization", "organisation",
          "department", "bureau", "board", "authority", "zone", "area", "bridge", "tower", "plaza",
          "road", "street", "avenue", "strait", "gulf", "bay", "canal", "mountain", "mount", "cathedral",
          "church", "temple", "shrine", "school", "college", "academy", "hospital", "library",
          "monument", "memorial", "cemetery", "stadium", "arena", "theater", "theatre", "deal", "green",
          "shipyard", "shipbuilding", "heavy", "industries", "industry", "systems", "energy", "power",
          "steel", "chemical", "chem", "telecom", "mobile", "airlines", "air", "series", "corridor",
          "pavilion", "complex", "compound", "villa", "residence", "guesthouse", "lodge", "cabinet",
          "secretariat", "headquarters", "security", "defense", "defence", "foreign", "national",
          "international", "economic", "presidential", "leaders", "strategy", "dialogue", "system");

  /** Capitalised words that begin sentences or headlines and are no names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "in", "on", "at", "by", "for", "from", "with", "to", "of", "and", "but",
          "or", "as", "if", "when", "while", "after", "before", "during", "since", "until", "he", "she",
          "it", "they", "we", "i", "you", "his", "her", "their", "its", "our", "my", "this", "that",
          "these", "those", "there", "here", "both", "all", "some", "many", "most", "other", "another",
          "earlier", "later", "then", "now", "also", "however", "meanwhile", "asked", "under", "over",
          "about", "between", "among", "not", "no", "nobody", "what", "who", "which", "why", "how",
          "where", "left", "right", "first", "second", "third", "last", "next", "one", "two", "three",
          "four", "five", "eight", "ten", "thirteen", "korean", "analysts", "officials", "leaders",
          "president", "new", "old", "photo", "photos", "yonhap", "reuters", "afp", "ap", "newsis",
          "despite", "although", "though", "because", "so", "yet", "such", "each", "every", "neither",
          "either", "well", "asean", "apec", "will", "would", "can", "could", "may", "must", "should",
          "out", "up", "down", "through", "within", "without", "against", "along", "around", "including",
          "following", "instead", "once", "only", "just", "still", "even", "never", "again", "observers",
          "experts", "critics", "trains", "neighbors", "economists", "details", "talks", "beijing");

  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how many courtesy titles begin at a token. */
  static int courtesies(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && COURTESIES.contains(tokens.get(end).lower())) {
      end++;
    }
    return end - at;
  }

  /** Returns the number of tokens of the name that begins at a token, 0 if none does. */
  int lengthAt(List<Token> tokens, int begin) {
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST && continuesName(tokens, begin, end)) {
      end++;
    }
    while (end > begin && isParticle(tokens.get(end - 1)) && !tokens.get(end - 1).isCapitalized()) {
      end--;
    }
    return end - begin;
  }

  private boolean continuesName(List<Token> tokens, int begin, int at) {
    Token token = tokens.get(at);
    if (!token.isWord() || token.isNumber() || token.isPossessive()) {
      return false;
    }
    if (!token.isCapitalized()) {
      boolean glued = Character.isLowerCase(token.text().charAt(0)) && token.text().contains("-")
          && hasCapital(token);
      return at > begin
          && (glued || isParticle(token) && at + 1 < tokens.size() && isNameWord(tokens.get(at + 1)));
    }
    if (!isNameWord(token)) {
      return at > begin && isParticle(token) && at + 1 < tokens.size() && isNameWord(tokens.get(at + 1));
    }
    return at == begin || !isOther(tokens, at);
  }

  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isParticle(Token token) {
    return PARTICLES.contains(token.lower()) && !token.is("of");
  }

  private boolean isNameWord(Token token) {
    return (token.isCapitalized() || hasCapital(token) && token.isWord())
        && !NO_NAMES.contains(token.lower())
        && !THINGS.contains(token.lower())
        && !Weekdays.isDayOrMonth(token)
        || lexicon.surnames.contains(token.text()) && token.isCapitalized();
  }

  /** Whether another kind of name begins here: a country, an office. */
  private boolean isOther(List<Token> tokens, int at) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    PhraseMap.Match<Office> office = lexicon.offices.longestAt(tokens, at);
    return party.found() || office.found() && !lexicon.surnames.contains(tokens.get(at).text());
  }

  /** Whether the tokens look like the name of a body or thing rather than of a person. */
  static boolean looksLikeThing(List<Token> tokens, int begin, int length) {
    int end = begin + length;
    Optional<Token> after =
        end < tokens.size() ? Optional.of(tokens.get(end)) : Optional.empty();
    if (after.filter(t -> t.isCapitalized() && THINGS.contains(t.lower())).isPresent()) {
      return true;
    }
    for (Token token : tokens.subList(begin, end)) {
      if (THINGS.contains(token.lower()) || isAcronym(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() > 1
        && text.length() < 6
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.endsWith(".")
        && !text.matches("[IVX]+");
  }

  /** Whether it is a surname first and a given name written in two syllables: {@code Kang Min-seok}. */
  boolean isSurnameFirst(List<Token> name) {
    return name.size() >= 2 && lexicon.surnames.contains(name.get(0).text());
  }

  /** Whether the given name is written as Koreans write it. */
  boolean isKoreanForm(List<Token> name) {
    return isSurnameFirst(name)
        && name.size() == 2
        && name.get(1).text().matches("\\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+");
  }
}
