package io.github.summitry.parsers.facts;

import io.github.summitry.Firmness;
import io.github.summitry.Instrument;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import java.util.Optional;

/** Finds the document that a pledge's words name. */
final class Instruments {
  private Instruments() {}

  static Optional<Instrument> in(Clauses clauses, Targets.Piece piece, Firmness firmness) {
    int begin = piece.begin();
    int end = piece.end();
    Sentence sentence = clauses.sentence();
    boolean isOne = firmness == Firmness.SIGNED || firmness == Firmness.CONCLUDED;
    for (int i = begin; i < end; i++) {
      if (sentence.at(i).isNoun("DOCUMENT") && isOne) {
        return Optional.of(instrument(sentence.at(i).lower(), firmness));
      }
    }
    for (int i = 0; i + 1 < begin; i++) {
      Node node = sentence.at(i);
      if (node.is("in") || node.is("under")) {
        int noun = sentence.at(i + 1).is("a") || sentence.at(i + 1).is("the") ? i + 2 : i + 1;
        if (sentence.at(noun).isNoun("DOCUMENT")) {
          return Optional.of(instrument(sentence.at(noun).lower(), Firmness.AGREED));
        }
      }
    }
    return Optional.empty();
  }

  private static Instrument instrument(String name, Firmness firmness) {
    Instrument.Builder builder = Instrument.builder().name(name);
    return switch (firmness) {
      case SIGNED -> builder.stage(Instrument.Stage.SIGNED).build();
      case CONCLUDED -> builder.stage(Instrument.Stage.ADOPTED).build();
      default -> builder.build();
    };
  }
}
