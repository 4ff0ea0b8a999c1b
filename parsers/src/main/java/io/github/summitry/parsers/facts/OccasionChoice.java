package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Verb;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.Optional;

/** Tells beside which gathering a clause says that something takes place. */
final class OccasionChoice {
  private static final int BESIDE = 8;
  private static final int AWARDED = 10;
  private static final WordSet MARGINS =
      WordSet.of(
          "sidelines",
          "sideline",
          "margins",
          "margin",
          "fringes",
          "fringe",
          "edge",
          "edges",
          "during",
          "occasion");
  private static final WordSet GATHERINGS =
      WordSet.of(
          "summit",
          "summits",
          "meeting",
          "meetings",
          "gathering",
          "gatherings",
          "conference",
          "conferences",
          "session",
          "sessions",
          "forum",
          "sidelines");

  private static final WordSet BIDDING =
      WordSet.of(
          "bid",
          "bids",
          "bidding",
          "campaign",
          "candidacy",
          "preparations",
          "preparing",
          "success",
          "successful");
  private static final WordSet AWARDING =
      WordSet.of("name", "choose", "pick", "select", "win", "award", "vote", "decide");
  private static final WordSet EARLIER = WordSet.of("earlier", "previous", "prior", "preceding");

  private OccasionChoice() {}

  /**
   * The gathering on whose margins the sentence plays, else the first that it names, unless only a
   * clause of time behind the anchor does, or an earlier meeting took place there.
   */
  static Optional<String> of(Sentence sentence, int trigger, int anchor) {
    Optional<String> first = Optional.empty();
    int from = trigger;
    while (from > 0 && !Relatives.isProposal(sentence, from)) {
      from--;
    }
    for (int i = from; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      boolean next = node.is("before") && sentence.at(i + 1).hasForm(Verb.Form.ING);
      boolean after = (node.is("after") || node.is("before")) && isClause(sentence, i + 1);
      boolean aside =
          next || after || node.is("since") || node.is("when") || Places.isRelative(sentence, i);
      boolean content =
          sentence.at(i - 1).isVerb(Family.SAY) && (node.isAgent() || node.is("that"));
      boolean elsewhere =
          isEarlier(sentence, i)
              || PartnerPlaces.isSince(sentence, i)
              || Places.isOver(sentence, trigger, i);
      boolean leaves = isLeaving(sentence, i);
      if (i > anchor && (aside || content || node.is(";") || elsewhere || leaves)) {
        break;
      }
      boolean gathering = node.kind() == Node.Kind.OCCASION || isGathering(sentence, i);
      if (node.occasion().isPresent()
          && gathering
          && !isOver(sentence, i)
          && !isAwarded(sentence, i)) {
        if (isBeside(sentence, i)) {
          return node.occasion();
        }
        first = first.isPresent() ? first : node.occasion();
      }
    }
    return first;
  }

  /** {@code a few hours after X flew in}: what stands behind tells of another time. */
  private static boolean isClause(Sentence sentence, int at) {
    Node verb = sentence.at(at + 1);
    return sentence.at(at).isAgent() && (!verb.verbs().isEmpty() || verb.isHave() || verb.isBe());
  }

  /** {@code After the G20, X will visit Y}: that gathering is over. */
  private static boolean isOver(Sentence sentence, int gathering) {
    int before = sentence.at(gathering - 1).isDeterminer() ? gathering - 2 : gathering - 1;
    return before == 0 && (sentence.at(0).is("after") || sentence.at(0).is("following"));
  }

  /**
   * {@code named Oslo the host of the Games}, {@code its bid for the Expo}, {@code the success of
   * the Games}: still to be held.
   */
  static boolean isAwarded(Sentence sentence, int gathering) {
    boolean host = false;
    for (int i = gathering - 1; i > Math.max(0, gathering - AWARDED); i--) {
      Node node = sentence.at(i);
      host |= node.lower().endsWith("host") || node.is("hosting") || node.is("venue");
      if (node.isAny(BIDDING) || host && node.isAnyLemma(AWARDING)) {
        return true;
      }
    }
    return false;
  }

  /** {@code and then leaves for}: where somebody goes next. */
  static boolean isLeaving(Sentence sentence, int at) {
    return sentence.at(at).isVerb(Family.DEPART)
        && (sentence.at(at - 1).is("then") || sentence.at(at - 1).is("and"));
  }

  /** {@code follows an earlier summit}: what stands behind tells of that one. */
  static boolean isEarlier(Sentence sentence, int at) {
    return sentence.at(at).isAny(EARLIER) && sentence.at(at + 1).isNoun(Family.MEETING);
  }

  /**
   * {@code NATO summit}, {@code the sidelines of ASEAN}, {@code the World Economic Forum, where}:
   * an organisation's gathering, not the body.
   */
  static boolean isGathering(Sentence sentence, int at) {
    boolean where = sentence.at(at + 1).is(",") && sentence.at(at + 2).is("where");
    return where || sentence.at(at + 1).isAny(GATHERINGS) || isBeside(sentence, at);
  }

  /** {@code sidelines}, {@code margins}. */
  static boolean isMargin(Node node) {
    return node.isAny(MARGINS) && !node.is("during") && !node.is("occasion");
  }

  /** {@code on the sidelines of}, {@code on the margins of}. */
  static boolean isBeside(Sentence sentence, int at) {
    for (int i = Math.max(0, at - BESIDE); i < at; i++) {
      if (sentence.at(i).isAny(MARGINS)) {
        return true;
      }
    }
    return false;
  }
}
