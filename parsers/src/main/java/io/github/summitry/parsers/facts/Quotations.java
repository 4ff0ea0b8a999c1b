package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Passage;
import io.github.summitry.Span;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.mentions.Token;
import io.github.summitry.parsers.mentions.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds quotations paragraph by paragraph and attributes each to its speaker. */
final class Quotations {
  private static final int SHORTEST = 3;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "at", "from", "or",
          "as");
  private static final Set<String> TITLE_VERBS =
      Set.of(
          "titled",
          "entitled",
          "called",
          "dubbed",
          "named",
          "themed",
          "headlined",
          "series",
          "film",
          "movie",
          "song",
          "book",
          "slogan",
          "theme");

  private Quotations() {}

  static List<Quotation> find(Story story, List<Clauses> clauses) {
    List<Quotation> found = new ArrayList<>();
    Attribution attribution = new Attribution(story, clauses);
    for (Passage paragraph : story.article().paragraphs()) {
      List<Quotation> here = new ArrayList<>();
      for (Span outer : marks(story.text(), paragraph)) {
        here.add(quotation(story.text(), outer));
      }
      found.addAll(attribution.attribute(here, paragraph));
    }
    return List.copyOf(found);
  }

  /** The quotations of a paragraph with their marks; one without a closing mark reaches its end. */
  private static List<Span> marks(String text, Passage paragraph) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || c == '"' && open < 0;
      boolean closes = c == '”' || c == '"' && open >= 0;
      if (closes && open >= 0) {
        spans.add(new Span(open, i + 1));
        open = -1;
      } else if (opens && open < 0) {
        open = i;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, paragraph.end()));
    }
    return spans;
  }

  private static Quotation quotation(String text, Span outer) {
    boolean closed = "”\"".indexOf(text.charAt(outer.end() - 1)) >= 0 && outer.length() > 1;
    Span inner = new Span(outer.begin() + 1, closed ? outer.end() - 1 : outer.end());
    List<Token> words =
        Tokenizer.tokenize(text, inner.begin(), inner.end()).stream()
            .filter(Token::isWord)
            .toList();
    boolean speech = words.size() >= SHORTEST && !isTitle(text, outer, words);
    return new Quotation(
        inner, outer, List.of(), List.<Person>of(), List.<Actor>of(), Optional.empty(), speech);
  }

  /** Whether the words are the name of a document, a plan or a film. */
  private static boolean isTitle(String text, Span outer, List<Token> words) {
    List<Token> before = Tokenizer.tokenize(text, Math.max(0, outer.begin() - 20), outer.begin());
    boolean named =
        !before.isEmpty() && TITLE_VERBS.contains(before.get(before.size() - 1).lower());
    return named
        || words.stream()
            .allMatch(w -> w.isCapitalized() || w.isNumber() || SMALL_WORDS.contains(w.lower()));
  }
}
