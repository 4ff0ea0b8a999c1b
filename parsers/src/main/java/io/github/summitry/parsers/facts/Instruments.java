package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Finds the document that a pledge's words name, and what it is called. */
final class Instruments {
  /** Documents without a name of their own. */
  private static final WordSet NAMELESS =
      WordSet.of(
          "document",
          "instrument",
          "statement",
          "framework",
          "vision",
          "guidelines",
          "arrangement");

  private static final WordSet SUBJECT_MATTER =
      WordSet.of("on", "for", "regarding", "concerning", "of");
  private static final WordSet INNER = WordSet.of("of", "and", "in", "to");
  private static final int LONGEST_NAME = 16;
  private static final int NEAR = 3;

  private Instruments() {}

  static Optional<Instrument> in(Clauses clauses, PledgeFinder.Match match, Targets.Piece piece) {
    Sentence sentence = clauses.sentence();
    Firmness firmness = match.rule().firmness();
    boolean isOne = firmness == Firmness.SIGNED || firmness == Firmness.CONCLUDED;
    if (isOne && (match.group().is(Family.LAUNCH) || match.group().is(Family.UPGRADE))) {
      return Optional.empty();
    }
    if (isOne) {
      return title(sentence, piece)
          .or(() -> named(sentence, piece))
          .map(name -> instrument(name, firmness, sentence, piece));
    }
    Subject subject = clauses.subjectOf(match.group());
    Optional<String> speaks =
        subject.isDocument() ? carried(sentence, headOf(sentence, subject)) : Optional.empty();
    return speaks
        .or(() -> carrier(sentence, piece.begin()))
        .map(name -> Instrument.builder().name(name).build());
  }

  private static int headOf(Sentence sentence, Subject subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      if (sentence.at(i).begin() == subject.head().begin()) {
        return i;
      }
    }
    return subject.begin();
  }

  private static Instrument instrument(
      String name, Firmness firmness, Sentence sentence, Targets.Piece piece) {
    Instrument.Builder builder = Instrument.builder().name(name);
    if (firmness == Firmness.SIGNED) {
      return builder.stage(Instrument.Stage.SIGNED).build();
    }
    boolean negotiated = false;
    for (int i = piece.begin(); i < piece.end(); i++) {
      negotiated |= sentence.at(i).isLemma("negotiation") || sentence.at(i).isLemma("conclude");
    }
    return builder
        .stage(negotiated ? Instrument.Stage.CONCLUDED : Instrument.Stage.ADOPTED)
        .build();
  }

  /** The title between quotation marks, marks and closing punctuation excluded. */
  private static Optional<String> title(Sentence sentence, Targets.Piece piece) {
    for (int i = piece.begin(); i < piece.end(); i++) {
      boolean opens = sentence.at(i).is("“") || sentence.at(i).is("\"");
      if (opens && isTitle(sentence, i + 1)) {
        int end = i + 1;
        while (end < sentence.size() && !sentence.at(end).is("”") && !sentence.at(end).is("\"")) {
          end++;
        }
        while (end > i + 1 && (sentence.at(end - 1).is(",") || sentence.at(end - 1).is("."))) {
          end--;
        }
        return end > i + 1 ? Optional.of(Phrases.text(sentence, i + 1, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A title begins with a capital; a quoted phrase of the document does not. */
  private static boolean isTitle(Sentence sentence, int at) {
    return isCapital(sentence.at(at)) && isCapital(sentence.at(at + 1));
  }

  private static boolean isCapital(Node node) {
    return !node.text().isEmpty() && Character.isUpperCase(node.text().charAt(0));
  }

  private static Optional<String> named(Sentence sentence, Targets.Piece piece) {
    for (int i = piece.begin(); i < piece.end(); i++) {
      Node node = sentence.at(i);
      boolean nameless = node.noun().filter(n -> NAMELESS.contains(n.lemma())).isPresent();
      if (node.isNoun(Family.DOCUMENT) && !nameless) {
        return Optional.of(name(sentence, i, piece.end()));
      }
    }
    return Optional.empty();
  }

  private static String name(Sentence sentence, int noun, int end) {
    int begin = noun;
    boolean proper = isCapital(sentence.at(noun)) && noun > 0;
    while (begin > 0
        && (proper && isCapital(sentence.at(begin - 1)) || isPair(sentence.at(begin - 1)))) {
      begin--;
    }
    int stop = noun + 1;
    if (sentence.at(stop).is("(") && sentence.at(stop + 2).is(")")) {
      stop += 3;
    }
    boolean statement = sentence.at(noun).isNoun(Family.STATEMENT) && !proper;
    if (!statement && sentence.at(stop).isAny(SUBJECT_MATTER)) {
      stop = afterMatter(sentence, stop + 1, Math.min(end, stop + LONGEST_NAME));
    }
    String name = Phrases.text(sentence, begin, stop);
    return begin == 0
        ? name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1)
        : name;
  }

  /** {@code Korea-China} before {@code free trade agreement}. */
  private static boolean isPair(Node node) {
    return node.kind() == Node.Kind.DEMONYM && node.text().contains("-");
  }

  /** The index after what a document is about: its phrase, up to the next circumstance. */
  private static int afterMatter(Sentence sentence, int from, int end) {
    int at = from;
    while (at < end) {
      Node node = sentence.at(at);
      boolean dated =
          sentence.at(at + 1).kind() == Node.Kind.DATE || sentence.at(at + 1).is("presence");
      boolean place = node.is("in") && (dated || sentence.at(at + 2).is("presence"));
      boolean stop =
          node.kind() == Node.Kind.DATE
              || node.kind() == Node.Kind.MARK && !Phrases.isPossessive(node)
              || node.isPreposition() && !node.isAny(INNER)
              || node.isSubordinator()
              || node.isBe()
              || node.isModal()
              || place;
      if (stop) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The document that carries a pledge: {@code In a joint statement, both pledged}. */
  private static Optional<String> carrier(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      boolean source =
          sentence.at(i).is("in") || sentence.at(i).is("under") || sentence.at(i).is("to");
      for (int noun = i + 1; source && noun < i + 1 + NEAR && noun < end; noun++) {
        Optional<String> name = carried(sentence, noun);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    for (int i = end; i < Math.min(end + NEAR, sentence.size()); i++) {
      Optional<String> name = carried(sentence, i);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> carried(Sentence sentence, int at) {
    Node node = sentence.at(at);
    boolean nameless = node.noun().filter(n -> NAMELESS.contains(n.lemma())).isPresent();
    boolean statement = node.isNoun(Family.STATEMENT) && !nameless;
    boolean proper = node.isNoun(Family.DOCUMENT) && at > 0 && isCapital(node);
    return statement || proper ? Optional.of(name(sentence, at, at + 1)) : Optional.empty();
  }
}
