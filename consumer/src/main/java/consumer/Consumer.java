package consumer;

import io.github.summitry.JsonLines;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.corpus.Meeting;
import io.github.summitry.export.Csv;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads two articles, writes what they say, reads it again and puts it together. */
public final class Consumer {
  private static final String HELD =
      "SEOUL, May 2, 2031 -- President Kim Do-yun and Japanese Prime Minister Hana Mori held a summit in"
          + " Seoul on Friday and agreed to resume ministerial talks on energy.";
  private static final String PLANNED =
      "<html><body><p>TOKYO, May 1, 2031 -- Japanese Prime Minister Hana Mori will meet South Korean"
          + " President Kim Do-yun in Busan on Friday, her office said on Thursday.</p></body></html>";

  private Consumer() {}

  public static void main(String... args) throws IOException {
    ArticleReader reader = ArticleReader.create();
    Report held = reader.read("held", HELD);
    Report planned =
        reader.read(
            Source.ofHtml("planned", PLANNED).withPublished(PublicationTime.parse("2031-05-01")));
    for (Report report : List.of(held, planned)) {
      for (Summit summit : report.summits()) {
        System.out.println(summit.status() + " " + summit.id());
      }
      report.pledges().forEach(pledge -> System.out.println(pledge.firmness() + " " + pledge.by()));
      System.out.println("same when read again: " + JsonLines.read(JsonLines.write(report)).equals(report));
    }
    Corpus corpus = Corpus.of(List.of(held, planned));
    for (Meeting meeting : corpus.meetings()) {
      System.out.println(meeting.id() + " from " + meeting.sources());
      meeting.differences().forEach(d -> System.out.println("  " + d.field() + " " + d.kind()));
    }
    System.out.println(corpus.meetings().json().count() + " meeting as JSON");
    Path folder = Files.createTempDirectory("consumer");
    Csv.write(corpus, folder);
    System.out.println("as CSV: " + Files.exists(folder.resolve("meetings.csv")));
  }
}
