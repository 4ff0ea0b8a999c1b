package io.github.summitry.parsers.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.parsers.Gzipped;
import io.github.summitry.parsers.outlets.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Web archives, written here record by record. */
class WarcSourcesTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");
  private static final String STORY = "<html><body><p>Kim (김도윤) met Mori.</p></body></html>";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] record(String type, String contentType, String address, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2031-05-03T00:00:00Z"
            + "\r\nWARC-Record-ID: <urn:uuid:4a3a0ae2-0f64-4b2c-9a3c-000000000001>"
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] response(String address, String status, String headers, byte[] body) {
    String http =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    return record(
        "response", "application/http; msgtype=response", address, joined(bytes(http), body));
  }

  private static byte[] page(String address, byte[] body) {
    return response(address, "200 OK", "Content-Type: text/html\r\n", body);
  }

  private static java.util.stream.Stream<Entry> open(byte[] archive) {
    return Sources.builder()
        .sizeLimit(10_000)
        .build()
        .open("crawl.warc.gz", new ByteArrayInputStream(archive));
  }

  @Test
  void pagesAndTextsAreArticles() throws IOException {
    byte[][] records = {
      record("warcinfo", "application/warc-fields", "x", bytes("software: a\r\n")),
      record("request", "application/http; msgtype=request", "x", bytes("GET / HTTP/1.1\r\n\r\n")),
      page("https://harbour.example/1", bytes(STORY)),
      response(
          "https://harbour.example/2",
          "200 OK",
          "Content-Type: text/html; charset=euc-kr\r\n",
          STORY.getBytes(KOREAN)),
      response(
          "https://harbour.example/3",
          "200 OK",
          "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
          Gzipped.of(bytes(STORY))),
      response(
          "https://harbour.example/4",
          "404 Not Found",
          "Content-Type: text/html\r\n",
          bytes(STORY)),
      response(
          "https://harbour.example/5.png", "200 OK", "Content-Type: image/png\r\n", bytes("x")),
      record("conversion", "text/plain", "https://harbour.example/6", bytes("Kim (김도윤) met Mori.")),
    };
    byte[][] members = new byte[records.length][];
    for (int i = 0; i < records.length; i++) {
      members[i] = Gzipped.of(records[i]);
    }
    for (byte[] archive : List.of(joined(records), joined(members))) {
      List<Source> sources = SourcesTest.found(open(archive));
      assertThat(sources)
          .extracting(Source::id)
          .containsExactly(
              "https://harbour.example/1",
              "https://harbour.example/2",
              "https://harbour.example/3",
              "https://harbour.example/6");
      assertThat(sources)
          .allSatisfy(
              source -> {
                assertThat(source.text()).contains("Kim (김도윤) met Mori.");
                assertThat(source.url()).contains(source.id());
                assertThat(source.published()).isEmpty();
              });
    }
  }

  @Test
  void aBrokenRecordEndsNothing() {
    byte[] archive =
        joined(
            page("https://harbour.example/1", bytes(STORY)),
            record("response", "application/http", "https://harbour.example/2", bytes("\0\0\0")),
            page("https://harbour.example/3", bytes("a".repeat(20_000))),
            page("https://harbour.example/4", bytes(STORY)));
    assertThat(SourcesTest.told(open(archive)))
        .satisfiesExactly(
            told -> assertThat(told).isEqualTo("https://harbour.example/1"),
            told -> assertThat(told).startsWith("broken: "),
            told -> assertThat(told).startsWith("broken: longer than 10000 bytes"),
            told -> assertThat(told).isEqualTo("https://harbour.example/4"));
  }

  @Test
  void whatIsNoArchiveIsBroken() throws IOException {
    byte[] page = page("https://harbour.example/1", bytes(STORY));
    byte[] zipped = Gzipped.of(page);
    List<byte[]> damaged =
        List.of(
            bytes("no archive"),
            bytes("WA"),
            Arrays.copyOf(page, 100),
            Arrays.copyOf(zipped, 100),
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {0x1F});
    assertThat(damaged)
        .allSatisfy(
            archive ->
                assertThat(SourcesTest.told(open(archive)))
                    .singleElement()
                    .satisfies(told -> assertThat(told).startsWith("broken: ")));
    assertThat(SourcesTest.told(open(new byte[0]))).isEmpty();
  }

  @Test
  void anArchiveThatEndsInLineEndsIsRead() throws IOException {
    byte[] page = page("https://harbour.example/1", bytes(STORY));
    byte[] ends = bytes("\r\n".repeat(20_000));
    assertThat(SourcesTest.told(open(joined(page, ends)))).startsWith("https://harbour.example/1");
    assertThat(SourcesTest.told(open(Gzipped.of(joined(page, ends)))))
        .startsWith("https://harbour.example/1");
  }

  @Test
  void aBombEndsTheArchive() throws IOException {
    byte[] bomb = page("https://harbour.example/1", new byte[3_000_000]);
    assertThat(
            SourcesTest.told(
                open(
                    Gzipped.of(
                        joined(page("https://harbour.example/0", bytes(STORY)), bomb, bomb)))))
        .startsWith("https://harbour.example/0")
        .endsWith(
            "broken: it holds more than 200 times its size; not read further; read no further");
  }
}
