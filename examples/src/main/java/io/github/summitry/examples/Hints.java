package io.github.summitry.examples;

import io.github.summitry.Outlet;
import io.github.summitry.PublicationTime;
import io.github.summitry.parsers.outlets.Source;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the caller knows of a single text beside its words. */
final class Hints {
  @Option(
      names = "--outlet",
      paramLabel = "SITE",
      description = "The outlet of a single text: its site, korea.net.")
  private Optional<Outlet> outlet = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When a single text was published: 2025-10-30 or 2025-10-30T15:30+09:00.")
  private Optional<PublicationTime> published = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "The address where a single text was found.")
  private Optional<String> url = Optional.empty();

  boolean areGiven() {
    return outlet.isPresent() || published.isPresent() || url.isPresent();
  }

  Source addTo(Source source) {
    Source hinted = outlet.map(source::withOutlet).orElse(source);
    hinted = published.map(hinted::withPublished).orElse(hinted);
    return url.map(hinted::withUrl).orElse(hinted);
  }
}
