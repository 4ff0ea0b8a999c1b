package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.HistoryClaim.Among;
import io.github.summitry.Place;
import io.github.summitry.parsers.facts.Reckoning.Earlier;
import io.github.summitry.parsers.mentions.Elapsed;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.HistoryWord;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.ManySided;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** The phrases of which claims about history are made. Immutable. */
final class HistoryPhrases {
  private static final int LONGEST = 16;
  private static final WordSet PLACING = WordSet.of("in", "at", "since", "to", "of");

  private final Lexicon lexicon;

  HistoryPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a claim can begin at a node: the word that every one of the rules needs there. */
  boolean opens(Node node) {
    return lexicon.opensHistory(node.lower());
  }

  boolean is(HistoryWord type, Node node) {
    return lexicon.isHistory(type, node.lower());
  }

  int ordinal(Node node) {
    return lexicon.ordinalOf(node.lower());
  }

  /**
   * The noun of meeting behind modifiers that begin at a node, -1 if something else is counted:
   * {@code bilateral summit}, {@code Korea-Japan summit}.
   */
  int noun(Clauses clauses, int begin) {
    Sentence sentence = clauses.sentence();
    int at = begin;
    while (at < begin + 4 && isModifier(sentence.at(at)) && !Clauses.isMeeting(sentence.at(at))) {
      at++;
    }
    Node next = sentence.at(at + 1);
    boolean compound =
        next.kind() == Node.Kind.WORD
            && next.noun().isPresent()
            && !Clauses.isMeeting(next)
            && !clauses.isVerbAt(at + 1)
            && !next.isFunctionWord();
    return Clauses.isMeeting(sentence.at(at)) && !compound ? at : -1;
  }

  private boolean isModifier(Node node) {
    return is(HistoryWord.KIND, node)
        || is(HistoryWord.NARROWER, node)
        || node.kind() == Node.Kind.DEMONYM
        || node.kind() == Node.Kind.PARTY;
  }

  /** The word among a noun's modifiers that counts only some meetings. */
  Optional<String> qualifier(Sentence sentence, int begin, int noun) {
    return sentence.nodes().subList(begin, noun).stream()
        .filter(node -> is(HistoryWord.NARROWER, node))
        .map(Node::lower)
        .findFirst();
  }

  /** Who meets: {@code of the two}, {@code with X}, {@code their}. */
  List<Actor> parties(Clauses clauses, int noun) {
    List<Actor> between = Subject.actorsOf(PartnerPhrases.between(clauses, noun));
    if (!between.isEmpty()) {
      return between;
    }
    List<Actor> owners = owners(clauses, noun);
    return owners.size() > 1 ? owners : List.of();
  }

  List<Actor> owners(Clauses clauses, int noun) {
    return Subject.actorsOf(PartnerPhrases.owners(clauses, noun));
  }

  List<Actor> with(Clauses clauses, int noun) {
    return Subject.actorsOf(PartnerPhrases.with(clauses, noun));
  }

  /** States are counted where they are named, persons everywhere else. */
  Among among(Clauses clauses, int begin, int noun) {
    Sentence sentence = clauses.sentence();
    boolean states = Partners.areAnyOfStates(PartnerPhrases.between(clauses, noun));
    for (Node node : sentence.nodes().subList(begin, noun)) {
      states |= node.kind() == Node.Kind.DEMONYM || node.kind() == Node.Kind.PARTY;
      states |= node.is("inter-korean");
    }
    return states || sides(sentence, begin, noun) == 3 ? Among.STATES : Among.LEADERS;
  }

  /** How many sides the words give the meeting, 0 if they do not say. */
  int sides(Sentence sentence, int begin, int noun) {
    for (Node node : sentence.nodes().subList(begin, noun + 1)) {
      if (ManySided.isOfThree(node)) {
        return 3;
      }
    }
    return 0;
  }

  static Format format(Sentence sentence, int noun) {
    Node node = sentence.at(noun);
    if (node.isNoun(Family.PHONE) || node.isNoun(Family.VIDEO)) {
      return node.isNoun(Family.PHONE) ? Format.PHONE : Format.VIDEO;
    }
    if (sentence.at(noun - 1).is("virtual")) {
      return Format.VIDEO;
    }
    return node.lower().contains("summit") ? Format.SUMMIT : Format.MEETING;
  }

