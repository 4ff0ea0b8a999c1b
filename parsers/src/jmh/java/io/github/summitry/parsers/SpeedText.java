package io.github.summitry.parsers;

import io.github.summitry.Passage;
import io.github.summitry.parsers.outlets.Source;
import io.github.summitry.seeds.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the benchmarks read. */
public enum SpeedText {
  /** The five seeds. */
  SEEDS {
    @Override
    Stream<String> texts() {
      return Seeds.all().stream().map(seed -> seed.text());
    }
  },
  /** All articles of the tests, most of them short. */
  ARTICLES {
    @Override
    Stream<String> texts() {
      return AnnotatedArticle.all().stream().map(AnnotatedArticle::text);
    }
  },
  /** Those of them in which nobody meets. */
  NO_SUMMIT {
    @Override
    Stream<String> texts() {
      return AnnotatedArticle.all().stream()
          .filter(article -> article.name().startsWith("none-"))
          .map(AnnotatedArticle::text);
    }
  },
  /** One article of two sentences. */
  SHORT {
    @Override
    Stream<String> texts() {
      return Stream.of(
          "South Korean President Kim Do-yun and Japanese Prime Minister Hana Mori held a summit in"
              + " Tokyo on Friday and agreed to resume ministerial talks on energy. Kim proposed"
              + " setting up a joint fund for hydrogen research.");
    }
  },
  /** The paragraphs of all articles as those of one, ten times over. */
  LONG {
    @Override
    Stream<String> texts() {
      ArticleReader reader = ArticleReader.create();
      return Stream.of(
          ARTICLES.sources().stream()
              .flatMap(source -> reader.parse(source).article().paragraphs().stream())
              .map(Passage::text)
              .collect(Collectors.joining("\n\n"))
              .repeat(10));
    }
  },
  /** The long article without line breaks. */
  ONE_LINE {
    @Override
    Stream<String> texts() {
      return LONG.texts().map(text -> text.replace('\n', ' '));
    }
  },
  /** Commas and nothing else. */
  COMMAS {
    @Override
    Stream<String> texts() {
      return Stream.of(",".repeat(100_000));
    }
  },
  /** A list of persons without end. */
  NAMES {
    @Override
    Stream<String> texts() {
      return Stream.of("President Kim and ".repeat(10_000));
    }
  };

  abstract Stream<String> texts();

  /** Returns the articles. */
  List<Source> sources() {
    return texts().map(text -> Source.of("article.txt", text)).toList();
  }

  /** Returns how long they are together in UTF-8. */
  double megabytes() {
    return sources().stream()
            .mapToInt(source -> source.text().getBytes(StandardCharsets.UTF_8).length)
            .sum()
        / 1e6;
  }
}
