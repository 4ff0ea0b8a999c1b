package io.github.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.Place;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA = "http://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String OWN = "urn:summitry:term:";

  private static String written(Corpus corpus, Function<Article, Optional<String>> texts)
      throws IOException {
    StringBuilder out = new StringBuilder();
    io.github.summitry.export.JsonLd.write(corpus, texts, out);
    return out.toString();
  }

  private static String written(Corpus corpus) throws IOException {
    return written(corpus, article -> Optional.empty());
  }

  private static Optional<String> text(Article article) {
    return Optional.of(article.id().equals("tokyo.txt") ? Sample.TOKYO : Sample.AHEAD);
  }

  /** Returns the expanded nodes by id as an independent processor without a network sees them. */
  private static Map<String, JsonNode> expanded(String document) throws JsonLdError {
    JsonArray nodes =
        JsonLd.expand(JsonDocument.of(new StringReader(document)))
            .loader(
                (address, options) -> {
                  throw new AssertionError("asked the network for " + address);
                })
            .get();
    Map<String, JsonNode> byId = new HashMap<>();
    MAPPER.readTree(nodes.toString()).forEach(node -> byId.put(node.get("@id").asString(), node));
    return byId;
  }

  private static String value(JsonNode node, String property) {
    return node.path(property).path(0).path("@value").asString(null);
  }

  private static String link(JsonNode node, String property) {
    return node.path(property).path(0).path("@id").asString(null);
  }

  @Test
  void aMeetingIsAnEvent() throws Exception {
    JsonNode event =
        expanded(written(Sample.corpus())).get("urn:summitry:meeting:2031-05-02/JP-KR");
    assertThat(event.at("/@type/0").asString()).isEqualTo(SCHEMA + "Event");
    assertThat(value(event, SCHEMA + "name")).isEqualTo("Summit: Kim Do-yun (KR), JP");
    assertThat(value(event, SCHEMA + "startDate")).isEqualTo("2031-05-02");
    assertThat(link(event, SCHEMA + "eventStatus")).isEqualTo(SCHEMA + "EventScheduled");
    assertThat(link(event, SCHEMA + "eventAttendanceMode"))
        .isEqualTo(SCHEMA + "OfflineEventAttendanceMode");
    assertThat(value(event, OWN + "status")).isEqualTo("HELD");
    JsonNode address = event.path(SCHEMA + "location").path(0).path(SCHEMA + "address").path(0);
    assertThat(value(address, SCHEMA + "addressLocality")).isEqualTo("Tokyo");
    assertThat(value(address, SCHEMA + "addressCountry")).isEqualTo("JP");
    JsonNode attendees = event.path(SCHEMA + "attendee");
    assertThat(value(attendees.get(0), SCHEMA + "name")).isEqualTo("Kim Do-yun");
    assertThat(link(attendees.get(0), SCHEMA + "affiliation")).isEqualTo("urn:summitry:actor:KR");
    assertThat(attendees.get(1).get("@id").asString()).isEqualTo("urn:summitry:actor:JP");
    assertThat(event.path(SCHEMA + "subjectOf").findValuesAsString("@id"))
        .containsExactly(
            "urn:summitry:article:ahead,%20first.txt", "urn:summitry:article:tokyo.txt");
  }

  @Test
  void aPlanHasNoStatusOfSchemaOrg() throws Exception {
    JsonNode event = expanded(written(Sample.corpus())).get("urn:summitry:meeting:2031-06/JP-KR");
    assertThat(event.has(SCHEMA + "eventStatus")).isFalse();
    assertThat(value(event, OWN + "status")).isEqualTo("EXPECTED");
    assertThat(value(event, SCHEMA + "startDate")).isEqualTo("2031-06");
    JsonNode gathering = event.path(SCHEMA + "superEvent").path(0);
    assertThat(value(gathering, SCHEMA + "name")).isEqualTo("APEC");
    assertThat(gathering.at("/@type/0").asString()).isEqualTo(SCHEMA + "Event");
  }

  @ParameterizedTest
  @CsvSource({
    "HELD, EventScheduled",
    "SCHEDULED, EventScheduled",
    "EXPECTED,",
    "PROPOSED,",
    "POSTPONED, EventPostponed",
    "CANCELLED, EventCancelled"
  })
  void statusesOfSchemaOrg(Status status, String name) throws Exception {
    Summit call = Sample.summit("undated/JP-KR", status).format(Format.PHONE).build();
    JsonNode event =
        expanded(written(Sample.of(Sample.article("a", ""), call)))
            .get("urn:summitry:meeting:undated/JP-KR");
    assertThat(link(event, SCHEMA + "eventStatus")).isEqualTo(name == null ? null : SCHEMA + name);
    assertThat(link(event, SCHEMA + "eventAttendanceMode"))
        .isEqualTo(SCHEMA + "OnlineEventAttendanceMode");
  }

  @Test
  void everyNodeIsExpandedInFull() throws Exception {
    String document = written(Sample.corpus(), JsonLdTest::text);
    int fields = 0;
    int expanded = 0;
    for (JsonNode node : MAPPER.readTree(document).get("@graph")) {
      fields += node.size();
    }
    for (JsonNode node : expanded(document).values()) {
      expanded += node.size();
    }
    assertThat(expanded).as("no term is dropped for want of a meaning").isEqualTo(fields);
    assertThat(expanded(document)).hasSize(2 + 2 + 2 + 3 + 1 + 1 + 2 + 9);
  }

  @Test
  void theContextHasEveryTerm() throws IOException {
    JsonNode document = MAPPER.readTree(written(Sample.corpus(), article -> Optional.empty()));
    Set<String> terms = new TreeSet<>();
    addTerms(document.get("@graph"), terms);
    assertThat(terms).hasSizeGreaterThan(50);
    assertThat(document.get("@context").propertyNames()).containsAll(terms);
  }

  private static void addTerms(JsonNode node, Set<String> terms) {
    if (node.isObject()) {
      terms.addAll(node.propertyNames());
      terms.add(node.path("type").asString("type"));
    }
    node.forEach(child -> addTerms(child, terms));
  }

  @Test
  void aClaimIsAboutItsMeeting() throws Exception {
    JsonNode claim =
        expanded(written(Sample.corpus()))
            .get("urn:summitry:claim:tokyo.txt%232031-05-02/JP-KR/claim/1");
    assertThat(claim.at("/@type/0").asString()).isEqualTo(OWN + "HistoryClaim");
    assertThat(link(claim, SCHEMA + "about")).isEqualTo("urn:summitry:meeting:2031-05-02/JP-KR");
    assertThat(value(claim, OWN + "ordinal")).isEqualTo("3");
    assertThat(value(claim, OWN + "interval")).isEqualTo("P4M");
  }

  @Test
  void factsPointAtEachOther() throws Exception {
    Map<String, JsonNode> nodes = expanded(written(Sample.corpus()));
    JsonNode article = nodes.get("urn:summitry:article:tokyo.txt");
    assertThat(article.at("/@type/0").asString()).isEqualTo(SCHEMA + "NewsArticle");
    assertThat(value(article, SCHEMA + "headline")).isEqualTo("Kim, Mori talk");
    assertThat(value(article, SCHEMA + "datePublished")).isEqualTo("2031-05-03T01:30+09:00");
    JsonNode pledge = nodes.get("urn:summitry:pledge:tokyo.txt%23JP-KR/AGREED/1");
    assertThat(pledge.at("/@type/0").asString()).isEqualTo(OWN + "Pledge");
    assertThat(link(pledge, SCHEMA + "about")).isEqualTo("urn:summitry:meeting:2031-05-02/JP-KR");
    assertThat(link(pledge, SCHEMA + "isPartOf")).isEqualTo("urn:summitry:article:tokyo.txt");
    assertThat(pledge.path(OWN + "by").findValuesAsString("@id"))
        .containsExactly("urn:summitry:actor:KR", "urn:summitry:actor:JP");
    assertThat(nodes.get("urn:summitry:actor:KR").at("/@type/0").asString())
        .isEqualTo(SCHEMA + "Country");
    JsonNode person = nodes.get("urn:summitry:person:tokyo.txt%23leader/1");
    assertThat(value(person, SCHEMA + "jobTitle")).isEqualTo("prime minister");
    JsonNode quote = nodes.get("urn:summitry:quote:tokyo.txt%23quote/1");
    assertThat(value(quote.path(SCHEMA + "creator").get(0), SCHEMA + "name"))
        .isEqualTo("Hana Mori");
  }

  @Test
  void evidenceIsAnAnnotation() throws Exception {
    JsonNode annotation = agreed(JsonLdTest::text);
    assertThat(annotation.at("/@type/0").asString()).isEqualTo(OA + "Annotation");
    assertThat(link(annotation, OA + "motivatedBy")).isEqualTo(OA + "identifying");
    assertThat(link(annotation, OA + "hasBody"))
        .isEqualTo("urn:summitry:pledge:tokyo.txt%23JP-KR/AGREED/1");
    JsonNode target = annotation.path(OA + "hasTarget").get(0);
    assertThat(link(target, OA + "hasSource")).isEqualTo("urn:summitry:article:tokyo.txt");
  }

  private static JsonNode agreed(Function<Article, Optional<String>> texts) throws Exception {
    return expanded(written(Sample.corpus(), texts))
        .get("urn:summitry:annotation:tokyo.txt%23JP-KR/AGREED/1%231");
  }

  private static JsonNode selector(JsonNode annotation, int number) {
    return annotation.path(OA + "hasTarget").get(0).path(OA + "hasSelector").get(number);
  }

  /** The words begin behind the emoji at 78 code units, which is 77 code points. */
  @Test
  void theTextAtHandGivesPlacesInCodePoints() throws Exception {
    JsonNode annotation = agreed(JsonLdTest::text);
    JsonNode position = selector(annotation, 0);
    assertThat(position.at("/@type/0").asString()).isEqualTo(OA + "TextPositionSelector");
    assertThat(value(position, OA + "start")).isEqualTo("77");
    assertThat(value(position, OA + "end")).isEqualTo("109");
    JsonNode quote = selector(annotation, 1);
    assertThat(quote.at("/@type/0").asString()).isEqualTo(OA + "TextQuoteSelector");
    assertThat(value(quote, OA + "exact")).isEqualTo("agreed to reopen talks on energy");
    assertThat(value(quote, OA + "prefix"))
        .isEqualTo("ori in Tokyo on Friday \uD83E\uDD1D.\nThey ");
    assertThat(value(quote, OA + "suffix")).isEqualTo(", and hoped for more. Mori refus");
  }

  @Test
  void withoutTheTextPlacesSayThatTheyCountCodeUnits() throws Exception {
    for (Function<Article, Optional<String>> texts :
        List.<Function<Article, Optional<String>>>of(
            article -> Optional.empty(), article -> Optional.of("some other text"))) {
      JsonNode annotation = agreed(texts);
      JsonNode position = selector(annotation, 0);
      assertThat(position.at("/@type/0").asString()).isEqualTo(OWN + "Utf16PositionSelector");
      assertThat(value(position, OWN + "utf16Begin")).isEqualTo("78");
      assertThat(value(position, OWN + "utf16End")).isEqualTo("110");
      JsonNode quote = selector(annotation, 1);
      assertThat(value(quote, OA + "exact")).isEqualTo("agreed to reopen talks on energy");
      assertThat(value(quote, OA + "prefix")).isEqualTo("They ");
      assertThat(value(quote, OA + "suffix")).isEqualTo(", and hoped for more. Mori refus");
    }
  }

  @Test
  void keepsWhateverATextHolds() throws Exception {
    for (String text : Hostile.TEXTS) {
      Article told = Sample.article("a", text).withHeadline(text);
      Summit summit =
          Sample.summit("s", Status.HELD)
              .place(Place.builder().venue(text).build())
              .occasion(Occasion.of(text))
              .addEvidence(Sample.words(text, text))
              .build();
      String document = written(Sample.of(told, summit), a -> Optional.of(text));
      assertThat(document.replaceAll("(?s)^.*\"@graph\"", "")).doesNotContain("<");
      assertThat(WellFormed.text(document)).isEqualTo(document);
      JsonNode article = expanded(document).get("urn:summitry:article:a");
      assertThat(value(article, SCHEMA + "headline")).isEqualTo(Hostile.wellFormed(text));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tokyo.txt, urn:summitry:article:tokyo.txt",
    "a b%c#d?.txt, urn:summitry:article:a%20b%25c%23d%3F.txt",
    "漢.txt, urn:summitry:article:%E6%BC%A2.txt",
    "https://post.example/a, https://post.example/a",
    "https://post.example/a b, urn:summitry:article:https://post.example/a%20b",
    "javascript:alert(1), urn:summitry:article:javascript:alert(1)"
  })
  void articlesHaveStableNames(String id, String iri) {
    assertThat(Iris.article(new Named<>(id, id, Sample.article(id, ""), ""))).isEqualTo(iri);
  }

  @Test
  void organisationsAreOrganizations() {
    assertThat(LinkedFacts.actor(Actor.of("ASEAN")).map())
        .containsEntry("type", "Organization")
        .containsEntry("id", "urn:summitry:actor:ASEAN");
  }

  @Test
  void anEmptyCorpusIsADocument() throws Exception {
    Corpus nothing = Corpus.of(List.of());
    assertThat(expanded(written(nothing))).isEmpty();
    assertThat(
            io.github.summitry.export.JsonLd.write(
                    nothing, a -> Optional.empty(), new StringBuilder())
                .written())
        .containsEntry("meetings", 0)
        .containsEntry("annotations", 0);
  }
}
