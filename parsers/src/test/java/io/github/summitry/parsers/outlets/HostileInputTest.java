package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a parser throw or linger. */
class HostileInputTest {
  private static final int LENGTH = 1 << 18;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "a",
        ".",
        "-",
        "|",
        "(",
        ")",
        "[]",
        "()",
        "\0",
        "\0\0\n\0",
        "\uD800",
        "\uDC00 \uD800\n\uDC00",
        "\uFEFF",
        "By ",
        "By",
        "- ",
        "Published : ",
        "Published : Feb. 30, 2031 - 27:99",
        "Published: 99 Foo. 2031, 09:18",
        "date 2031-13-45 x",
        "date 0000-01-01 SEOUL, Dec. 31 (Yonhap) -- x",
        " date 2031-02",
        "Home >",
        "Home > ",
        "RSS RSS",
        " RSS RSS",
        "(Yonhap)",
        "[YONHAP]",
        "(LEAD)",
        "(ATTN",
        "![]() |",
        "title: \nauthor: \ntime: \ndescription: \nsection: \nbody: ",
        "SEOUL --",
        "SEOUL, May 2 (Yonhap) -- "
      })
  void shortTextsAreRead(String text) {
    for (ArticleParser parser : Parsers.ALL) {
      Source source = Source.of("hostile", text);
      assertThat(parser.likelihood(source)).isBetween(0, 100);
      assertThatCode(() -> parser.parse(source)).doesNotThrowAnyException();
    }
  }

  static Stream<String> longTexts() {
    return Stream.of(
            "a",
            " ",
            "\n",
            "a\n",
            ".",
            "a.A",
            "(A)",
            "[A]",
            "\"",
            "“A.”",
            "By A ",
            "-- ",
            "A, ",
            "Published : ",
            "1:",
            "2031-",
            "@",
            "a@",
            "a.",
            "SEOUL/",
            "\u00a0",
            "|",
            "![](",
            "(ATTN ",
            "Related Article\n",
            "A b c d e f g h i j k l m n o p.\n",
            "\uD800",
            "U.S.",
            "Aa. (Yonhap)",
            "Home > ",
            "A - ",
            "said \"x. \"",
            "A (left), ",
            "\"A.\"B")
        .map(part -> part.repeat(LENGTH / part.length()));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  @Timeout(60)
  void longTextsAreReadInTime(String text) {
    for (ArticleParser parser : Parsers.ALL) {
      Source source = Source.of("hostile", text);
      parser.likelihood(source);
      parser.parse(source);
    }
  }

  @Test
  void anythingCutOutOfAPageIsRead() {
    Random random = new Random(31);
    Fixture.all()
        .forEach(
            fixture -> {
              for (int i = 0; i < 40; i++) {
                int begin = random.nextInt(fixture.text().length());
                int end = begin + random.nextInt(fixture.text().length() - begin);
                Source part = fixture.source(begin, end);
                Parsers.ALL.forEach(parser -> assertThat(parser.parse(part)).isNotNull());
              }
            });
  }

  @Test
  void lettersShuffledAreRead() {
    Random random = new Random(32);
    String alphabet = "Aa.b,1 -()[]\"“”\n:|>@/\u00a0\0\uD800가年";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(200))
          .forEach(n -> text.append(alphabet.charAt(random.nextInt(alphabet.length()))));
      Source source = Source.of("shuffled", text.toString());
      Parsers.ALL.forEach(parser -> assertThat(parser.parse(source)).isNotNull());
    }
  }

  @Test
  void theMachinesLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "ja-JP"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Fixture.all())
            .allSatisfy(
                fixture ->
                    assertThat(Fixture.write(Parsers.parse(fixture.source())))
                        .isEqualTo(fixture.expected()));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void timeGrowsWithTheText() {
    String story = "President Han said yes. ".repeat(20) + "\n\n";
    String page =
        "The Korea Herald\n\nHan says yes to it\n\nBy Korea Herald\n\n" + story.repeat(2000);
    Source source = Source.of("long", page);
    Duration limit = Duration.ofSeconds(20);
    assertTimeout(limit, () -> Parsers.parse(source));
  }
}
