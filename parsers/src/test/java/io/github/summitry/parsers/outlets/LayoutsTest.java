package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Outlet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout has a page that shows it, and every page is read as it should be. */
class LayoutsTest {
  @ParameterizedTest
  @EnumSource
  void everyLayoutHasAFixture(Layout layout) {
    assertThat(layout.fixtures()).as("%s: name a fixture in Layout", layout).isNotEmpty();
    assertThat(layout.fixtures()).allSatisfy(Fixture::named);
  }

  @ParameterizedTest
  @EnumSource
  void everyFixtureIsOfItsLayoutsOutlet(Layout layout) {
    assertThat(layout.fixtures())
        .allSatisfy(
            name ->
                assertThat(Fixture.named(name).expected()).contains("outlet: " + layout.outlet()));
  }

  @Test
  void everyParserHasALayout() {
    List<Outlet> outlets = Stream.of(Layout.values()).map(Layout::outlet).toList();
    assertThat(Parsers.ALL)
        .allSatisfy(
            parser ->
                assertThat(outlets)
                    .as("%s has no layout: add one to Layout, with a fixture", parser.getClass())
                    .contains(parser.outlet()));
  }

  @Test
  void everyParserHasAPageInHtml() {
    List<String> outlets =
        Fixture.all().filter(Fixture::isHtml).map(fixture -> fixture.expected().get(0)).toList();
    assertThat(Parsers.ALL)
        .allSatisfy(
            parser ->
                assertThat(outlets)
                    .as("%s has no page in HTML: add one to Layout", parser.getClass())
                    .contains("outlet: " + parser.outlet()));
  }

  @Test
  void everyFixtureBelongsToALayout() throws IOException, URISyntaxException {
    URL any = Objects.requireNonNull(Fixture.class.getResource("plain-body-only.txt"));
    List<String> named = Fixture.all().map(Fixture::name).toList();
    try (Stream<Path> files = Files.list(Path.of(any.toURI()).getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".txt") || file.endsWith(".html"))
          .allSatisfy(
              file ->
                  assertThat(named)
                      .as("%s is read by no test: name it in Layout", file)
                      .contains(file.replaceFirst("\\.(txt|html)$", "")));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.summitry.parsers.outlets.Fixture#all")
  void everyFixtureIsReadAsExpected(Fixture fixture) {
    assertThat(Fixture.write(Parsers.parse(fixture.source())))
        .containsExactlyElementsOf(fixture.expected());
  }
}
