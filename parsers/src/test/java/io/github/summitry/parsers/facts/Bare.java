package io.github.summitry.parsers.facts;

import io.github.summitry.Report;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import java.util.List;

/** Reads bare text, of no outlet, with the bundled lexicons. */
final class Bare {
  static final Lexicon LEXICON = Lexicon.bundled();

  private Bare() {}

  static Story story(String text) {
    return Story.read(
        LEXICON, new PlainTextParser().parse(Source.of("story", text)).article(), text);
  }

  static Report report(String text) {
    return report(story(text));
  }

  static Report report(Story story) {
    return new Facts(LEXICON).read(story, List.of());
  }
}
