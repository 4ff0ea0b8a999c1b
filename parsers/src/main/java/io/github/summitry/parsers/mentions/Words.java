package io.github.summitry.parsers.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The closed classes of English words that structure a clause. */
final class Words {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "for his part",
          "for her part",
          "for its part",
          "for their part",
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
          "always",
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

  static final int ADVERB = 1;
  static final int PREPOSITION = 1 << 1;
  static final int DETERMINER = 1 << 2;
  static final int MODAL = 1 << 3;
  static final int BEING = 1 << 4;
  static final int HAVING = 1 << 5;
  static final int DOING = 1 << 6;
  static final int NEGATION = 1 << 7;
  static final int SUBORDINATOR = 1 << 8;
  static final int FUNCTION = 1 << 9;

  /** Each word's classes, so that a node asks for all of them at once. */
  private static final Map<String, Integer> CLASSES = classes();

  private Words() {}

  private static Map<String, Integer> classes() {
    Map<String, Integer> classes = new HashMap<>();
    enter(ADVERBS, ADVERB | FUNCTION, classes);
    enter(PREPOSITIONS, PREPOSITION | FUNCTION, classes);
    enter(DETERMINERS, DETERMINER | FUNCTION, classes);
    enter(MODALS, MODAL | FUNCTION, classes);
    enter(BE, BEING | FUNCTION, classes);
    enter(HAVE, HAVING | FUNCTION, classes);
    enter(DO, DOING | FUNCTION, classes);
    enter(NEGATIONS, NEGATION, classes);
    enter(SUBORDINATORS, SUBORDINATOR | FUNCTION, classes);
    enter(Set.of("and", "or", "but"), FUNCTION, classes);
    return classes;
  }

  private static void enter(Set<String> words, int type, Map<String, Integer> classes) {
    for (String word : words) {
      classes.put(word, classes.getOrDefault(word, 0) | type);
    }
  }

  /** Returns the classes of a word in lower case, a bit each. */
  static int classesOf(String word) {
    int classes = CLASSES.getOrDefault(word, 0);
    if (word.endsWith("ly") && word.length() > 5 && !LOOKALIKES.contains(word)) {
      classes |= ADVERB;
    }
    return word.endsWith("n't") ? classes | NEGATION : classes;
  }
}
