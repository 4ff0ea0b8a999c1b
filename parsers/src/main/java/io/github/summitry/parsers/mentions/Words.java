package io.github.summitry.parsers.mentions;

import java.util.Set;

/** The closed classes of English words that structure a clause. */
public final class Words {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "then",
          "later",
          "again",
          "jointly",
          "further",
          "furthermore",
          "still",
          "already",
          "recently",
          "previously",
          "earlier",
          "now",
          "just",
          "both",
          "separately",
          "together",
          "soon",
          "once",
          "all",
          "each",
          "even",
          "instead",
          "formally",
          "officially",
          "verbally",
          "not",
          "n't",
          "never",
          "only",
          "specifically",
          "repeatedly",
          "personally",
          "reportedly",
          "briefly",
          "afterward",
          "afterwards",
          "meanwhile",
          "therefore",
          "thus",
          "however",
          "additionally",
          "likewise",
          "too",
          "clearly",
          "strongly",
          "closely",
          "actively",
          "fully",
          "directly",
          "mutually",
          "respectively",
          "finally",
          "eventually",
          "initially",
          "firmly",
          "explicitly",
          "simply",
          "yet",
          "ever",
          "so",
          "thereby",
          "subsequently",
          "currently",
          "newly",
          "readily",
          "tentatively",
          "unanimously",
          "basically",
          "broadly",
          "largely",
          "virtually",
          "promptly",
          "quickly",
          "swiftly",
          "gladly",
          "publicly",
          "privately",
          "notably",
          "particularly",
          "especially",
          "similarly",
          "first",
          "last",
          "most",
          "likely",
          "here",
          "there",
          "back",
          "apparently",
          "effectively",
          "gratefully");

  /** Verbs, nouns and adjectives that end like adverbs. */
  private static final Set<String> LOOKALIKES =
      Set.of(
          "supply",
          "resupply",
          "multiply",
          "comply",
          "family",
          "assembly",
          "monopoly",
          "anomaly",
          "friendly",
          "unfriendly",
          "elderly",
          "orderly",
          "costly",
          "timely",
          "weekly",
          "monthly",
          "yearly",
          "quarterly",
          "neighborly",
          "scholarly",
          "lively",
          "lonely",
          "lovely",
          "deadly");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "with",
          "of",
          "for",
          "from",
          "by",
          "during",
          "after",
          "before",
          "between",
          "among",
          "amid",
          "over",
          "under",
          "about",
          "against",
          "through",
          "toward",
          "towards",
          "into",
          "within",
          "without",
          "since",
          "until",
          "upon",
          "following",
          "prior",
          "as",
          "like",
          "via",
          "per",
          "despite",
          "beyond",
          "across",
          "around",
          "near",
          "regarding",
          "concerning",
          "ahead",
          "besides",
          "beside",
          "behind",
          "alongside",
          "than",
          "throughout",
          "unlike",
          "including",
          "to");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our",
          "my", "your", "some", "any", "no", "every", "each", "another", "such", "both", "all",
          "more", "many", "several", "few", "other", "what", "whose", "much", "most");
  private static final Set<String> MODALS =
      Set.of(
          "will",
          "'ll",
          "would",
          "'d",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "won't",
          "wouldn't",
          "cannot",
          "can't",
          "couldn't",
          "shouldn't",
          "mustn't");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't");
  private static final Set<String> HAVE =
      Set.of("has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "no", "nobody", "none", "without", "cannot");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "as",
          "while",
          "because",
          "when",
          "where",
          "whether",
          "if",
          "although",
          "though",
          "once",
          "unless",
          "since",
          "until",
          "after",
          "before",
          "so",
          "how",
          "why",
          "what",
          "who",
          "which",
          "whom",
          "whose",
          "whereas",
          "given");

  private Words() {}

  /** Returns whether it is an adverb that can stand inside a verb group or before a subject. */
  public static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || word.length() > 5 && word.endsWith("ly") && !LOOKALIKES.contains(word);
  }

  /** Returns whether it is a preposition. */
  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Returns whether it is an article, a demonstrative, a possessive or a quantifier. */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Returns whether it is a modal verb. */
  public static boolean isModal(String word) {
    return MODALS.contains(word);
  }

  /** Returns whether it is a form of {@code be}. */
  public static boolean isBe(String word) {
    return BE.contains(word);
  }

  /** Returns whether it is a form of {@code have}. */
  public static boolean isHave(String word) {
    return HAVE.contains(word);
  }

  /** Returns whether it is a form of {@code do}. */
  public static boolean isDo(String word) {
    return DO.contains(word);
  }

  /** Returns whether it denies its clause. */
  public static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  /** Returns whether it opens a subordinate clause. */
  public static boolean isSubordinator(String word) {
    return SUBORDINATORS.contains(word);
  }

  /** Returns whether it is of any closed class. */
  public static boolean isFunctionWord(String word) {
    return ADVERBS.contains(word)
        || PREPOSITIONS.contains(word)
        || DETERMINERS.contains(word)
        || MODALS.contains(word)
        || BE.contains(word)
        || HAVE.contains(word)
        || DO.contains(word)
        || SUBORDINATORS.contains(word)
        || word.equals("and")
        || word.equals("or")
        || word.equals("but");
  }
}
