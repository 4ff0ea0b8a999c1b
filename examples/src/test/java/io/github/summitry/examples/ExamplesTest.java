package io.github.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Article;
import io.github.summitry.JsonLines;
import io.github.summitry.Outlet;
import io.github.summitry.Report;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seed;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  @Test
  void listsMeetingsOfTheFirstSeed() {
    assertThat(ListMeetings.meetings())
        .startsWith(
            "2025-10-30  Lee Jae Myung (KR), Sanae Takaichi (JP)  HELD",
            "2025-10-30  Lee Jae Myung (KR), Mark Carney (CA)  HELD",
            "2025-10-30  Lee Jae Myung (KR), leader (NZ)  HELD",
            "2025-10-30  Lee Jae Myung (KR), leader (TH)  HELD",
            "2025-10-30  Lee Jae Myung (KR), leader (VN)  HELD",
            "2025-10-30  Lee Jae Myung (KR), leader (AU)  HELD");
  }

  @Test
  void writesAndReadsReports(@TempDir Path folder) throws IOException {
    ArticleReader reader = ArticleReader.create();
    List<Report> reports =
        Seeds.all().stream().map(seed -> reader.read(seed.id(), seed.text())).toList();
    assertThat(WriteJson.written(folder.resolve("reports.jsonl"))).isEqualTo(reports);
  }

  @Test
  void readsManyArticles(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("articles.jsonl");
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(lines, "{\"text\": \"One.\"}\n{}\n{\"id\": \"b\", \"text\": \"Two.\"}\n");
    assertThat(ReadManyArticles.written(lines, reports))
        .containsExactly(lines + ", line 2: neither text nor html nor body");
    assertThat(JsonLines.read(reports))
        .extracting(report -> report.article().id())
        .containsExactly("articles.jsonl#1", "b");
  }

  @Test
  void ownOutletReadsItsPagesAndNoOthers() {
    ArticleReader reader =
        ArticleReader.builder().parser(new OwnOutlet.HarbourPostParser()).build();
    Article own = reader.read("ferry.txt", OwnOutlet.PAGE).article();
    assertThat(own.headline()).contains("Two neighbours, one ferry");
    assertThat(own.paragraphs()).hasSize(2);
    for (Seed seed : Seeds.all()) {
      assertThat(reader.read(seed.id(), seed.text()))
          .isEqualTo(ArticleReader.create().read(seed.id(), seed.text()));
    }
  }

  @Test
  void ownOutletTakesAnyText() {
    OwnOutlet.HarbourPostParser parser = new OwnOutlet.HarbourPostParser();
    for (String text : List.of("", "The Harbour Post\n", "The Harbour Post\na\n2031-02-30\n")) {
      Article article = parser.parse(Source.of("x", text)).article();
      assertThat(article.outlet()).isEqualTo(Outlet.of("harbourpost.example"));
      assertThat(article.published()).isEmpty();
    }
  }
}
