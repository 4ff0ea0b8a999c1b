package io.github.summitry.parsers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.PublicationTime;
import io.github.summitry.Summit;
import io.github.summitry.parsers.CaseFile;
import io.github.summitry.parsers.mentions.Story;
import io.github.summitry.parsers.outlets.PlainTextParser;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who meets whom, when, where and beside what, over several sentences: {@code meetings.txt}. */
class MeetingsTest {
  static Stream<Arguments> cases() throws IOException {
    return CaseFile.read(MeetingsTest.class, "meetings.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tells(String text, List<String> meetings) {
    assertThat(meetings(text)).containsExactlyInAnyOrderElementsOf(meetings);
  }

  private static List<String> meetings(String line) {
    int space = line.indexOf(' ');
    String text = line.substring(space + 1).replace(" / ", "\n\n");
    Source source =
        Source.of("story", text).withPublished(PublicationTime.parse(line.substring(0, space)));
    Story story = Story.read(Bare.LEXICON, new PlainTextParser().parse(source).article(), text);
    return Bare.report(story).summits().stream().map(MeetingsTest::line).toList();
  }

  private static String line(Summit summit) {
    String parties =
        summit.participants().stream()
            .map(Participant::actor)
            .map(Actor::code)
            .sorted()
            .collect(Collectors.joining("-"));
    return String.join(
        " | ",
        parties,
        summit.status().toString(),
        summit.date().map(Object::toString).orElse("-"),
        summit.place().flatMap(Place::city).orElse("-"),
        summit.occasion().map(o -> o.name()).orElse("-"));
  }
}
