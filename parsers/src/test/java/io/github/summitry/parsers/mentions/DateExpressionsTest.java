package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May I ask you this? It may be so.",
        "Theresa May said so and May left.",
        "They march to the gate. March on!",
        "June Smith met Jan Peters and April Jones.",
        "The Sun rose; he sat. Sat images followed.",
        "The G20, 2,000 soldiers and $2019 million.",
        "The bid for the 2030 World Expo and its 2030 agenda.",
        "Korea's Vision 2030 is a plan.",
        "They came to the 77th General Assembly.",
        "It marks the 60th anniversary on the 38th parallel.",
        "They met on the 10th floor of the house.",
        "It is the second visit, the first in years.",
        "It was the second visit of the year.",
        "He stayed for two days and 45 minutes.",
        "The last year of the war and the next months.",
        "He read the Sunday Times about Bloody Sunday.",
        "Over the past two years, for the last decade.",
        "He met the late Shinzo Abe in an early session.",
        "Nice day! One day, all day, day by day.",
        "At the end of the day it was over.",
        "The end of the war, the start of talks.",
        "They meet later. Earlier talks failed.",
        "On the eve of the vote he left.",
        "A day after the vote he left.",
        "Those days are over; these days too.",
        "This time it is different, that time too.",
        "It is the same thing. No, this one.",
        "The morning session and an evening in Rome.",
        "The spring sun and the fall of the wall.",
        "It was his last day and her last year in office, its next week.",
        "In the coming year and over the past month, this past year.",
        "He said that on the day of the vote.",
        "They said that weeks of talks and days of rest were enough.",
        "It is the rest of the world in the next two days.",
        "Some 2000 firms for 2000 firms, from 1,800 to 2,000 firms.",
        "He met Prime Minister May and Marshal August.",
        "Item 30 of 12 in 9 of 10 cases.",
        "A 10-year-old from 2nd Street.",
      })
  void findsNone(String text) {
    assertThat(DateMarking.mark(text)).isEqualTo(text);
  }

  @Test
  void saysWhatTheDateDescribes() {
    assertThat(found("the June 12 meeting", 1).attributive()).isTrue();
    assertThat(found("their April summit", 1).attributive()).isTrue();
    assertThat(found("Thursday's talks", 0).attributive()).isTrue();
    assertThat(found("last week 's talks", 0).attributive()).isTrue();
    assertThat(found("on Thursday with him", 0).attributive()).isFalse();
    assertThat(found("the summit of May 21 in Rome", 3).attributive()).isFalse();
  }

  @Test
  void leavesThePrepositionToTheNounBehind() {
    assertThat(DateMarking.mark("after Thursday's talks")).isEqualTo("after [Thursday]'s talks");
    assertThat(DateMarking.mark("in last week's talks")).isEqualTo("in [last week]'s talks");
    assertThat(DateMarking.mark("over July 1 curbs")).isEqualTo("over [July 1] curbs");
  }

  @Test
  void countsThePreposition() {
    DateExpressions.Found found = found("no later than June 3, he said", 0);
    assertThat(found.prepositions()).isEqualTo(3);
    assertThat(found.length()).isEqualTo(5);
    assertThat(found("Thursday", 0).prepositions()).isZero();
  }

  @Test
  void tellsDeadlinesAndBeginnings() {
    assertThat(found("by the end of June", 0).expression().isDeadline()).isTrue();
    assertThat(found("within this year", 0).expression().isDeadline()).isTrue();
    assertThat(found("in June", 0).expression().isDeadline()).isFalse();
    assertThat(found("since June", 0).expression().isSince()).isTrue();
    assertThat(found("from June", 0).expression().isSince()).isTrue();
    assertThat(found("from June to August", 0).expression().isSince()).isFalse();
  }

  @Test
  void takesLinearTime() {
    for (String word :
        List.of(
            "early ",
            "the ",
            "on ",
            "1, ",
            "Thursday, ",
            "Thursday (",
            "a few ",
            "the end of ",
            "from ",
            "May ",
            "May-",
            "1 and ",
            "Thursday the 23rd of ",
            "the same ",
            "in the ")) {
      Tokens tokens = Tokenizer.tokenize(word.repeat(20_000));
      assertThatCode(() -> DateMarking.findAll(tokens)).as(word).doesNotThrowAnyException();
    }
  }

  @Test
  void survivesAnyNumber() {
    for (String text :
        List.of(
            "on Feb. 30",
            "in 0000",
            "on 99 May 9999",
            "999 years ago",
            "99999999999 years ago",
            "on May 0",
            "the 0th",
            "the 32nd",
            "2031-02-30",
            "2031-13",
            "0-0",
            "-",
            "on May",
            "in",
            "the",
            "by",
            "१२ May",
            "on May ٣")) {
      assertThatCode(() -> DateMarking.findAll(Tokenizer.tokenize(text)))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static DateExpressions.Found found(String text, int index) {
    return DateExpressions.at(Tokenizer.tokenize(text), index).orElseThrow();
  }
}
