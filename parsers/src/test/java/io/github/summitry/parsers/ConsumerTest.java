package io.github.summitry.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that embeds the library, on the module path and on the class path of a real virtual
 * machine: the test runner, which knows no modules, would not notice a package that is not opened
 * or exported.
 */
class ConsumerTest {
  private static final String MODULE =
      """
      module harbour {
        requires io.github.summitry.parsers;
        provides io.github.summitry.parsers.outlets.ArticleParser with harbour.PostParser;
      }
      """;

  private static final String PARSER =
      """
      package harbour;

      import io.github.summitry.*;
      import io.github.summitry.parsers.outlets.*;
      import java.util.List;

      public final class PostParser implements ArticleParser {
        @Override
        public Outlet outlet() {
          return Outlet.of("harbourpost.example");
        }

        @Override
        public int likelihood(Source source) {
          return source.text().startsWith("The Harbour Post") ? 100 : 0;
        }

        @Override
        public ParsedArticle parse(Source source) {
          Article article = Article.builder().id(source.id()).outlet(outlet()).build();
          return new ParsedArticle(article, List.of());
        }
      }
      """;

  private static final String MAIN =
      """
      package harbour;

      import io.github.summitry.*;
      import io.github.summitry.corpus.Corpus;
      import io.github.summitry.export.JsonLd;
      import io.github.summitry.parsers.ArticleReader;
      import java.util.List;
      import io.github.summitry.parsers.outlets.Source;
      import io.github.summitry.parsers.sources.*;
      import java.io.InputStream;

      public final class Main {
        public static void main(String... arguments) throws Exception {
          ArticleReader reader = ArticleReader.create();
          System.out.println(reader.read("a", "The Harbour Post").article().outlet());
          Report report =
              reader.read(
                  "b",
                  "SEOUL, May 2, 2031 -- President Kim Do-yun held a summit with Japanese Prime "
                      + "Minister Hana Mori in Seoul on Friday. They agreed to resume talks.");
          System.out.println(report.leaders().stream().map(Leader::name).toList());
          System.out.println(JsonLines.read(JsonLines.write(report)).equals(report));
          String page =
              "<html><script type='application/ld+json'>{'@type':'NewsArticle'}</script>"
                  + "<h1>Two ports meet</h1><p>A pier.</p></html>";
          Report read = reader.read(Source.ofHtml("c", page));
          System.out.println(read.article().headline().orElseThrow());
          System.out.println(read.warnings().get(0).code());
          Corpus corpus = Corpus.of(List.of(report));
          System.out.println(JsonLd.write(corpus, new StringBuilder()).written().get("meetings"));
          Sources.create()
              .open("crawl.warc.gz", InputStream.nullInputStream())
              .forEach(entry -> System.out.println(((Entry.Broken) entry).reason()));
          System.out.println(Main.class.getModule().isNamed());
        }
      }
      """;

  private static final String PRINTED =
      """
      harbourpost.example
      [Kim Do-yun, Hana Mori]
      true
      Two ports meet
      METADATA_BROKEN
      1
      WARC files are read by a library that is missing; add the dependency org.netpreserve:jwarc,\
       in a modular program --add-modules jwarc, too
      """;

  @TempDir Path folder;

  @Test
  void onTheModulePath() throws Exception {
    String library = OtherProcess.path(OtherProcess.library());
    Path classes = compile(List.of("--module-path", library), true);
    List<Path> modules = new ArrayList<>(OtherProcess.library());
    modules.add(classes);
    String printed =
        OtherProcess.run(
            List.of("--module-path", OtherProcess.path(modules), "-m", "harbour/harbour.Main"));
    assertThat(printed.lines()).containsExactlyElementsOf((PRINTED + "true").lines().toList());
  }

  @Test
  void onTheClassPath() throws Exception {
    String library = OtherProcess.path(OtherProcess.library());
    Path classes = compile(List.of("--class-path", library), false);
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("io.github.summitry.parsers.outlets.ArticleParser"),
        "harbour.PostParser\n");
    List<Path> places = new ArrayList<>(OtherProcess.library());
    places.add(classes);
    String printed = OtherProcess.run(List.of("-cp", OtherProcess.path(places), "harbour.Main"));
    assertThat(printed.lines()).containsExactlyElementsOf((PRINTED + "false").lines().toList());
  }

  private Path compile(List<String> options, boolean asModule) throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-Xlint:all,-exports", "-Werror", "-d", classes.toString()));
    arguments.add(Files.writeString(sources.resolve("PostParser.java"), PARSER).toString());
    arguments.add(Files.writeString(sources.resolve("Main.java"), MAIN).toString());
    if (asModule) {
      arguments.add(Files.writeString(sources.resolve("module-info.java"), MODULE).toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("the consumer compiles without a warning").isZero();
    return classes;
  }
}
