package io.github.summitry.parsers.mentions;

/** Recognises the tokens that can be a person's name. */
final class Names {
  private static final int MOST_COURTESIES = 3;
  private static final int LONGEST = 7;
  private static final WordSet MONTHS = WordSet.of("march", "april", "may", "june", "august");

  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns how many courtesy titles begin at a token; a leader's name may begin with one, too:
   * {@code Sheikh Hasina}.
   */
  int courtesies(Tokens tokens, int at) {
    int end = at;
    while (end < Math.min(at + MOST_COURTESIES, tokens.size())
        && lexicon.isWord(WordClass.COURTESY, tokens.get(end))
        && !lexicon.leaders.longestAt(tokens, end).found()) {
      end++;
    }
    return end - at;
  }

  /** Returns the number of tokens of the name that begins at a token, 0 if none does. */
  int lengthAt(Tokens tokens, int begin) {
    int known = lexicon.leaders.longestAt(tokens, begin).length();
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST && continuesName(tokens, begin, end)) {
      end++;
    }
    while (end > begin && isParticle(tokens.get(end - 1)) && !tokens.get(end - 1).isCapitalized()) {
      end--;
    }
    return Math.max(known, end - begin);
  }

  /**
   * Returns the number of tokens of the name that begins behind an office: there a surname can be
   * any word, {@code Prime Minister Julian Banks}.
   */
  int lengthBehindOffice(Tokens tokens, int begin) {
    int length = lengthAt(tokens, begin);
    int next = begin + length;
    if (length != 1 || next >= tokens.size()) {
      return length;
    }
    Token surname = tokens.get(next);
    boolean last = next + 1 >= tokens.size() || !tokens.get(next + 1).isCapitalized();
    boolean date =
        Weekdays.isDayOrMonth(surname)
            && (!MONTHS.contains(surname.lower())
                || next + 1 < tokens.size() && tokens.get(next + 1).isNumber());
    boolean word =
        surname.isWord()
            && surname.isCapitalized()
            && surname.text().length() > 2
            && !date
            && !isAcronym(surname)
            && !lexicon.isWord(WordClass.NO_NAME, surname)
            && lexicon.isWord(WordClass.GIVEN, tokens.get(begin));
    return last && word ? 2 : length;
  }

  private boolean continuesName(Tokens tokens, int begin, int at) {
    Token token = tokens.get(at);
    if (!token.isWord() || token.isNumber() || token.isPossessive()) {
      return false;
    }
    if (!token.isCapitalized()) {
      boolean glued = isGlued(token);
      return glued && (at > begin || startsName(tokens, at))
          || at > begin
              && isParticle(token)
              && at + 1 < tokens.size()
              && (isNameWord(tokens.get(at + 1)) || isParticle(tokens.get(at + 1)));
    }
    if (!isNameWord(token)) {
      return at > begin
          && isParticle(token)
          && at + 1 < tokens.size()
          && isNameWord(tokens.get(at + 1));
    }
    return at == begin ? !isParty(tokens, at) && !isOpening(tokens, at) : !isOther(tokens, at);
  }

  /** {@code al-Sabri}: the article is glued to the name. */
  private boolean isGlued(Token token) {
    int hyphen = token.word().isHyphenated() ? token.text().indexOf('-') : -1;
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && Character.isUpperCase(token.text().charAt(hyphen + 1))
        && lexicon.isWord(WordClass.PARTICLE, token.lower().substring(0, hyphen));
  }

  private static boolean startsName(Tokens tokens, int at) {
    return at == 0 || !tokens.get(at - 1).isCapitalized();
  }

  /**
   * A sentence begins with a verb or an adverb whose capital shows nothing: {@code Replied Widodo}.
   */
  private boolean isOpening(Tokens tokens, int at) {
    boolean first = at == 0 || !tokens.get(at - 1).isWord() && !tokens.get(at - 1).is(",");
    Token token = tokens.get(at);
    boolean before = token.isOf(Words.FUNCTION) && isName(tokens, at + 1); // "To Olaf Scholz"
    return first
        && (before || !lexicon.isSurname(token))
        && !lexicon.isWord(WordClass.GIVEN, token)
        && (lexicon.verbs.longestAt(tokens, at).length() == 1
            || lexicon.nouns.longestAt(tokens, at).length() == 1
            || token.isOf(Words.FUNCTION));
  }

  private boolean isName(Tokens tokens, int at) {
    return at < tokens.size()
        && (lexicon.isWord(WordClass.GIVEN, tokens.get(at))
            || lexicon.leaders.longestAt(tokens, at).found());
  }

  private boolean isParticle(Token token) {
    return lexicon.isWord(WordClass.PARTICLE, token);
  }

  private boolean isNameWord(Token token) {
    return token.isWord() && token.isCapitalized() && isNoOtherWord(token)
        || lexicon.isSurname(token)
        || isGlued(token);
  }

  private boolean isNoOtherWord(Token token) {
    return !lexicon.isWord(WordClass.NO_NAME, token)
        && !lexicon.isWord(WordClass.THING, token)
        && !Weekdays.isDayOrMonth(token);
  }

  private boolean isParty(Tokens tokens, int at) {
    return lexicon.parties.longestAt(tokens, at).found()
        && !lexicon.leaders.longestAt(tokens, at).found();
  }

  /** Whether another kind of name begins here: a country, an office. */
  private boolean isOther(Tokens tokens, int at) {
    PhraseMap.Match<Party> party = lexicon.parties.longestAt(tokens, at);
    PhraseMap.Match<Office> office = lexicon.offices.longestAt(tokens, at);
    return party.found()
        || office.found() && !lexicon.isSurname(tokens.get(at)) && !isLast(tokens, at);
  }

  /** A surname that is an office's word, {@code John Major}, ends the capitals. */
  private boolean isLast(Tokens tokens, int at) {
    boolean given = lexicon.isWord(WordClass.GIVEN, tokens.get(at - 1));
    return given && (at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized());
  }

  /** Whether the tokens look like the name of a body or thing rather than of a person. */
  boolean looksLikeThing(Tokens tokens, int begin, int length) {
    int end = begin + length;
    if (leadsToThing(tokens, end) || lexicon.sites.longestAt(tokens, begin).length() >= length) {
      return true;
    }
    int from = lexicon.isSurname(tokens.get(begin)) ? begin + 1 : begin;
    boolean thing = false;
    for (int i = from; i < end && !thing; i++) {
      thing = lexicon.isWord(WordClass.THING, tokens.get(i)) || isAcronym(tokens.get(i));
    }
    return thing && (length == 1 || !areInCapitals(tokens, begin, end));
  }

  private static boolean areInCapitals(Tokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!tokens.get(i).word().isInCapitals()) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Kim Il Sung Square}, {@code Kim Dae-jung Convention Center}: a thing is called after the
   * person.
   */
  boolean leadsToThing(Tokens tokens, int end) {
    int at = end;
    while (at < tokens.size() && at < end + 3) {
      Token token = tokens.get(at);
      if (!token.isWord() || !token.isCapitalized() || Weekdays.isDayOrMonth(token)) {
        return false;
      }
      if (lexicon.isWord(WordClass.THING, token)) {
        return true;
      }
      if (lexicon.parties.longestAt(tokens, at).found()
          || lexicon.offices.longestAt(tokens, at).found()) {
        return false;
      }
      at++;
    }
    return false;
  }

  /** Whether it is the tail of a firm's name: {@code Hyundai Motor}, {@code Samsung}. */
  boolean isFirm(Token token) {
    return token.isCapitalized()
        && (lexicon.isWord(WordClass.FIRM, token)
            || lexicon.isWord(WordClass.THING, token) && !token.is("republic"));
  }

  private static boolean isAcronym(Token token) {
    return token.word().isAcronym();
  }

  /** Whether the first word is a given name or the last a surname that the lexicon knows. */
  boolean hasKnownWord(Tokens name) {
    return lexicon.isWord(WordClass.GIVEN, name.get(0))
        || lexicon.isSurname(name.get(name.size() - 1));
  }
}