  /** {@code in four months}, {@code in over a decade}. */
  Optional<Elapsed> interval(Sentence sentence, int begin) {
    boolean preposed = sentence.at(begin).is("in") || sentence.at(begin).is("for");
    return preposed ? Elapsed.at(lexicon, sentence, begin + 1) : Optional.empty();
  }

  /**
   * What a phrase from a node on says of the meeting before. Of an event that is no meeting, {@code
   * since both took office in May}, it is the time alone.
   */
  Earlier earlier(Clauses clauses, int begin) {
    Sentence sentence = clauses.sentence();
    Earlier told = Earlier.UNTOLD;
    for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST); i++) {
      if (closes(clauses, i)) {
        break;
      }
      if (event(clauses, i)) {
        return dateAlone(clauses, i);
      }
      told = with(told, sentence, i);
    }
    return told;
  }

  private static Earlier with(Earlier told, Sentence sentence, int at) {
    Node node = sentence.at(at);
    if (node.date().filter(d -> !d.isDeadline()).isPresent()) {
      return told.date() >= 0 ? told : new Earlier(at, told.place(), told.occasion(), at + 1);
    }
    if (node.occasion().isPresent()
        && (node.kind() == Node.Kind.OCCASION || OccasionChoice.isGathering(sentence, at))) {
      Optional<String> occasion = told.occasion().or(node::occasion);
      return new Earlier(told.date(), told.place(), occasion, end(sentence, at));
    }
    Optional<Place> place = sentence.at(at - 1).isAny(PLACING) ? place(node) : Optional.empty();
    return place.isEmpty()
        ? told
        : new Earlier(told.date(), told.place().or(() -> place), told.occasion(), at + 1);
  }

  /** Behind a gathering's name, its noun and its brackets. */
  private static int end(Sentence sentence, int at) {
    Node next = sentence.at(at + 1);
    boolean open = sentence.at(at - 1).is("(") && next.is(")");
    return open || Clauses.isMeeting(next) ? at + 2 : at + 1;
  }

  private static Optional<Place> place(Node node) {
    Optional<Site> site = node.site();
    if (site.isPresent()) {
      return site.map(
          s -> Place.builder().city(s.city()).venue(s.venue()).country(s.country()).build());
    }
    boolean country = node.kind() == Node.Kind.PARTY && node.actors().size() == 1;
    return country
        ? Optional.of(Place.builder().country(node.actors().get(0)).build())
        : Optional.empty();
  }

  private static Earlier dateAlone(Clauses clauses, int begin) {
    Sentence sentence = clauses.sentence();
    for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST); i++) {
      if (sentence.at(i).is(",") || sentence.at(i).is(";") || sentence.at(i).is(".")) {
        break;
      }
      if (sentence.at(i).date().filter(d -> !d.isDeadline()).isPresent()) {
        return new Earlier(i, Optional.empty(), Optional.empty(), i + 1);
      }
    }
    return Earlier.UNTOLD;
  }

  private static boolean event(Clauses clauses, int at) {
    VerbGroup group = clauses.groupAt(at);
    boolean meets = group.is(Family.MEET) || group.is(Family.HOLD);
    return clauses.isVerbAt(at) && group.isFinite() && !meets;
  }

  private static boolean closes(Clauses clauses, int at) {
    Sentence sentence = clauses.sentence();
    Node node = sentence.at(at);
    boolean goesOn =
        node.is(",")
            && (sentence.at(at + 1).is("held")
                || sentence.at(at + 1).kind() == Node.Kind.PARTY
                || sentence.at(at + 1).site().isPresent()
                || sentence.at(at + 1).date().isPresent());
    boolean ends = node.is(".") || node.is(";") || node.is(",") || node.is(":");
    boolean joint = (node.is("and") || node.is("but")) && clauses.opensPredicate(at + 1);
    return ends && !goesOn || joint;
  }
}
