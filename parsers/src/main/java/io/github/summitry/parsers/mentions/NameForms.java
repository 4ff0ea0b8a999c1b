package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the form of a name, surname first or last, in which language it is written. */
final class NameForms {
  private static final WordSet KOREAS = WordSet.of("KR", "KP");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{Lu}\\p{Ll}+[-‑]\\p{L}\\p{Ll}*");
  private static final Pattern KOREAN_SYLLABLE =
      Pattern.compile(
          "(?i)(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?[wy]?"
              + "(?:ae|eo|eu|oe|ui|ee|oo|ou|yu|ya|ye|yo|[aeiou]){1,2}(?:ng|ck|[nmlkgpbtrh])?");
  private static final String PINYIN =
      "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üe|ai|ei|ui|ao|ou"
          + "|iu|ie|ue|er|an|en|in|un|ia|ua|uo|[aeiouü])";
  private static final Pattern CHINESE_GIVEN = Pattern.compile("(?i)(?:" + PINYIN + "){1,2}");
  private static final Pattern CHINESE_LONG = Pattern.compile("(?i)(?:" + PINYIN + "){2}");
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?i)(?:(?:kk|ss|tt|pp|cch|ssh|tch)?(?:[kgnhbpmr]y?|sh|ch|ts|[sztdywjf])?(?:[aeiou]|ō|ū|oh(?![aeiou]))"
              + "|n(?![aeiouy])|m(?=[bpm]))+");
  private static final Pattern NOT_JAPANESE =
      Pattern.compile("(?i).*(?:ti|tu|si|hu|zi|di|du|yi|ye|wu|wi).*");

  /** Shorter words are English ones as often as given names. */
  private static final int LONG_ENOUGH = 4;

  /** What a word can be; each bit is asked of the patterns once for all texts. */
  private static final int ASKED = 1;

  private static final int HYPHENATED_NAME = 2;
  private static final int SYLLABLE = 4;
  private static final int CHINESE = 8;
  private static final int TWO_CHINESE = 16;
  private static final int JAPANESE_NAME = 32;

  private final Lexicon lexicon;

  NameForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what names a word can be, as the bits above. */
  static int of(Word word) {
    String proper = proper(word);
    String text = word.text();
    boolean japanese = JAPANESE.matcher(text).matches() && !NOT_JAPANESE.matcher(text).matches();
    return ASKED
        | (HYPHENATED.matcher(proper).matches() ? HYPHENATED_NAME : 0)
        | (isSyllable(proper) ? SYLLABLE : 0)
        | (CHINESE_GIVEN.matcher(proper).matches() ? CHINESE : 0)
        | (CHINESE_LONG.matcher(text).matches() ? TWO_CHINESE : 0)
        | (japanese ? JAPANESE_NAME : 0);
  }

  private static boolean is(int form, Token token) {
    return (token.word().forms() & form) != 0;
  }

  /**
   * Whether surname and given name are written as Koreans write them: {@code Ha Neul-byeol}, {@code
   * Ha Neul Byeol}.
   */
  boolean isKorean(Tokens name) {
    if (name.size() < 2 || name.size() > 3) {
      return false;
    }
    if (!hasKoreanSurname(name)) {
      return name.size() == 2 && is(SYLLABLE, name.get(0)) && isHyphenatedKorean(name);
    }
    return name.size() == 2
        ? is(HYPHENATED_NAME | SYLLABLE, name.get(1))
        : is(SYLLABLE, name.get(1)) && is(SYLLABLE, name.get(2));
  }

  private boolean hasKoreanSurname(Tokens name) {
    return isSurnameOf("KR", name) || isSurnameOf("KP", name);
  }

  /**
   * A surname that is an English word is in no list: {@code Do Ha-neul}; Taiwanese names look
   * alike.
   */
  private boolean isHyphenatedKorean(Tokens name) {
    String[] parts = proper(name.get(1).word()).split("[-‑]", -1);
    return parts.length == 2
        && Character.isLowerCase((parts[1] + "-").charAt(0))
        && isSyllable(parts[0])
        && KOREAN_SYLLABLE.matcher(parts[1]).matches()
        && !isSurnameOf("TW", name)
        && !isSurnameOf("CN", name);
  }

  /** Whether a hyphenated Korean name begins at a token. */
  boolean isKoreanAt(Tokens tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isCapitalized()
        && tokens.get(at + 1).text().indexOf('-') > 0
        && HYPHENATED.matcher(tokens.get(at + 1).text()).matches()
        && hasKoreanSurname(tokens.subList(at, at + 2))
        && isKorean(tokens.subList(at, at + 2));
  }

  /** Whether the form alone shows a person, with no office and no verb beside it. */
  boolean isUnmistakable(Tokens name) {
    String last = name.get(name.size() - 1).text();
    boolean korean = isKorean(name) && (name.size() == 3 || is(HYPHENATED_NAME, name.get(1)));
    boolean chinese =
        name.size() == 2
            && isSurnameOf("CN", name)
            && last.length() > LONG_ENOUGH
            && is(TWO_CHINESE, name.get(name.size() - 1));
    boolean vietnamese = name.size() >= 3 && isSurnameOf("VN", name) && !isKorean(name);
    return korean || chinese || vietnamese;
  }

  /** Whether a person of that state or organisation can have the name. */
  boolean fits(Tokens name, Actor actor) {
    boolean korean = KOREAS.contains(actor.code());
    if (name.size() < 2 || !actor.isState()) {
      return true;
    }
    if (actor.code().equals("JP")) {
      return isJapanese(name);
    }
    if (isKorean(name) && is(HYPHENATED_NAME, name.get(1))) {
      return korean;
    }
    return !korean || hasKoreanSurname(name) || isKorean(name);
  }

  /** Whether it can be a Chinese name in pinyin. */
  boolean isChinese(Tokens name) {
    return name.size() == 2 && isSurnameOf("CN", name) && is(CHINESE, name.get(1));
  }

  /** Whether both words are spelled as Japanese is: {@code Haruto Minazuki}. */
  boolean isJapanese(Tokens name) {
    return name.size() == 2 && is(JAPANESE_NAME, name.get(0)) && is(JAPANESE_NAME, name.get(1));
  }

  private boolean isSurnameOf(String country, Tokens name) {
    return lexicon.surnamesOf(country).contains(proper(name.get(0).word()));
  }

  /** A name in capitals as it is written otherwise: {@code HA NEUL-BYEOL}. */
  private static String proper(Word word) {
    String text = word.text();
    return word.isInCapitals() ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
  }

  private static boolean isSyllable(String word) {
    return word.length() <= 6
        && Character.isUpperCase(word.charAt(0))
        && KOREAN_SYLLABLE.matcher(word).matches();
  }
}
