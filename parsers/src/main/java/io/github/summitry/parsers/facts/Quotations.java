package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Passage;
import io.github.summitry.Span;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Token;
import io.github.summitry.parsers.mentions.Tokenizer;
import io.github.summitry.parsers.mentions.Tokens;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds quotations paragraph by paragraph and attributes each to its speaker. */
final class Quotations {
  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 5;
  private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "their", "its");
  private static final WordSet RELATIONS =
      WordSet.of(
          "partnership",
          "partnerships",
          "alliance",
          "initiative",
          "vision",
          "strategy",
          "policy",
          "doctrine",
          "framework");
  private static final int BEFORE = 24;
  private static final int SHOWN = 40;

  /** What documents and films are called is no longer, in characters. */
  private static final int LONGEST_TITLE = 120;

  private static final WordSet SMALL_WORDS =
      WordSet.of(
          "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "at", "from", "or",
          "as");
  private static final WordSet JOINTS = WordSet.of("the", "a", "of", ":", ",", "as", "is", "was");
  private static final WordSet TITLED =
      WordSet.of(
          "titled",
          "entitled",
          "dubbed",
          "named",
          "themed",
          "headlined",
          "so-called",
          "series",
          "film",
          "movie",
          "drama",
          "song",
          "book",
          "novel",
          "play",
          "article",
          "story",
          "column",
          "headline",
          "slogan",
          "theme",
          "motto",
          "banner");

  private Quotations() {}

  /** Returns the marks of each paragraph. */
  static List<QuotationMarks> marks(Story story) {
    boolean single = !QuotationMarks.areDouble(story.text());
    List<QuotationMarks> marks = new ArrayList<>();
    for (Passage paragraph : story.article().paragraphs()) {
      marks.add(QuotationMarks.of(story.text(), paragraph, single));
    }
    return List.copyOf(marks);
  }

  static List<Quotation> find(Story story, List<Clauses> clauses, List<QuotationMarks> marks) {
    List<Quotation> found = new ArrayList<>();
    Attribution attribution = new Attribution(story, clauses);
    List<Passage> paragraphs = story.article().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!marks.get(i).pairs().isEmpty()) {
        List<Quotation> here = new ArrayList<>();
        for (QuotationMarks.Pair pair : marks.get(i).pairs()) {
          here.add(quotation(story.text(), pair));
        }
        found.addAll(attribution.attribute(here, paragraphs.get(i)));
      }
    }
    return List.copyOf(continued(found));
  }

  /** Words that go on in the next paragraph are said by whom the last of its paragraphs names. */
  private static List<Quotation> continued(List<Quotation> found) {
    List<Quotation> said = new ArrayList<>(found);
    for (int i = said.size() - 2; i >= 0; i--) {
      if (said.get(i).isUnattributed() && !said.get(i).closed()) {
        said.set(i, said.get(i).saidAs(said.get(i + 1)));
      }
    }
    for (int i = 1; i < said.size(); i++) {
      if (said.get(i).isUnattributed() && !said.get(i).closed()) {
        said.set(i, said.get(i).saidAs(said.get(i - 1)));
      }
    }
    return said;
  }

  private static Quotation quotation(String text, QuotationMarks.Pair pair) {
    Span inner = pair.inner();
    int end = Math.min(inner.end(), inner.begin() + LONGEST_TITLE);
    List<Token> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text, inner.begin(), end)) {
      if (token.isWord()) {
        words.add(token);
      }
    }
    boolean speech =
        words.size() >= SHORTEST
            && !isTitled(text, pair.outer(), words)
            && (end < inner.end() || !isInTitleCase(words));
    return new Quotation(
        inner,
        pair.outer(),
        List.of(),
        List.<Person>of(),
        List.<Actor>of(),
        Optional.empty(),
        pair.closed(),
        speech);
  }

  /** Whether what stands before calls the words the name of a document, a plan or a film. */
  private static boolean isTitled(String text, Span outer, List<Token> words) {
    Tokens before = Tokenizer.tokenize(text, Math.max(0, outer.begin() - BEFORE), outer.begin());
    int last = before.size() - 1;
    boolean article = last >= 0 && ARTICLES.contains(before.get(last).lower());
    if (article && words.size() <= LONGEST_NAME && isRelation(words)) {
      return true;
    }
    while (last > 0 && JOINTS.contains(before.get(last).lower())) {
      last--;
    }
    return last >= 0 && TITLED.contains(before.get(last).lower());
  }

  private static boolean isInTitleCase(List<Token> words) {
    for (Token word : words) {
      if (!word.isCapitalized() && !word.isNumber() && !SMALL_WORDS.contains(word.lower())) {
        return false;
      }
    }
    return true;
  }

  /** {@code green growth alliance}: what ties or plans are called. */
  private static boolean isRelation(List<Token> words) {
    return RELATIONS.contains(words.get(words.size() - 1).lower());
  }

  /**
   * Returns what is odd about a story's quotations: marks without a fellow, words without a
   * speaker.
   */
  static List<Warning> warnings(Scene scene) {
    Story story = scene.story();
    List<Warning> warnings = new ArrayList<>();
    List<Passage> paragraphs = story.article().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      QuotationMarks marks = scene.marks().get(i);
      for (int stray : marks.stray()) {
        warnings.add(unbalanced(stray, stray + 1));
      }
      for (QuotationMarks.Pair pair : marks.pairs()) {
        boolean goesOn = i + 1 < paragraphs.size() && isQuoted(story.text(), paragraphs.get(i + 1));
        if (!pair.closed() && !goesOn) {
          warnings.add(unbalanced(pair.outer().begin(), pair.outer().end()));
        }
      }
    }
    for (Quotation quotation : scene.quotations()) {
      if (quotation.isUnattributed()) {
        warnings.add(withoutSpeaker(story.text(), quotation));
      }
    }
    return warnings;
  }

  /** A quotation of several paragraphs is opened in each and closed in the last. */
  private static boolean isQuoted(String text, Passage paragraph) {
    return "“\"‘`".indexOf(text.charAt(paragraph.begin())) >= 0;
  }

  private static Warning unbalanced(int begin, int end) {
    return Warning.builder()
        .code(Warning.Code.QUOTE_UNBALANCED)
        .message("a quotation mark has no fellow in its paragraph")
        .begin(begin)
        .end(end)
        .build();
  }

  private static Warning withoutSpeaker(String text, Quotation quotation) {
    Span inner = quotation.inner();
    boolean isLong = inner.length() > SHOWN;
    String words = text.substring(inner.begin(), isLong ? inner.begin() + SHOWN : inner.end());
    return Warning.builder()
        .code(Warning.Code.QUOTE_WITHOUT_SPEAKER)
        .message("it is not shown who says \"" + words + (isLong ? "...\"" : "\""))
        .begin(inner.begin())
        .end(inner.end())
        .build();
  }
}
