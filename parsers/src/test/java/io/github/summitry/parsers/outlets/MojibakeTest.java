package io.github.summitry.parsers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Warning;
import io.github.summitry.parsers.Fixtures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static String misread(String text, Charset charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), charset);
  }

  private static String restored(String text) {
    return Mojibake.in(text).map(Mojibake::text).orElse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moriâ€™s aide | Mori’s aide",
        "â€œYes,â€\u009d he said | “Yes,” he said",
        "â€œYes,â€ he said | “Yes,” he said",
        "â€œYes,â€\uFFFD he said | “Yes,” he said",
        "talks â€” and more | talks — and more",
        "talks â€“ and | talks – and",
        "the cafÃ© | the café",
        "ErdoÄŸan met MilanoviÄ‡ | Erdoğan met Milanović",
        "SÃ£o Paulo | São Paulo",
        "said.Â\u00a0 He | said.\u00a0 He",
        "Â£5 million | £5 million",
        "voilÃ\u00a0 | voilà",
        "10Â°C | 10°C",
        "í•œêµ\u00ad | 한국",
        "ðŸ˜€ | 😀",
        "ÐŸÑƒÑ‚Ð¸Ð½ | Путин",
        "Moriâ\u0080\u0099s aide | Mori’s aide",
        "MoriÃ¢â‚¬â„¢s aide | Mori’s aide",
        "Ã¢â‚¬Å“Yes | “Yes",
        "cafÃƒÂ© | café",
        "¡°Yes,¡± Mori¡¯s aide said | “Yes,” Mori’s aide said",
      })
  void isRestored(String damaged, String sound) {
    Optional<String> restored = Mojibake.in(damaged).map(Mojibake::text);
    assertThat(restored.map(String::strip)).contains(sound.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mori’s aide said “yes” — twice…",
        "the “café”—a small one",
        "the attaché’s—“maybe”…",
        "THE CAFÉ’S OWNER, THE ATTACHÉ”",
        "AMANHÃ” and MAÇÃ’S",
        "NESCAFÉ®, CAFÉ™",
        "“Spaß“ and „Maß”",
        "São Paulo, Erdoğan, Milanović, Škoda, naïve, Ørsted’s, Åland–Sweden",
        "김도윤 met 森花, Путин, Ελλάδα, עברית, العربية",
        "£5, 10°C, ½, ®, «oui», ÄÖÜ ß, ÀÉÎ",
        "\uD800 \uDC00 \u0080\u0081 \u00C3",
      })
  void printIsLeftAlone(String text) {
    assertThat(Mojibake.in(text)).isEmpty();
  }

  @Test
  void noArticleOfTheTestsHasAny() {
    assertThat(Fixtures.all()).noneMatch(source -> Mojibake.in(source.text()).isPresent());
  }

  @Test
  void articlesComeBackAsTheyWere() {
    for (Source source : Fixtures.all()) {
      String text = source.text();
      String once = misread(text, StandardCharsets.ISO_8859_1);
      assertThat(restored(once)).isEqualTo(text);
      assertThat(restored(misread(once, StandardCharsets.ISO_8859_1))).isEqualTo(text);
      // Of windows-1252 the bytes that stand for nothing are lost.
      String plain = text.replaceAll("[^\\x00-\\x7F’“”—é]", "");
      assertThat(restored(misread(plain, WESTERN))).isEqualTo(plain);
    }
  }

  @Test
  void theWarningPointsAtTheFirstCharacterRestored() {
    Source source = Source.of("a", "Kim met Moriâ€™s aide at the cafÃ©.").restored();
    assertThat(source.text()).isEqualTo("Kim met Mori’s aide at the café.");
    assertThat(source.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.TEXT_REPAIRED);
              assertThat(source.text().substring(warning.begin(), warning.end())).isEqualTo("’");
              assertThat(warning.message()).startsWith("2 characters");
            });
  }
}
