package io.github.summitry.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Passage;
import io.github.summitry.Place;
import io.github.summitry.Report;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import io.github.summitry.parsers.ArticleReader;
import io.github.summitry.seeds.Seeds;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The page in a browser; skipped where there is none. What it looks like, it leaves in {@code
 * target/page}.
 */
class BrowserTest {
  private static final Path PICTURES = Path.of("target", "page");
  private static final String HOSTILE =
      """
      <script>hit('headline')</script> <img src=x onerror=hit('headline')>

      SEOUL, May 2, 2031 -- President <img src=//x.invalid/1.png onerror=hit('name')> Kim Do-yun held \
      a summit with Japanese Prime Minister Hana Mori in Seoul on Friday. "Open the harbour \
      </script><script>hit('quote')</script> to all," Kim said. They agreed to resume talks on \
      "><b onmouseover=hit('attribute')>energy</b>.

      </p></div></article><iframe src=//x.invalid/></iframe><link rel=stylesheet href=//x.invalid/s>
      """;

  @TempDir static Path folder;
  private static Path bundled = Path.of("");
  private static Path hostile = Path.of("");
  private static Optional<Chromium> chromium = Optional.empty();
  private Tab tab;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> program = Chromium.installed();
    assumeThat(program)
        .as("no Chromium on the PATH: the page is not tried in a browser")
        .isPresent();
    chromium = Optional.of(Chromium.start(program.get(), Path.of("target", "chromium")));
    ArticleReader reader = ArticleReader.create();
    bundled =
        page(
            "Meetings",
            Seeds.all().stream().map(seed -> reader.read(seed.id(), seed.text())).toList());
    hostile =
        page(
            "<script>hit('title')</script>",
            List.of(
                reader.read("</script><script>hit('id')</script>", HOSTILE),
                hostile("one", "Seoul"),
                hostile("two", "Busan")));
  }

  /** Whoever writes reports can write anything into any of their names. */
  private static Report hostile(String id, String city) {
    Summit summit =
        Summit.builder()
            .id("2031-05-02/JP-KR")
            .addParticipants(
                Participant.of(Actor.of("KR"), bad("leader")), Participant.of(Actor.of("JP")))
            .status(Status.HELD)
            .format(Format.SUMMIT)
            .date(PartialDate.parse("2031-05-02"))
            .place(Place.builder().city(city + bad("city")).venue(bad("venue")).build())
            .occasion(Occasion.of(bad("occasion")))
            .background(false)
            .addEvidence(
                Evidence.builder().begin(0).end(bad("words").length()).text(bad("words")).build())
            .build();
    Article article =
        Article.builder()
            .id(id + bad("article"))
            .outlet(Outlet.of(id + bad("outlet")))
            .headline(bad("headline"))
            .addParagraphs(
                Passage.builder().begin(0).end(bad("words").length()).text(bad("words")).build())
            .build();
    return Report.builder().article(article).addSummits(summit).build();
  }

  private static String bad(String place) {
    return "'\"></script><img src=//x.invalid onerror=hit('" + place + "')>";
  }

  private static Path page(String title, List<Report> reports) throws IOException {
    Path file = Files.createTempFile(folder, "page", ".html");
    try (Writer out = Files.newBufferedWriter(file)) {
      Page.of(title, Corpus.of(reports)).write(out);
    }
    return file;
  }

  @AfterAll
  static void stop() {
    chromium.ifPresent(Chromium::close);
  }

  @BeforeEach
  void openTab() {
    tab = chromium.orElseThrow().tab();
    tab.emulate(1280, 900, "light", "screen");
  }

  @AfterEach
  void closeTab() {
    tab.close();
  }

  @Test
  void drawsItsPicturesAndComplainsOfNothing() {
    tab.show(bundled);
    assertThat(tab.count(".chart svg")).isEqualTo(3);
    assertThat(tab.count("#timeline svg path")).isGreaterThan(14);
    assertQuiet();
  }

  @Test
  void showsAnArticleFullOfScriptsAndRunsNone() {
    tab.call(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of("source", "window.hits = []; window.hit = name => hits.push(name);"));
    tab.show(hostile);
    tab.point(".fact", true);
    assertThat(tab.value("document.title").asString()).isEqualTo("<script>hit('title')</script>");
    assertThat(tab.text(".story"))
        .contains("</script><script>hit('quote')</script>")
        .contains("<img src=//x.invalid/1.png onerror=hit('name')>")
        .contains("<iframe src=//x.invalid/></iframe>");
    tab.value(
        "for (const chart of document.querySelectorAll('.chart'))"
            + " echarts.getInstanceByDom(chart)"
            + ".dispatchAction({type: 'showTip', seriesIndex: 0, dataIndex: 0})");
    tab.await("document.querySelector('#timeline svg').textContent.includes('hit(')");
    tab.await("document.querySelector('#pairs svg').textContent.includes('1 meeting')");
    assertThat(tab.text("#timeline svg")).contains(bad("leader")).doesNotContain("2034");
    assertThat(tab.text("#pairs svg")).contains("1 meeting");
    assertThat(tab.text(".several .differences")).contains(bad("city"));
    assertThat(tab.count("img, iframe, link, b")).isZero();
    assertThat(tab.value("hits").size()).isZero();
    assertQuiet();
  }

  /** The page is all that is loaded, and nothing is logged, thrown or kept from running. */
  private void assertQuiet() {
    assertThat(tab.events("Network.requestWillBeSent"))
        .extracting(request -> request.get("documentURL").asString().split(":", 2)[0])
        .containsExactly("file");
    assertThat(tab.events("Log.entryAdded")).isEmpty();
    assertThat(tab.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(tab.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(tab.events("Audits.issueAdded")).isEmpty();
  }

  @Test
  void scriptsThatAreNotThePagesOwnDoNotRun() {
    tab.show(bundled);
    tab.value(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            + " document.body.append(s); const i = new Image(); i.src = '//x.invalid/';"
            + " document.body.append(i); })()");
    assertThat(tab.value("window.ran === undefined").asBoolean()).isTrue();
    assertThat(tab.events("Log.entryAdded").toString())
        .contains("Content Security Policy")
        .contains("script-src")
        .contains("default-src");
  }

  @Test
  void everyFactIsMarkedInItsText() {
    tab.show(bundled);
    assertThat(tab.count(".facts li")).isGreaterThan(90);
    assertThat(
            tab.value(
                    "[...document.querySelectorAll('.facts li')]"
                        + ".filter(li => !document.querySelector('.fact[data-facts~=\"' + li.id + '\"]'))"
                        + ".map(li => li.id)")
                .toString())
        .isEqualTo("[]");
  }

  @Test
  void pointingAndClickingHighlightAFact() {
    tab.show(bundled);
    tab.point("#article-1 .fact", false);
    assertLit("lit");
    tab.point("h1", false);
    assertThat(tab.count(".lit")).isZero();
    tab.point("#article-1 .fact", true);
    tab.point("h1", false);
    assertLit("kept");
    tab.point("h1", true);
    assertThat(tab.count(".kept")).isZero();
    tab.point("#" + firstMarked() + " a", true);
    assertLit("kept");
  }

  private String firstMarked() {
    return tab.value("document.querySelector('#article-1 .fact').dataset.facts.split(' ')[0]")
        .asString();
  }

  /** Both the article's first marked passage and what it says are highlighted. */
  private void assertLit(String name) {
    assertThat(tab.value("document.querySelector('#article-1 .fact').className").asString())
        .contains(name);
    assertThat(tab.count("#article-1 .facts ." + name)).isPositive();
  }

  @Test
  void whatAPassageSaysComesIntoSight() throws IOException {
    tab.show(bundled);
    tab.point("#article-1 p:last-child .fact", true);
    assertThat(isInSight("#article-1 .facts .kept")).isTrue();
    picture("clicked", 1280, 900);
    tab.emulate(390, 844, "light", "screen");
    tab.point("#article-1 .fact", true);
    assertThat(isInSight("#told")).isTrue();
    picture("clicked-phone", 390, 844);
    assertThat(tab.text("#told"))
        .isEqualTo(tab.value("document.querySelector('#article-1 .fact').title").asString());
  }

  private boolean isInSight(String selector) {
    return tab.value(
            "(() => { const r = document.querySelector('"
                + selector
                + "').getBoundingClientRect();"
                + " return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight; })()")
        .asBoolean();
  }

  @Test
  void allOfItIsReachedByTheKeyboard() {
    tab.show(bundled);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tab.press("Tab", 9);
      reached.add(tab.value("document.activeElement.textContent.trim()").asString());
    }
    assertThat(reached)
        .startsWith("Skip to the meetings", "When they meet", "Who met whom")
        .contains("When they meet: as a table");
    tab.press("Enter", 13);
    tab.value("document.querySelector('#article-1 .fact').focus()");
    assertLit("lit");
    tab.press("Enter", 13);
    assertLit("kept");
    tab.press("Escape", 27);
    assertThat(tab.count(".kept")).isZero();
  }

  @Test
  void aSourceLeadsToItsWords() {
    tab.show(bundled);
    tab.point(".several .words", true);
    assertThat(tab.value("document.activeElement.classList.contains('kept')").asBoolean()).isTrue();
    assertThat(tab.text(".several .words"))
        .startsWith(tab.value("document.activeElement.textContent").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "desktop, 1280, light, screen",
    "desktop-dark, 1280, dark, screen",
    "phone, 390, light, screen",
    "phone-dark, 390, dark, screen",
    "print, 800, dark, print"
  })
  void fitsAndIsAccessible(String name, int width, String scheme, String medium)
      throws IOException {
    tab.emulate(width, 844, scheme, medium);
    tab.show(bundled);
    tab.value(Assets.webjar("org.webjars.npm", "axe-core", "axe.min.js"));
    JsonNode violations = tab.value("axe.run().then(result => result.violations)");
    assertThat(
            violations.valueStream().map(rule -> rule.get("id") + ": " + rule.get("nodes").get(0)))
        .isEmpty();
    assertThat(tab.value("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    picture(
        name, width, tab.value("Math.min(document.documentElement.scrollHeight, 6000)").asInt());
  }

  private void picture(String name, int width, int height) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), tab.picture(width, height));
  }

  @Test
  void printsLightWithEveryArticle() {
    tab.emulate(1280, 900, "dark", "print");
    tab.show(bundled);
    assertThat(tab.value("getComputedStyle(document.body).backgroundColor").asString())
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(tab.value("getComputedStyle(document.querySelector('nav')).display").asString())
        .isEqualTo("none");
    byte[] pdf = tab.bytes("Page.printToPDF", Map.of("printBackground", true));
    assertThat(pdf).hasSizeGreaterThan(50_000);
  }
}
