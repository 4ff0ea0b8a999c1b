package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
  /** A program reads the rows that its texts need; this test reads all. */
  @ParameterizedTest
  @EnumSource
  void everyRowOfEveryFileIsSound(LexiconFile file) {
    Lexicon lexicon = Lexicon.bundled();
    assertThatCode(() -> lexicon.check(Table.resource(file))).doesNotThrowAnyException();
    assertThat(Table.resource(file).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseIsFoundByItsFirstWord(LexiconFile file) {
    Table table = Table.resource(file);
    PhraseIndex index = new PhraseIndex();
    index.add(table);
    for (Table.Row row : table.rows()) {
      for (String column : file.phrases) {
        List<String> expected = row.all(column);
        List<String> found = new ArrayList<>();
        for (String phrase : expected) {
          for (PhraseIndex.Place place : index.of(PhraseIndex.firstWord(phrase).hashCode())) {
            boolean here = place.row() == row.begin() && place.columnName().equals(column);
            if (here && place.phrase().equals(phrase)) {
              found.add(phrase);
            }
          }
        }
        assertThat(found)
            .as("%s of %s", column, row.get(table.columns().get(0)))
            .containsAll(expected);
      }
    }
  }

  /** Whichever words a text holds first, and on how many threads. */
  @Test
  void knowsTheSameInAnyOrder() {
    List<String> words =
        List.of("Korean", "president", "talks", "agreed", "Tokyo", "summit", "Kim");
    Lexicon forwards = Lexicon.bundled();
    Lexicon backwards = Lexicon.bundled();
    words.forEach(forwards::word);
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> backwards.word(words.get(words.size() - 1 - i % words.size())));
    for (String word : words) {
      assertThat(meaning(backwards, word)).isEqualTo(meaning(forwards, word)).isNotEmpty();
    }
  }

  private static List<Object> meaning(Lexicon lexicon, String word) {
    Tokens tokens = lexicon.tokenize(word + " " + word);
    List<Object> meaning = new ArrayList<>(lexicon.leadersBySurname(word));
    for (PhraseMap<?> map :
        List.of(lexicon.parties, lexicon.leaders, lexicon.offices, lexicon.verbs, lexicon.nouns)) {
      meaning.addAll(map.longestAt(tokens, 0).values());
    }
    return meaning;
  }
}
