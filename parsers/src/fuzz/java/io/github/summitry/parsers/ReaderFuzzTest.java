package io.github.summitry.parsers;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Coverage-guided search for inputs that break a promise. What it finds is written beside its seeds
 * among the test resources, where the ordinary tests take it from then on.
 */
class ReaderFuzzTest {
  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "By ",
    "Published : May 2, 2031 - 15:34",
    "(Yonhap)",
    "[YONHAP]",
    "SEOUL, May 2 (Yonhap) -- ",
    "Home > ",
    "Related Article",
    "@korea.kr",
    "date 2031-05-02 ",
    "![]() |",
    "“",
    "”"
  })
  void text(byte[] input) throws IOException {
    take(FuzzTarget.TEXT, input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "<p>",
    "</p>",
    "<br>",
    "<div class=",
    "<table><tr><td>",
    "<figcaption>",
    "<h1>",
    "<article",
    "<script type=\"application/ld+json\">",
    "\"@type\":\"NewsArticle\"",
    "<meta property=",
    "&nbsp;",
    "<!--",
    "hidden",
    "id=\"articleText\"",
    "<time datetime="
  })
  void html(byte[] input) throws IOException {
    take(FuzzTarget.HTML, input);
  }

  @FuzzTest(maxDuration = "10m")
  void json(byte[] input) throws IOException {
    take(FuzzTarget.JSON, input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "President ",
    "Prime Minister ",
    "Lee Jae Myung",
    "Trump",
    " agreed to ",
    " held a summit with ",
    "Oct. 30",
    "last Thursday",
    "the two leaders",
    "said, \"",
    "G7 summit",
    "in Seoul",
    "did not "
  })
  void read(byte[] input) throws IOException {
    take(FuzzTarget.READ, input);
  }

  private static void take(FuzzTarget target, byte[] input) throws IOException {
    target.take(new String(input, StandardCharsets.UTF_8));
  }
}
