package io.github.summitry.examples.page;

import static io.github.summitry.examples.page.Wording.lower;

import io.github.summitry.Article;
import io.github.summitry.Occasion;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.corpus.Difference;
import io.github.summitry.corpus.Meeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meeting with every account of it.
 *
 * @param anchor its name in the page
 * @param meeting the meeting
 * @param accounts what each article says of it
 */
public record MeetingView(String anchor, Meeting meeting, List<Account> accounts) {
  /**
   * What an article says of a meeting.
   *
   * @param article the article
   * @param status whether it was held
   * @param place where it takes place
   * @param occasion the gathering beside which it takes place
   * @param parties who takes part
   * @param words the words that report it
   * @param pledges what was agreed, pledged, proposed or aired at it
   */
  public record Account(
      ArticleView article,
      String status,
      String place,
      String occasion,
      String parties,
      List<String> words,
      List<String> pledges) {
    /** Copies the lists. */
    public Account {
      words = List.copyOf(words);
      pledges = List.copyOf(pledges);
    }
  }

  /** Copies the list. */
  public MeetingView {
    accounts = List.copyOf(accounts);
  }

  static MeetingView of(Meeting meeting, int number, Map<Article, ArticleView> articles) {
    List<Account> accounts =
        meeting.accounts().stream()
            .map(
                account -> {
                  ArticleView article =
                      Optional.ofNullable(articles.get(account.article())).orElseThrow();
                  return new Account(
                      article,
                      lower(account.fact().status()) + " " + lower(account.fact().format()),
                      account.fact().place().map(MeetingView::place).orElse(""),
                      account.fact().occasion().map(Occasion::name).orElse(""),
                      parties(account.fact().participants()),
                      account.fact().evidence().stream().map(words -> words.text()).toList(),
                      pledges(article, account.fact().id()));
                })
            .toList();
    return new MeetingView("meeting-" + number, meeting, accounts);
  }

  private static List<String> pledges(ArticleView article, String summit) {
    return article.report().pledges().stream()
        .filter(pledge -> pledge.summit().filter(summit::equals).isPresent())
        .map(MeetingView::pledge)
        .toList();
  }

  private static String pledge(Pledge pledge) {
    return Wording.firmness(pledge) + ": " + pledge.text();
  }

  /** Returns the date, or what is known of it. */
  public String date() {
    return meeting.date().map(PartialDate::toString).orElse("undated");
  }

  /** Returns the parties in a line. */
  public String parties() {
    return parties(meeting.participants());
  }

  /** Returns where and beside which gathering, in a line; empty if neither is known. */
  public String circumstances() {
    return Stream.of(
            Optional.of(lower(meeting.status()) + " " + lower(meeting.format())),
            meeting.place().map(MeetingView::place),
            meeting.occasion().map(Occasion::name))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** Returns what a kind of difference means, in a few words. */
  public String explanation(Difference difference) {
    return switch (difference.kind()) {
      case SUPERSEDED -> "time went on";
      case FINER -> "one says it more exactly";
      case SPELLING -> "two spellings";
      case HEDGE -> "one tells it with a reserve";
      case ORDER -> "the order of the day is told in two ways";
      case CONFLICT -> "they cannot both be true";
    };
  }

  private static String parties(List<Participant> participants) {
    return participants.stream()
        .map(
            party ->
                party
                    .leader()
                    .map(name -> name + " (" + party.actor() + ")")
                    .orElse(party.actor().code()))
        .collect(Collectors.joining(", "));
  }

  private static String place(Place place) {
    return Stream.of(place.venue(), place.city(), place.country().map(Object::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
