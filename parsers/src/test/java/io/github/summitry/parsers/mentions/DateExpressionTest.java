package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.PartialDate;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateExpressionTest {
  private static final DateContext ON_THURSDAY =
      new DateContext(Optional.of(PartialDate.parse("2031-10-30")), Optional.empty(), Tense.PAST);

  @Test
  void namesTheDayOfTheWeekWithoutAnAnchor() {
    assertThat(read("next Thursday").weekday()).contains(DayOfWeek.THURSDAY);
    assertThat(read("Thursday, Oct. 30").weekday()).contains(DayOfWeek.THURSDAY);
    assertThat(read("yesterday (Saturday)").weekday()).contains(DayOfWeek.SATURDAY);
    assertThat(read("on Wednesday and Thursday").weekday()).contains(DayOfWeek.WEDNESDAY);
    assertThat(read("yesterday").weekday()).isEmpty();
  }

  @Test
  void listsItsMembers() {
    assertThat(members("on Nov. 23 and 24")).containsExactly("2031-11-23", "2031-11-24");
    assertThat(members("on Wednesday and Thursday")).containsExactly("2031-10-29", "2031-10-30");
    assertThat(members("on Nov. 23-24")).containsExactly("2031-11");
    assertThat(members("on Nov. 23")).containsExactly("2031-11-23");
    assertThat(read("on Wednesday and Thursday").members().get(1).weekday())
        .contains(DayOfWeek.THURSDAY);
  }

  @Test
  void pointsFromTheStory() {
    assertThat(read("the same day").isNarrative()).isTrue();
    assertThat(read("a day later").isNarrative()).isTrue();
    assertThat(read("the following Monday").isNarrative()).isTrue();
    assertThat(read("on the 23rd").isNarrative()).isTrue();
    assertThat(read("yesterday").isNarrative()).isFalse();
    assertThat(read("two days ago").isNarrative()).isFalse();
    assertThat(read("on Oct. 30").isNarrative()).isFalse();
  }

  @Test
  void equalsWhatMeansTheSame() {
    assertThat(read("on Oct. 30")).isEqualTo(read("Oct. 30")).hasSameHashCodeAs(read("Oct. 30"));
    assertThat(read("on October 30")).isEqualTo(read("on 30 Oct."));
    assertThat(read("by Oct. 30")).isNotEqualTo(read("on Oct. 30"));
    assertThat(read("Thursday")).isNotEqualTo(read("Friday")).isNotEqualTo("Thursday");
    assertThat(read("by Oct. 30").toString()).contains("UNTIL", "30");
  }

  @Test
  void knowsThatAnotherTimeWasSaid() {
    Tokens tokens = Tokenizer.tokenize("more than a year ago");
    DateExpression vague = DateExpressions.at(tokens, 2).orElseThrow().expression();
    assertThat(vague.resolve(ON_THURSDAY)).isEmpty();
  }

  private static List<String> members(String text) {
    return read(text).members().stream()
        .map(member -> member.resolve(ON_THURSDAY).orElseThrow().toString())
        .toList();
  }

  /** The text is one expression, from its first word to its last. */
  private static DateExpression read(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    DateExpressions.Found found = DateExpressions.at(tokens, 0).orElseThrow();
    assertThat(found.length()).as(text).isEqualTo(tokens.size());
    return found.expression();
  }
}
