package io.github.summitry.parsers.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises the tokens that can be a person's name. */
final class Names {
  private static final int LONGEST = 7;

  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how many courtesy titles begin at a token. */
  int courtesies(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && lexicon.isWord(Lexicon.WordClass.COURTESY, tokens.get(end).lower())) {
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
    return at == begin ? !isParty(tokens, at) : !isOther(tokens, at);
  }

  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  private boolean isParticle(Token token) {
    return lexicon.isWord(Lexicon.WordClass.PARTICLE, token.lower());
  }

  private boolean isNameWord(Token token) {
    return (token.isCapitalized() || hasCapital(token) && token.isWord())
        && !lexicon.isWord(Lexicon.WordClass.NO_NAME, token.lower())
        && !lexicon.isWord(Lexicon.WordClass.THING, token.lower())
        && !Weekdays.isDayOrMonth(token)
        || lexicon.surnames.contains(token.text()) && token.isCapitalized();
  }

  private boolean isParty(List<Token> tokens, int at) {
    return lexicon.parties.longestAt(tokens, at).found()
        && !lexicon.leaders.longestAt(tokens, at).found();
  }

  /** Whether another kind of name begins here: a country, an office. */
  private boolean isOther(List<Token> tokens, int at) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    PhraseMap.Match<Office> office = lexicon.offices.longestAt(tokens, at);
    return party.found() || office.found() && !lexicon.surnames.contains(tokens.get(at).text());
  }

  /** Whether the tokens look like the name of a body or thing rather than of a person. */
  boolean looksLikeThing(List<Token> tokens, int begin, int length) {
    int end = begin + length;
    Optional<Token> after =
        end < tokens.size() ? Optional.of(tokens.get(end)) : Optional.empty();
    if (after.filter(t -> t.isCapitalized() && lexicon.isWord(Lexicon.WordClass.THING, t.lower())).isPresent()) {
      return true;
    }
    for (Token token : tokens.subList(begin, end)) {
      if (lexicon.isWord(Lexicon.WordClass.THING, token.lower()) || isAcronym(token)) {
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
