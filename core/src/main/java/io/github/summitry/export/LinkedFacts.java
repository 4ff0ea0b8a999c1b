package io.github.summitry.export;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Instrument;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Quote;
import io.github.summitry.Status;
import io.github.summitry.corpus.Meeting;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a corpus as nodes of linked data. */
final class LinkedFacts {
  private LinkedFacts() {}

  static Fields actor(Actor actor) {
    return Fields.of("id", Iris.actor(actor))
        .with("type", actor.isState() ? "Country" : "Organization")
        .with("identifier", actor.code());
  }

  static Fields article(Named<Article> named) {
    Article article = named.fact();
    return Fields.of("id", Iris.article(named))
        .with("type", "NewsArticle")
        .with("identifier", article.id())
        .withAny("headline", article.headline())
        .withAny("articleSection", article.section())
        .withAny("author", article.bylines().stream().map(LinkedFacts::named).toList())
        .withAny("publisher", publisher(article))
        .withAny("datePublished", article.published().map(PublicationTime::toString))
        .withAny("dateModified", article.updated().map(PublicationTime::toString));
  }

  private static Map<String, Object> named(String name) {
    return Fields.of("name", name).map();
  }

  private static Optional<Map<String, Object>> publisher(Article article) {
    return Optional.of(article.outlet())
        .filter(outlet -> !outlet.equals(Outlet.UNKNOWN))
        .map(outlet -> Fields.of("type", "Organization").with("name", outlet.id()).map());
  }

  static Fields meeting(Meeting meeting, Catalogue catalogue) {
    return Fields.of("id", Iris.meeting(meeting.id()))
        .with("type", "Event")
        .with("identifier", meeting.id())
        .with("name", Wording.title(meeting))
        .withAny("startDate", meeting.date().map(PartialDate::toString))
        .withAny("weekday", meeting.weekday())
        .with("status", meeting.status())
        .withAny("eventStatus", eventStatus(meeting.status()))
        .with("format", meeting.format())
        .with("eventAttendanceMode", attendance(meeting.format()))
        .withAny("location", meeting.place().flatMap(LinkedFacts::place))
        .with("attendee", meeting.participants().stream().map(LinkedFacts::attendee).toList())
        .withAny("superEvent", meeting.occasion().map(LinkedFacts::gathering))
        .with("background", meeting.background())
        .withAny(
            "subjectOf",
            meeting.accounts().stream()
                .map(told -> catalogue.named(told.article()))
                .map(Iris::article)
                .distinct()
                .toList());
  }

  /** What schema.org has a word for; a plan that is not fixed has none. */
  private static Optional<String> eventStatus(Status status) {
    return switch (status) {
      case HELD, SCHEDULED -> Optional.of("schema:EventScheduled");
      case POSTPONED -> Optional.of("schema:EventPostponed");
      case CANCELLED -> Optional.of("schema:EventCancelled");
      case EXPECTED, PROPOSED -> Optional.empty();
    };
  }

  private static String attendance(Format format) {
    boolean remote = format == Format.PHONE || format == Format.VIDEO;
    return remote ? "schema:OnlineEventAttendanceMode" : "schema:OfflineEventAttendanceMode";
  }

  private static Optional<Map<String, Object>> place(Place place) {
    Fields address =
        new Fields()
            .withAny("addressLocality", place.city())
            .withAny("addressCountry", place.country().map(Actor::code));
    Fields location = Fields.of("type", "Place").withAny("name", place.venue());
    if (!address.isEmpty()) {
      Fields typed = Fields.of("type", "PostalAddress");
      address.map().forEach(typed::with);
      location.with("address", typed.map());
    }
    return Wording.place(place).isEmpty() ? Optional.empty() : Optional.of(location.map());
  }

  /** A party without a name is the state or organisation itself. */
  private static Object attendee(Participant party) {
    String actor = Iris.actor(party.actor());
    return party
        .leader()
        .<Object>map(
            name -> Fields.of("type", "Person").with("name", name).with("affiliation", actor).map())
        .orElse(actor);
  }

  private static Map<String, Object> gathering(Occasion occasion) {
    return Fields.of("type", "Event").with("name", occasion.name()).map();
  }

  static Fields pledge(Named<Pledge> named, Optional<Meeting> meeting) {
    Pledge pledge = named.fact();
    return Fields.of("id", Iris.fact("pledge", named.id()))
        .with("type", "Pledge")
        .with("isPartOf", Iris.article(named))
        .withAny("about", meeting.map(talks -> Iris.meeting(talks.id())))
        .withAny("by", pledge.by().stream().map(Iris::actor).toList())
        .withAny("to", pledge.to().stream().map(Iris::actor).toList())
        .withAny("speaker", pledge.speaker())
        .with("firmness", pledge.firmness())
        .with("negated", pledge.negated())
        .withAny("sector", pledge.sectors())
        .withAny("instrument", pledge.instrument().map(Instrument::name))
        .withAny("stage", pledge.instrument().flatMap(Instrument::stage))
        .with("text", pledge.text());
  }

  static Fields claim(Claims.Row row) {
    HistoryClaim claim = row.fact();
    return Fields.of("id", Iris.fact("claim", row.named().id()))
        .with("type", "HistoryClaim")
        .with("isPartOf", Iris.article(row.named()))
        .with("about", Iris.meeting(row.meeting().id()))
        .with("kind", claim.kind())
        .withAny("ordinal", claim.ordinal())
        .with("among", claim.among())
        .with("format", claim.format())
        .withAny("qualifier", claim.qualifier())
        .withAny("interval", claim.interval().map(Period::toString))
        .withAny("since", claim.since().map(PartialDate::toString))
        .withAny("within", claim.within().map(PartialDate::toString))
        .withAny("location", claim.place().flatMap(LinkedFacts::place))
        .withAny("superEvent", claim.occasion().map(LinkedFacts::gathering));
  }

  static Fields quote(Named<Quote> named) {
    Quote quote = named.fact();
    return Fields.of("id", Iris.fact("quote", named.id()))
        .with("type", "Quotation")
        .with("isPartOf", Iris.article(named))
        .withAny("creator", quote.speakers().stream().map(LinkedFacts::named).toList())
        .withAny("via", quote.via())
        .with("text", quote.text());
  }

  static Fields person(Named<Person> named) {
    Person person = named.fact();
    return Fields.of("id", Iris.fact("person", named.id()))
        .with("type", "Person")
        .with("name", person.name())
        .withAny("alternateName", List.copyOf(person.aliases()))
        .withAny("jobTitle", person.office())
        .withAny("affiliation", person.actor().map(Iris::actor))
        .with("subjectOf", List.of(Iris.article(named)));
  }
}
