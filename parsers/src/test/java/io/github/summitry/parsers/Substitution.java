package io.github.summitry.parsers;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Participant;
import io.github.summitry.Place;
import io.github.summitry.Pledge;
import io.github.summitry.Quote;
import io.github.summitry.Report;
import io.github.summitry.Summit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other names for the people, countries, places and months of an article: applied to its text, and
 * to the facts that were read from it.
 */
final class Substitution {
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Pattern anyWord;

  /**
   * Reads lines of {@code old = new}; those whose sides are both a code of two capitals are of
   * actors, the others of words.
   */
  Substitution(String table) {
    for (String line : table.lines().toList()) {
      String[] sides = line.split(" = ", 2);
      boolean code = Stream.of(sides).allMatch(side -> side.matches("[A-Z]{2}"));
      (code ? codes : words).put(sides[0], sides[1]);
    }
    // The longest first, all at once: what was put in is not replaced again.
    anyWord =
        Pattern.compile(
            words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w|-\\p{Alpha}|\\.\\w)")));
  }

  String applyTo(String text) {
    return anyWord
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(), "")));
  }

  /** Returns the facts of a report, a line each, with the new names in place of the old ones. */
  List<String> factsOf(Report report) {
    return facts(report, this::applyTo, code -> codes.getOrDefault(code, code));
  }

  /** Returns the facts of a report, a line each, as they are. */
  static List<String> facts(Report report) {
    return facts(report, UnaryOperator.identity(), UnaryOperator.identity());
  }

  private static List<String> facts(
      Report report, UnaryOperator<String> word, UnaryOperator<String> code) {
    return Stream.of(
            report.leaders().stream()
                .map(
                    each ->
                        "leader "
                            + word.apply(each.name())
                            + " "
                            + each.actor().map(Actor::code).map(code).orElse("?")),
            report.officials().stream().map(each -> "official " + word.apply(each.name())),
            report.summits().stream().map(each -> meeting(each, word, code)),
            report.pledges().stream().map(each -> pledge(each, word, code)),
            report.quotes().stream().map(each -> quote(each, word)))
        .flatMap(kind -> kind)
        .toList();
  }

  private static String meeting(
      Summit summit, UnaryOperator<String> word, UnaryOperator<String> code) {
    TreeSet<String> parties =
        summit.participants().stream()
            .map(each -> party(each, word, code))
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<Place> place = summit.place();
    return Stream.of(
            Optional.of("summit " + parties),
            Optional.of(summit.status() + " " + summit.format()),
            summit.date().map(PartialDate::toString).map(word),
            place.flatMap(Place::city).map(word),
            summit.occasion().map(Object::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String party(
      Participant party, UnaryOperator<String> word, UnaryOperator<String> code) {
    return code.apply(party.actor().code()) + party.leader().map(word).map(" "::concat).orElse("");
  }

  private static String pledge(
      Pledge pledge, UnaryOperator<String> word, UnaryOperator<String> code) {
    return String.join(
        " ",
        "pledge " + pledge.firmness(),
        pledge.by().stream().map(Actor::code).map(code).sorted().toList().toString(),
        pledge.to().stream().map(Actor::code).map(code).sorted().toList().toString(),
        word.apply(pledge.text()));
  }

  private static String quote(Quote quote, UnaryOperator<String> word) {
    return "quote " + quote.speakers().stream().map(word).toList() + " " + word.apply(quote.text());
  }
}
