package io.github.summitry.corpus;

import io.github.summitry.Actor;
import io.github.summitry.Article;
import io.github.summitry.Evidence;
import io.github.summitry.Firmness;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim;
import io.github.summitry.Leader;
import io.github.summitry.Occasion;
import io.github.summitry.Outlet;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Passage;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.PublicationTime;
import io.github.summitry.Report;
import io.github.summitry.Sector;
import io.github.summitry.Status;
import io.github.summitry.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes reports for tests, a fact at a time; what it is not told is plausible. */
final class Press {
  private final String article;
  private final String published;
  private final List<String> words = new ArrayList<>();
  private final List<Summit> summits = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();

  private Press(String article, String published) {
    this.article = article;
    this.published = published;
  }

  /** An article and the day it came out, {@code ""} if that is not known. */
  static Press article(String id, String published) {
    return new Press(id, published);
  }

  /** {@code meets("2031-05-02", "JP Hana Mori", "KR")}: an undated meeting has the date "". */
  Press meets(String date, String... parties) {
    return meets(date, false, parties);
  }

  /** A meeting that the article only mentions. */
  Press mentions(String date, String... parties) {
    return meets(date, true, parties);
  }

  private Press meets(String date, boolean background, String... parties) {
    List<Participant> participants =
        Stream.of(parties)
            .map(party -> party.split(" ", 2))
            .map(
                party ->
                    party.length > 1
                        ? Participant.of(Actor.of(party[0]), party[1])
                        : Participant.of(Actor.of(party[0])))
            .toList();
    participants.forEach(
        party -> party.leader().ifPresent(name -> leader(name, party.actor().code())));
    String codes =
        String.join("-", participants.stream().map(p -> p.actor().code()).sorted().toList());
    Summit.Builder summit =
        Summit.builder()
            .id((date.isEmpty() ? "undated" : date) + "/" + codes)
            .participants(participants)
            .status(Status.HELD)
            .format(Format.SUMMIT)
            .background(background)
            .addEvidence(said("met " + codes + " " + date));
    if (!date.isEmpty()) {
      summit.date(PartialDate.parse(date));
    }
    summits.add(summit.build());
    return this;
  }

  /** Says of the meeting told last where it was. */
  Press in(String city, String country) {
    return last(last().withPlace(Place.builder().city(city).country(Actor.of(country)).build()));
  }

  /** Says of the meeting told last beside what it was. */
  Press beside(String occasion) {
    return last(last().withOccasion(Occasion.of(occasion)));
  }

  Press as(Format format) {
    return last(last().withFormat(format));
  }

  /** Claims something of the meeting told last. */
  Press claims(HistoryClaim.Builder claim) {
    return last(last().withHistory(claim.addEvidence(said("a claim of " + article)).build()));
  }

  private Summit last() {
    return summits.get(summits.size() - 1);
  }

  private Press last(Summit summit) {
    summits.set(summits.size() - 1, summit);
    return this;
  }

  private void leader(String name, String actor) {
    leaders.add(Leader.builder().name(name).actor(Actor.of(actor)).build());
  }

  /** A pledge of the meeting told last: {@code pledges("JP-KR", "", AGREED, "agreed to …")}. */
  Press pledges(String by, String to, Firmness firmness, String text, Sector... sectors) {
    return pledges(by, to, firmness, false, text, sectors);
  }

  Press refuses(String by, String to, Firmness firmness, String text, Sector... sectors) {
    return pledges(by, to, firmness, true, text, sectors);
  }

  private Press pledges(
      String by, String to, Firmness firmness, boolean negated, String text, Sector... sectors) {
    Pledge.Builder pledge =
        Pledge.builder()
            .id("p" + pledges.size())
            .by(actors(by))
            .to(actors(to))
            .firmness(firmness)
            .addSectors(sectors)
            .negated(negated)
            .text(text)
            .addEvidence(said(text));
    if (!summits.isEmpty()) {
      pledge.summit(last().id());
    }
    pledges.add(pledge.build());
    return this;
  }

  private static List<Actor> actors(String codes) {
    return codes.isEmpty() ? List.of() : Stream.of(codes.split("-", -1)).map(Actor::of).toList();
  }

  private Evidence said(String text) {
    int begin = words.stream().mapToInt(word -> word.length() + 2).sum();
    words.add(text);
    return Evidence.builder().begin(begin).end(begin + text.length()).text(text).build();
  }

  Report report() {
    String text = String.join(". ", words);
    Article.Builder builder = Article.builder().id(article).outlet(Outlet.UNKNOWN);
    if (!published.isEmpty()) {
      builder.published(PublicationTime.parse(published));
    }
    builder.addParagraphs(Passage.builder().begin(0).end(text.length()).text(text).build());
    return Report.builder()
        .article(builder.build())
        .summits(summits)
        .pledges(pledges)
        .leaders(leaders)
        .build();
  }

  static Corpus corpus(Press... articles) {
    return Corpus.of(Stream.of(articles).map(Press::report).toList());
  }
}
