package io.github.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Firmness;
import io.github.summitry.Format;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Sector;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import io.github.summitry.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Article ARTICLE =
      Sample.article("a.txt", "").withPublished(PublicationTime.parse("2031-05-03"));
  private static final Summit TALKS =
      Sample.summit("2031-05-02/JP-KR", Status.HELD).date(PartialDate.parse("2031-05-02")).build();

  private static List<JsonNode> events(Corpus corpus) throws IOException {
    StringBuilder out = new StringBuilder();
    Plover.write(corpus, out);
    return out.toString().lines().map(MAPPER::readTree).toList();
  }

  private static JsonNode event(Summit summit) throws IOException {
    return events(Sample.of(ARTICLE, summit)).get(0);
  }

  private static List<Exported.LeftOut> leftOut(Corpus corpus) throws IOException {
    return Plover.write(corpus, new StringBuilder()).leftOut();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asString()));
    return texts;
  }

  @Test
  void writesAMeetingAndAPledge() throws IOException {
    StringBuilder out = new StringBuilder();
    Plover.write(Sample.corpus(), out);
    assertThat(out.toString().lines())
        .containsExactly(
            "{'id':'2031-05-02/JP-KR','date':'2031-05-02','date_basis':'event',"
                .concat("'actor':[{'code':'KOR','sector':'GOV','entity_text':'Kim Do-yun'}],")
                .concat("'recipient':[{'code':'JPN','sector':'GOV'}],")
                .concat("'event':['CONSULT'],'quad_code':1,'mode':['visit'],")
                .concat("'context':['diplomatic'],")
                .concat("'event_loc':{'extracted_place':'Tokyo','city':'Tokyo',")
                .concat("'country_code':'JPN'},'link':'2031-05-02/JP-KR',")
                .concat("'event_text':['are to meet in Tokyo on Friday',")
                .concat("'President Kim Do-yun met Prime Minister Hana Mori in Tokyo on ")
                .concat("Friday'],'text_info':[{'start':13,'end':43},{'start':0,'end':68}],")
                .concat("'cite_info':[{'citation':'ahead, first.txt',")
                .concat("'publication':'post.example','published':'2031-05-01',")
                .concat("'language':'en','coder':'io.github.summitry'},")
                .concat("{'citation':'tokyo.txt','title':'Kim, Mori talk',")
                .concat("'published':'2031-05-03T01:30+09:00','language':'en',")
                .concat("'coder':'io.github.summitry'}],")
                .concat("'lost':{'format':'SUMMIT','differences':['status SUPERSEDED'],")
                .concat("'history':['third formal meeting']}}")
                .replace('\'', '"'),
            "{'id':'2031-06/JP-KR','date':'2031-05-01','date_basis':'publication',"
                .concat("'actor':[{'code':'KOR','sector':'GOV','entity_text':'Kim Do-yun'},")
                .concat("{'code':'JPN','sector':'GOV'}],'event':['AGREE'],'quad_code':1,")
                .concat("'context':['diplomatic'],'link':'2031-06/JP-KR',")
                .concat("'event_text':['in June in Seoul'],")
                .concat("'text_info':[{'start':49,'end':65}],")
                .concat("'cite_info':[{'citation':'ahead, first.txt',")
                .concat("'publication':'post.example','published':'2031-05-01',")
                .concat("'language':'en','coder':'io.github.summitry'}],")
                .concat("'lost':{'status':'EXPECTED','date':'2031-06',")
                .concat("'format':'SUMMIT','occasion':'APEC'}}")
                .replace('\'', '"'),
            "{'id':'tokyo.txt#JP-KR/AGREED/1','date':'2031-05-02','date_basis':'event',"
                .concat("'actor':[{'code':'KOR','sector':'GOV'},{'code':'JPN','sector':'GOV'}],")
                .concat("'event':['AGREE'],'quad_code':1,'context':['diplomatic'],")
                .concat("'link':'2031-05-02/JP-KR',")
                .concat("'event_text':['agreed to reopen talks on energy'],")
                .concat("'text_info':[{'start':78,'end':110}],")
                .concat("'cite_info':[{'citation':'tokyo.txt','title':'Kim, Mori talk',")
                .concat("'published':'2031-05-03T01:30+09:00','language':'en',")
                .concat("'coder':'io.github.summitry'}],")
                .concat("'lost':{'firmness':'AGREED','sectors':['DIPLOMACY','ENERGY'],")
                .concat("'instrument':'joint statement','stage':'ADOPTED'}}")
                .replace('\'', '"'),
            "{'id':'tokyo.txt#JP/PLEDGED/1','date':'2031-05-03','date_basis':'publication',"
                .concat("'actor':[{'code':'JPN','sector':'GOV','entity_text':'Hana Mori'}],")
                .concat("'recipient':[{'code':'KOR','sector':'GOV'}],'event':['REJECT'],")
                .concat("'quad_code':3,'context':['economic'],")
                .concat("'event_text':['Mori refused to cut tariffs'],")
                .concat("'text_info':[{'start':132,'end':159}],")
                .concat("'cite_info':[{'citation':'tokyo.txt','title':'Kim, Mori talk',")
                .concat("'published':'2031-05-03T01:30+09:00','language':'en',")
                .concat("'coder':'io.github.summitry'}],")
                .concat("'lost':{'firmness':'PLEDGED','negated':'refused, or not done',")
                .concat("'sectors':['TRADE']}}")
                .replace('\'', '"'));
  }

  @Test
  void aHopeIsNoEvent() throws IOException {
    assertThat(leftOut(Sample.corpus()))
        .containsExactly(
            new Exported.LeftOut("tokyo.txt#JP-KR/HOPED/1", "no category for what was hoped"));
  }

  @ParameterizedTest
  @CsvSource({
    "HELD, CONSULT, 1, event",
    "SCHEDULED, AGREE, 1, publication",
    "EXPECTED, AGREE, 1, publication",
    "PROPOSED, REQUEST, 3, publication",
    "CANCELLED, REJECT, 3, publication"
  })
  void aMeetingHasTheCategoryOfItsStatus(Status status, String category, int quad, String basis)
      throws IOException {
    JsonNode event = event(TALKS.withStatus(status));
    assertThat(texts(event.get("event"))).containsExactly(category);
    assertThat(event.get("quad_code").asInt()).isEqualTo(quad);
    assertThat(event.get("date_basis").asString()).isEqualTo(basis);
    assertThat(event.get("date").asString())
        .isEqualTo(basis.equals("event") ? "2031-05-02" : "2031-05-03");
    if (status != Status.HELD) {
      assertThat(event.at("/lost/status").asString()).isEqualTo(status.name());
      assertThat(event.at("/lost/date").asString()).isEqualTo("2031-05-02");
    }
  }

  @Test
  void aMeetingPutOffIsNoEvent() throws IOException {
    assertThat(leftOut(Sample.of(ARTICLE, TALKS.withStatus(Status.POSTPONED))))
        .containsExactly(
            new Exported.LeftOut("2031-05-02/JP-KR", "no category for a meeting put off"));
  }

  @ParameterizedTest
  @CsvSource({
    "DISCUSSED, CONSULT,",
    "HOPED,,",
    "AFFIRMED, SUPPORT,",
    "PROPOSED, REQUEST, REJECT",
    "OFFERED, AGREE, REJECT",
    "AGREED, AGREE, REJECT",
    "PLEDGED, AGREE, REJECT",
    "CONCLUDED, SUPPORT, REJECT",
    "SIGNED, SUPPORT, REJECT"
  })
  void aPledgeHasTheCategoryOfItsFirmness(Firmness firmness, String category, String negated)
      throws IOException {
    assertThat(category(pledge(firmness))).isEqualTo(Optional.ofNullable(category));
    assertThat(category(pledge(firmness).withNegated(true)))
        .isEqualTo(Optional.ofNullable(negated));
  }

  private static Pledge pledge(Firmness firmness) {
    return Pledge.builder()
        .id("p")
        .addBy(Sample.KR)
        .firmness(firmness)
        .negated(false)
        .text("")
        .build();
  }

  private static Optional<String> category(Pledge pledge) throws IOException {
    return events(Sample.of(ARTICLE, TALKS, pledge)).stream()
        .filter(event -> event.get("id").asString().equals("a.txt#p"))
        .map(event -> event.get("event").get(0).asString())
        .findFirst();
  }

  @Test
  void whatWasDiscussedAtAMeetingIsToldByIt() throws IOException {
    Pledge discussed = pledge(Firmness.DISCUSSED).withSummit(TALKS.id()).withSectors(Sector.HEALTH);
    Corpus corpus = Sample.of(ARTICLE, TALKS, discussed);
    assertThat(events(corpus)).hasSize(1);
    assertThat(texts(events(corpus).get(0).get("context"))).containsExactly("diplomatic", "health");
    assertThat(leftOut(corpus))
        .containsExactly(new Exported.LeftOut("a.txt#p", "told by the record of its meeting"));
  }

  @Test
  void whatHasNoActorOrNoDateIsNoEvent() throws IOException {
    Article undated = Sample.article("a.txt", "");
    Summit background =
        TALKS.withId("undated/JP-KR").withDate(Optional.empty()).withBackground(true);
    assertThat(
            leftOut(
                Sample.of(
                    undated,
                    background,
                    pledge(Firmness.AGREED).withBy(),
                    pledge(Firmness.AGREED))))
        .containsExactly(
            new Exported.LeftOut("undated/JP-KR", "no date"),
            new Exported.LeftOut("a.txt#p", "no actor"),
            new Exported.LeftOut("a.txt#p", "no date"));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05, 2031-05-01, 2031-05-31, event",
    "2028-02, 2028-02-01, 2028-02-29, event",
    "2031, 2031-01-01, 2031-12-31, event",
    "2031-05-02, 2031-05-02,, event",
    ", 2031-05-03,, publication"
  })
  void aCoarseDateIsARange(String date, String first, String last, String basis)
      throws IOException {
    JsonNode event = event(TALKS.withDate(Optional.ofNullable(date).map(PartialDate::parse)));
    assertThat(event.get("date").asString()).isEqualTo(first);
    assertThat(event.path("enddate").asString(null)).isEqualTo(last);
    assertThat(event.get("date_basis").asString()).isEqualTo(basis);
  }

  @Test
  void aWeekdayWithoutADateIsLost() throws IOException {
    JsonNode event = event(TALKS.withDate(Optional.empty()).withWeekday(DayOfWeek.FRIDAY));
    assertThat(event.at("/lost/weekday").asString()).isEqualTo("FRIDAY");
    assertThat(event.at("/lost/format").asString()).isEqualTo("SUMMIT");
  }

  @Test
  void talksHaveModes() throws IOException {
    Place seoul = Place.builder().city("Seoul").country(Sample.KR).build();
    Place geneva = Place.builder().country(Actor.of("CH")).build();
    Participant third = Participant.of(Actor.of("US"));
    assertThat(modes(TALKS)).isEmpty();
    assertThat(modes(TALKS.withPlace(seoul))).containsExactly("visit");
    assertThat(modes(TALKS.withPlace(geneva))).containsExactly("third-party");
    assertThat(modes(TALKS.withPlace(seoul).withOccasion(Occasion.of("APEC"))))
        .containsExactly("multilateral");
    assertThat(modes(TALKS.withPlace(seoul).withFormat(Format.VIDEO))).containsExactly("phone");
    Summit three = Summit.builder().from(TALKS).addParticipants(third).format(Format.PHONE).build();
    assertThat(modes(three)).containsExactly("multilateral", "phone");
    assertThat(modes(TALKS.withStatus(Status.CANCELLED))).containsExactly("meet");
  }

  private static List<String> modes(Summit summit) throws IOException {
    return texts(event(summit).path("mode"));
  }

  @Test
  void theHostIsTheRecipient() throws IOException {
    JsonNode event = event(TALKS.withPlace(Place.builder().country(Sample.KR).build()));
    assertThat(event.at("/actor/0/code").asString()).isEqualTo("JPN");
    assertThat(event.at("/recipient/0/code").asString()).isEqualTo("KOR");
    assertThat(event.at("/recipient/0/entity_text").asString()).isEqualTo("Kim Do-yun");
  }

  @Test
  void whatIsHistoryIsMarkedSo() throws IOException {
    assertThat(texts(event(TALKS.withBackground(true)).get("context")))
        .containsExactly("historical", "diplomatic");
  }

  @ParameterizedTest
  @CsvSource({
    "KR, KOR",
    "XK, KOS",
    "VA, VAT",
    "UN, UNO",
    "EU, EUR",
    "ASEAN, IGO",
    "WB, IGO",
    "ZZ,",
    "A1,"
  })
  void actorsAreEntities(String actor, String code) {
    assertThat(Entity.code(Actor.of(actor))).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void organisationsAreNamed() {
    assertThat(Entity.of(Actor.of("ASEAN"), Optional.of("Hana Mori")))
        .isEqualTo(Map.of("code", "IGO", "identifier_text", "ASEAN", "entity_text", "Hana Mori"));
  }

  @ParameterizedTest
  @EnumSource(Sector.class)
  void everySectorIsMappedAsDocumented(Sector sector) throws IOException {
    String page = Files.readString(Path.of("../docs/EXPORTS.md"));
    String row =
        page.lines()
            .dropWhile(line -> !line.startsWith("| sector | context |"))
            .filter(line -> line.contains("`" + sector + "`"))
            .findFirst()
            .orElseThrow();
    String context =
        Contexts.of(sector).map(name -> "| `" + name + "` |").orElse("| none that covers it |");
    assertThat(row).endsWith(context);
  }

  @Test
  void keepsWhateverATextHolds() throws IOException {
    for (String text : Hostile.TEXTS) {
      Article article = ARTICLE.withHeadline(text);
      Corpus corpus =
          Sample.of(
              article,
              TALKS,
              pledge(Firmness.AGREED).withSpeaker(text).withEvidence(Sample.words(text, text)));
      JsonNode event = events(corpus).get(1);
      assertThat(event.at("/event_text/0").asString()).isEqualTo(Hostile.wellFormed(text));
      assertThat(event.at("/actor/0/entity_text").asString()).isEqualTo(Hostile.wellFormed(text));
      assertThat(event.at("/cite_info/0/title").asString()).isEqualTo(Hostile.wellFormed(text));
    }
  }
}
