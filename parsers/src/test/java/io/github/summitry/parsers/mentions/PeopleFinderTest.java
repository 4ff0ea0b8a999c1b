package io.github.summitry.parsers.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.parsers.CaseFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people a paragraph names, whose they are, and who of them leads: {@code people.txt} says.
 */
class PeopleFinderTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Actor KOREA = Actor.of("KR");

  static Stream<Arguments> cases() throws IOException {
    return CaseFile.read(PeopleFinderTest.class, "people.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void finds(String paragraph, List<String> people) {
    assertThat(read(paragraph)).containsExactlyElementsOf(people);
  }

  private static List<String> read(String paragraph) {
    Optional<PartialDate> published = Optional.of(PartialDate.parse("2031-05"));
    Roster roster = new Roster(LEXICON, KOREA, published, List.of());
    PeopleFinder finder = new PeopleFinder(LEXICON, KOREA, roster);
    Sentences.split(Tokenizer.tokenize(paragraph)).forEach(finder::read);
    return roster.people().stream().map(PeopleFinderTest::text).toList();
  }

  private static String text(Person person) {
    return String.join(
        " | ",
        person.name(),
        person.actor().map(Actor::code).orElse("-"),
        person.office().orElse("-"),
        person.role().name());
  }
}
