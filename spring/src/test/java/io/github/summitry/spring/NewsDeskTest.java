package io.github.summitry.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.JsonLines;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.parsers.outlets.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The application as it runs, asked over HTTP. */
class NewsDeskTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TEXT =
      "South Korean President Kim Do-yun met Japanese Prime Minister Hana Mori on Friday. “We shall"
          + " resume talks on energy,” Kim said.";
  private static final Report REPORT =
      ArticleReader.create()
          .read(Source.of("a", TEXT).withPublished(PublicationTime.parse("2031-05-03")));

  private static ConfigurableApplicationContext application;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    application = SpringApplication.run(NewsDesk.class, "--server.port=0");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String article(String id, String published) {
    return MAPPER.writeValueAsString(Map.of("id", id, "text", TEXT, "published", published));
  }

  @Test
  void returnsTheReportThatTheLibraryWrites() throws Exception {
    HttpResponse<String> answer = post("/reports", article("a", "2031-05-03"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(JsonLines.write(REPORT));
    assertThat(JsonLines.read(answer.body())).isEqualTo(REPORT);
  }

  @Test
  void takesReportsAndReturnsTheirMeetings() throws Exception {
    HttpResponse<String> answer = post("/meetings", "[" + JsonLines.write(REPORT) + "]");
    assertThat(answer.statusCode()).isEqualTo(200);
    List<String> meetings = Corpus.of(List.of(REPORT)).meetings().json().toList();
    assertThat(answer.body()).isEqualTo(meetings.toString()).contains("2031-05-02/JP-KR");
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    HttpResponse<String> noDate = post("/reports", article("a", "yesterday"));
    assertThat(noDate.statusCode()).isEqualTo(400);
    assertThat(noDate.body()).startsWith("not a date: \"yesterday\"; write 2025-10-30");
    assertThat(post("/reports", article("", "2031")).statusCode()).isEqualTo(400);
  }
}
