package io.github.summitry.parsers.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Warning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String ENGLISH = "“We’ll meet at the café,” Mori said — in São Paulo.";
  private static final String WITH_KOREAN = "President Kim (김도윤) said “yes” in 서울.";

  static Stream<Arguments> undeclared() {
    return Stream.of(
        Arguments.of("ASCII", "Mori said yes.", StandardCharsets.US_ASCII, true),
        Arguments.of("UTF-8", ENGLISH, StandardCharsets.UTF_8, true),
        Arguments.of("UTF-8, Korean", WITH_KOREAN, StandardCharsets.UTF_8, true),
        Arguments.of("western", ENGLISH, WESTERN, false),
        Arguments.of("western, apostrophes alone", "Mori’s and Kim’s aides", WESTERN, false),
        Arguments.of("western, one accent", "the Élysée’s lawn", WESTERN, false),
        Arguments.of("western, an accent at the end", "the café", WESTERN, false),
        Arguments.of("Korean", WITH_KOREAN, KOREAN, false),
        Arguments.of("Korean, one name", "Kim (김도윤) met Mori.", KOREAN, false),
        Arguments.of("Korean, a rare syllable", "Chef Kim of 뚫훍김치찌개 met Mori.", KOREAN, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("undeclared")
  void infersTheCharacterSet(String name, String text, Charset charset, boolean certain) {
    Decoding decoding = Decoding.ofText(text.getBytes(charset), Optional.empty());
    assertThat(decoding.text()).isEqualTo(text);
    assertThat(decoding.warnings())
        .extracting(Warning::code)
        .isEqualTo(certain ? List.of() : List.of(Warning.Code.CHARSET_UNCERTAIN));
  }

  @Test
  void warnsAtTheFirstCharacterInDoubt() {
    Decoding decoding = Decoding.ofText("the café’s owner".getBytes(WESTERN), Optional.empty());
    assertThat(decoding.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.begin()).isEqualTo(7);
              assertThat(warning.end()).isEqualTo(8);
              assertThat(warning.message()).endsWith("read as windows-1252");
            });
  }

  @Test
  void aByteOrderMarkOutweighsEverything() {
    byte[] utf16 = ("\uFEFF" + WITH_KOREAN).getBytes(StandardCharsets.UTF_16LE);
    byte[] utf16be = ("\uFEFF" + WITH_KOREAN).getBytes(StandardCharsets.UTF_16BE);
    byte[] utf8 = ("\uFEFF" + WITH_KOREAN).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(utf16, utf16be, utf8)) {
      Decoding decoding = Decoding.ofText(bytes, Optional.of("windows-1252"));
      assertThat(decoding.text()).isEqualTo("\uFEFF" + WITH_KOREAN);
      assertThat(decoding.warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("labels")
  void takesTheServersWord(String label, Charset charset) {
    Decoding decoding = Decoding.ofText(WITH_KOREAN.getBytes(charset), Optional.of(label));
    assertThat(decoding).isEqualTo(new Decoding(WITH_KOREAN, List.of()));
  }

  static Stream<Arguments> labels() {
    return Stream.of(
        Arguments.of("EUC-KR", KOREAN),
        Arguments.of("ks_c_5601-1987", KOREAN),
        Arguments.of(" cp949 ", KOREAN),
        Arguments.of("MS949", KOREAN),
        Arguments.of("utf8", StandardCharsets.UTF_8));
  }

  @Test
  void latin1IsWindows() {
    Decoding decoding = Decoding.ofText("Mori’s".getBytes(WESTERN), Optional.of("ISO-8859-1"));
    assertThat(decoding.text()).isEqualTo("Mori’s");
  }

  @Test
  void whatTheServerSaysMustFitTheBytes() {
    byte[] bytes = WITH_KOREAN.getBytes(StandardCharsets.UTF_8);
    Decoding decoding = Decoding.ofText(bytes, Optional.of("euc-kr"));
    assertThat(decoding.text()).isEqualTo(WITH_KOREAN);
    assertThat(decoding.warnings()).extracting(Warning::code).hasSize(1);
    for (String unknown : List.of("klingon", "", "a b", "x-unknown-cp9999")) {
      assertThat(Decoding.ofText(bytes, Optional.of(unknown)).text()).isEqualTo(WITH_KOREAN);
    }
  }

  static Stream<String> metaTags() {
    return Stream.of(
        "<meta charset=euc-kr>",
        "<META CHARSET='EUC-KR'/>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ks_c_5601-1987\">",
        "<?xml version=\"1.0\" encoding=\"euc-kr\"?>");
  }

  @ParameterizedTest
  @MethodSource("metaTags")
  void takesThePagesWord(String tag) {
    String page = "<!DOCTYPE html><html><head>" + tag + "</head><body>뷁 똠방각하</body></html>";
    assertThat(Decoding.ofHtml(page.getBytes(KOREAN), Optional.empty()))
        .isEqualTo(new Decoding(page, List.of()));
  }

  @Test
  void theServerOutweighsThePage() {
    String page = "<html><meta charset=windows-1252><body>" + WITH_KOREAN;
    assertThat(Decoding.ofHtml(page.getBytes(KOREAN), Optional.of("euc-kr")).text())
        .isEqualTo(page);
    String other = "<html><meta charset=utf-16><body>" + WITH_KOREAN;
    assertThat(Decoding.ofHtml(other.getBytes(StandardCharsets.UTF_8), Optional.empty()).text())
        .isEqualTo(other);
  }

  @Test
  void damageDoesNotChangeTheCharacterSet() {
    byte[] bytes = (ENGLISH + WITH_KOREAN).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - "울.".length() - 1);
    assertThat(Decoding.ofText(cut, Optional.empty()).text())
        .startsWith(ENGLISH)
        .endsWith("in 서\uFFFD");
    bytes[1] = 'x';
    assertThat(Decoding.ofText(bytes, Optional.empty()).text())
        .startsWith("\uFFFDx\uFFFDWe’ll")
        .endsWith("서울.");
  }

  @Test
  void anyBytesAreText() {
    byte[] all = new byte[512];
    IntStream.range(0, all.length).forEach(i -> all[i] = (byte) i);
    for (String charset : List.of("utf-8", "euc-kr", "windows-1252", "utf-16", "shift_jis")) {
      assertThat(Decoding.ofText(all, Optional.of(charset)).text()).isNotEmpty();
    }
    assertThat(Decoding.ofHtml(all, Optional.empty()).text()).isNotEmpty();
    assertThat(Decoding.ofHtml(new byte[0], Optional.empty()))
        .isEqualTo(new Decoding("", List.of()));
  }
}
