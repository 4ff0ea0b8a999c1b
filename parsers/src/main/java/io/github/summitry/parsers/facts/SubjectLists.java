package io.github.summitry.parsers.facts;

import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;

/** Tells where a list of those who act begins: {@code A, who is in the chair, B and C}. */
final class SubjectLists {
  private static final WordSet REGIONS =
      WordSet.of("central", "northern", "southern", "eastern", "western", "coastal");
  private static final WordSet CLAUSES =
      WordSet.of("where", "when", "while", "as", "after", "before", "since", "although", "though");
  private static final int OWN = 4;
  private static final int LONGEST_ASIDE = 24;

  private final Sentence sentence;
  private final Phrases phrases;

  SubjectLists(Sentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The index where a list of agents that ends at {@code last} begins: {@code A, B and C}. */
  int begin(int last) {
    if (sentence.at(last).isAny(Phrases.NOMINATIVES) && !sentence.at(last).is("i")) {
      return last;
    }
    int begin = sentence.at(last - 1).is("the") && isJoint(last - 2) ? last - 1 : last;
    boolean conjoined = false;
    while (begin >= 2) {
      begin = beforeOwn(begin);
      int joint = begin - 1;
      if (sentence.at(joint).is("and") || sentence.at(joint).is("&")) {
        conjoined = true;
        joint -= sentence.at(joint - 1).is(",") ? 1 : 0;
        if (isBehindAside(joint)) {
          return 0;
        }
      } else if (!(conjoined && sentence.at(joint).is(","))) {
        break;
      }
      int aside = asideBefore(joint);
      if (aside >= 0) {
        begin = aside;
        continue;
      }
      boolean comma = joint < begin - 1 && !sentence.at(joint).is("and");
      joint -= isHome(joint - 1) ? 2 : 0;
      boolean unlike =
          (sentence.at(joint - 1).kind() == Node.Kind.PERSON)
              != (sentence.at(begin).kind() == Node.Kind.PERSON);
      boolean plain = sentence.at(joint).is(",");
      boolean place =
          plain && (isPlace(joint - 1) || unlike && phrases.preposition(joint - 1) >= 0);
      boolean clause = plain && sentence.at(begin).isAny(Phrases.NOMINATIVES) || place;
      clause |= isBothAgain(joint - 1, begin) || plain && endsClause(joint);
      if (!sentence.at(joint - 1).isAgent() || comma && unlike || clause) {
        break;
      }
      begin = joint - 1;
      begin -= sentence.at(begin - 1).is("the") && isJoint(begin - 2) ? 1 : 0;
    }
    return begin;
  }

  /**
   * {@code X, who is on a visit, and Y}, {@code X, last on the list, and Y}: the first of a list
   * opens the sentence.
   */
  private boolean isBehindAside(int comma) {
    boolean opens =
        sentence.at(0).kind() == Node.Kind.PERSON
            && sentence.at(1).is(",")
            && !sentence.at(2).isAgent();
    if (!opens || !sentence.at(comma).is(",") || comma > LONGEST_ASIDE) {
      return false;
    }
    for (int i = 3; i < comma; i++) {
      if (sentence.at(i).is(",") || sentence.at(i).is(";")) {
        return false;
      }
    }
    return comma > 1;
  }

  /** {@code X, his Thai co-chair Y, and Z}: where the words for Y begin. */
  private int beforeOwn(int name) {
    int at = name - 1;
    while (at > name - OWN && sentence.at(at).kind() == Node.Kind.WORD && !isJoint(at)) {
      at--;
    }
    at -= sentence.at(at).kind() == Node.Kind.DEMONYM ? 1 : 0;
    return at < name - 1 && sentence.at(at).isAny(Phrases.POSSESSIVES) && isJoint(at - 1)
        ? at
        : name;
  }

  /** {@code X, who is in the chair, Y and Z}: the index of X, -1 if no comma closes an aside. */
  private int asideBefore(int comma) {
    if (!sentence.at(comma).is(",") || sentence.at(comma - 1).isAgent()) {
      return -1;
    }
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (sentence.at(i).is(",")) {
        boolean person = sentence.at(i - 1).kind() == Node.Kind.PERSON;
        return person && sentence.at(i + 1).isAny(Relatives.PRONOUNS) ? i - 1 : -1;
      }
      if (sentence.at(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code In Norway, X and Y}, {@code in Bergen, western Norway, X and Y}: where they do it. */
  private boolean isPlace(int at) {
    if (sentence.at(at).kind() != Node.Kind.PARTY) {
      return false;
    }
    int comma = at - (sentence.at(at - 1).isAny(REGIONS) ? 2 : 1);
    return at == 1 && sentence.at(0).is("in")
        || isApposed(at)
        || sentence.at(comma).is(",")
            && sentence.at(comma - 1).kind() == Node.Kind.SITE
            && sentence.at(comma - 2).isPreposition();
  }

  /** {@code At the last stop, Rome, X and Y}: the name of the place that opens the sentence. */
  private boolean isApposed(int place) {
    boolean opens = sentence.at(0).is("at") || sentence.at(0).is("in");
    boolean named = sentence.at(place - 1).is(",") && !Clauses.isMeeting(sentence.at(place - 2));
    boolean who = sentence.at(place + 2).kind() != Node.Kind.PARTY;
    if (!opens || !named || !who || place > LONGEST_ASIDE) {
      return false;
    }
    for (int i = 1; i < place - 1; i++) {
      Node node = sentence.at(i);
      boolean owner = node.isAny(Phrases.POSSESSIVES);
      if (node.isAgent() && !owner || node.kind() == Node.Kind.MARK) {
        return false;
      }
    }
    return true;
  }

  /** {@code President X of Kenya and Y}: the country of the one named before. */
  boolean isHome(int at) {
    return sentence.at(at).kind() == Node.Kind.PARTY
        && sentence.at(at - 1).is("of")
        && (sentence.at(at - 2).kind() == Node.Kind.PERSON
            || sentence.at(at - 2).kind() == Node.Kind.OFFICE)
        && sentence.at(at - 2).actors().equals(sentence.at(at).actors());
  }

  /** {@code where she met X, Y and Z}: the first belongs to a clause before theirs. */
  private boolean endsClause(int comma) {
    boolean verb = false;
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (sentence.at(i).is(",") || i == 0) {
        return verb && sentence.at(i == 0 ? 0 : i + 1).isAny(CLAUSES);
      }
      verb |= !sentence.at(i).verbs().isEmpty() && !sentence.at(i).isPreposition();
    }
    return false;
  }

  /** {@code met X, and the two agreed}: the two begin a clause of their own. */
  private boolean isBothAgain(int person, int group) {
    return sentence.at(group).kind() == Node.Kind.GROUP
        && sentence.at(person).kind() == Node.Kind.PERSON
        && sentence.at(group).persons().containsAll(sentence.at(person).persons());
  }

  private boolean isJoint(int at) {
    return sentence.at(at).is("and") || sentence.at(at).is(",");
  }
}
