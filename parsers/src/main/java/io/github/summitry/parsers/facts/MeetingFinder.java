package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.PartialDate;
import io.github.summitry.Warning;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.ManySided;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Site;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clauses that report meetings of principals. One object reads one story; not
 * thread-safe.
 */
final class MeetingFinder {
  private static final Optional<Encounter> NO_ENCOUNTER = Optional.empty();

  private final Scene scene;
  private final Partners partners;
  private final Circumstances circumstances;
  private final MeetingAccount account;
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Warning> warnings;

  /** Meetings told of so faintly that they wait for what the rest of the story tells. */
  private final List<Meeting> faint = new ArrayList<>();

  /** Meetings that only a story of many makes likely; they wait for it, too. */
  private final List<Meeting> series = new ArrayList<>();

  private final Told met = new Told();

  /** The index of the sentence before the one that is read; the first one stands before itself. */
  private int previous;

  /** What the sentence after the one that is read begins with. */
  private Node next = Node.NOTHING;

  /** The paragraph of the sentence that told of a meeting last. */
  private int toldIn = -1;

  /** Whether the sentence before named a meeting. */
  private boolean named;

  MeetingFinder(Scene scene, Circumstances circumstances, List<Warning> warnings) {
    this.scene = scene;
    this.partners = scene.partners();
    this.circumstances = circumstances;
    this.account = new MeetingAccount(circumstances, warnings, Calls.areToldBy(scene.story()));
    this.warnings = warnings;
  }

  List<Meeting> find() {
    List<Clauses> clauses = scene.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      boolean last = i + 1 == clauses.size();
      next = last ? Node.NOTHING : opening(clauses.get(i + 1).sentence());
      previous = Math.max(0, i - 1);
      read(clauses.get(i));
    }
    FaintMeetings.add(faint, meetings);
    SeriesMeetings.add(series, meetings);
    return meetings;
  }

  /** {@code The trilateral talks}: what the sentence speaks of, else its first word. */
  private static Node opening(Sentence sentence) {
    boolean three = sentence.at(0).is("the") && ManySided.isOfThree(sentence.at(1));
    return sentence.at(three ? 1 : 0);
  }

  private void read(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    circumstances.enter(sentence);
    if (clauses.isQuestion()) {
      return;
    }
    BitSet told = new BitSet();
    int before = meetings.size();
    readVerbs(MeetingRules.VERBS, MeetingRules.TELLING, clauses, told);
    for (int i = 0; i < sentence.size(); i++) {
      boolean noun = MeetingNouns.isAt(sentence, i, named) && !clauses.isVerbAt(i);
      if (noun && !told.get(i) && !scene.isQuoted(sentence.at(i).begin())) {
        List<MeetingRule> rules =
            sentence.at(i).isNoun(Family.TURN) ? MeetingRules.TURNS : MeetingRules.NOUNS;
        first(rules, clauses, new MeetingRule.Trigger(i, VerbGroups.NONE), told);
      }
    }
    boolean continued = toldIn >= 0 && toldIn >= sentence.paragraph() - 1;
    if (meetings.size() == before && continued) {
      readVerbs(MeetingRules.CONTINUED, MeetingRule.Verbs.ANY, clauses, told);
    }
    toldIn = meetings.size() > before ? sentence.paragraph() : toldIn;
    presume(clauses, before);
    if (meetings.size() > before + 1) {
      meetings.subList(before, meetings.size()).sort(Comparator.comparing(Meeting::trigger));
    }
    circumstances.leave(clauses, meetings.subList(before, meetings.size()));
    named = sentence.has(Clauses::isMeeting);
  }

  /** Reads what follows from a sentence without its telling of a meeting. */
  private void presume(Clauses clauses, int before) {
    account.presume(true);
    if (meetings.size() == before) {
      readVerbs(MeetingRules.FAINT, MeetingRule.Verbs.ANY, clauses, new BitSet());
      setAside(before, faint);
    }
    int told = meetings.size();
    meetings.subList(before, told).forEach(met::add);
    BitSet any = new BitSet();
    Sentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      if (SeriesEncounters.isLeader(node) && !scene.isQuoted(node.begin())) {
        MeetingRule.Trigger leader = new MeetingRule.Trigger(i, VerbGroups.NONE);
        boolean known = partners.isHost(node) || met.isOf(node.actors().get(0));
        first(known ? MeetingRules.ADDRESSED : MeetingRules.SERIES, clauses, leader, any);
      }
    }
    setAside(told, series);
    account.presume(false);
  }

  /** Moves the last of the meetings, from an index on, to those that wait. */
  private void setAside(int from, List<Meeting> waiting) {
    List<Meeting> last = meetings.subList(from, meetings.size());
    waiting.addAll(last);
    last.clear();
  }

  /** Tries rules at the verbs that trigger one of them. */
  private void readVerbs(
      List<MeetingRule> rules, MeetingRule.Verbs verbs, Clauses clauses, BitSet told) {
    List<VerbGroup> groups = clauses.groups();
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      Node head = clauses.sentence().at(group.head());
      boolean verb = !group.verbs().isEmpty() || head.isBe();
      if (verb && verbs.hold(group, head) && !scene.isQuoted(head.begin())) {
        first(rules, clauses, new MeetingRule.Trigger(group.head(), group), told);
      }
    }
  }

  private void first(
      List<MeetingRule> rules, Clauses clauses, MeetingRule.Trigger trigger, BitSet told) {
    for (int i = 0; i < rules.size(); i++) {
      MeetingRule rule = rules.get(i);
      Optional<Encounter> read =
          rule.mayBegin(clauses.sentence(), trigger)
              ? rule.reader().read(partners, clauses, trigger)
              : NO_ENCOUNTER;
      if (read.isPresent()) {
        Encounter encounter = Reversals.inTheEnd(read.get());
        if (report(encounter, rule.id())) {
          told.set(encounter.trigger());
          return;
        }
        warnOfUnknownParties(encounter);
      }
    }
  }

  /** {@code The three called on X}, one of them X's countryman: they are no leaders. */
  private static boolean areCallers(List<Node> ours, List<Node> theirs) {
    return ours.size() == 1
        && ours.get(0).kind() == Node.Kind.GROUP
        && ours.get(0).count() > 2
        && theirs.size() == 1
        && theirs.get(0).kind() == Node.Kind.PERSON
        && ours.get(0).actors().containsAll(theirs.get(0).actors());
  }

  /** A meeting of "the two leaders" or "they" whom the text does not tell. */
  private void warnOfUnknownParties(Encounter encounter) {
    if (areUnknown(encounter.ours())) {
      Clauses clauses = encounter.clauses();
      warnings.add(
          Warning.builder()
              .code(Warning.Code.SUMMIT_WITHOUT_PARTIES)
              .message("a meeting is told of, but not whose")
              .begin(clauses.offset(encounter.trigger()))
              .end(clauses.offsetAfter(encounter.trigger() + 1))
              .build());
    }
  }

  private static boolean areUnknown(List<Node> parties) {
    for (Node node : parties) {
      boolean plural = node.kind() == Node.Kind.GROUP || node.kind() == Node.Kind.PRONOUN;
      if (plural && node.actors().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Reports an encounter: one meeting, or one with each of several partners. */
  private boolean report(Encounter encounter, String rule) {
    List<Node> ours =
        Partners.withoutOfficials(
            MeetingSubjects.of(
                partners,
                scene.clauses().get(previous).sentence(),
                encounter.clauses().sentence(),
                Company.withCompanions(encounter),
                encounter.theirs()));
    List<Node> theirs = Partners.principals(encounter.theirs());
    boolean nobody = ours.isEmpty() || !Partners.arePrincipals(ours);
    if (nobody || theirs.isEmpty() && !encounter.theirs().isEmpty() || areCallers(ours, theirs)) {
      return false;
    }
    boolean one = Company.isOneMeeting(encounter, next);
    boolean single = Subject.actorsOf(ours).size() == 1;
    int before = meetings.size();
    if (!one && single && theirs.size() == 1 && theirs.get(0).actors().size() > 1) {
      addEach(encounter, ours, theirs.get(0), rule);
    } else if (!one && single && theirs.size() > 1) {
      for (List<Node> table : Company.tables(theirs)) {
        if (table.size() == 1) {
          addEach(encounter, ours, table.get(0), rule);
        } else {
          add(encounter, ours, table, rule);
        }
      }
    } else if (!one
        && ours.size() > 1
        && theirs.size() == 1
        && Company.areVisitors(encounter, theirs, partners)) {
      ours.forEach(side -> add(encounter, theirs, List.of(side), rule));
    } else {
      add(encounter, ours, theirs, rule);
    }
    dateEach(encounter, before);
    return meetings.size() > before;
  }

  /** Reports a meeting with a partner, one with each state of several. */
  private void addEach(Encounter encounter, List<Node> ours, Node partner, String rule) {
    if (partner.actors().size() < 2) {
      add(encounter, ours, List.of(partner), rule);
      return;
    }
    for (Actor actor : partner.actors()) {
      account
          .of(
              encounter,
              ours,
              List.of(),
              List.of(partner),
              Optional.of(Sides.of(partner, actor)),
              rule)
          .ifPresent(this::keep);
    }
  }

  /** {@code in Oslo and Rome on Nov. 23 and 24, respectively}: each has its own city and day. */
  private void dateEach(Encounter encounter, int before) {
    Sentence sentence = encounter.clauses().sentence();
    List<Meeting> each = meetings.subList(before, meetings.size());
    if (each.size() > 1 && sentence.has(n -> n.is("respectively"))) {
      List<PartialDate> days =
          circumstances.days(encounter.clauses(), each.size(), encounter.status());
      for (int i = 0; i < days.size(); i++) {
        each.set(i, each.get(i).on(days.get(i)));
      }
      List<Site> cities = PartnerPlaces.citiesOfEach(sentence, encounter.trigger());
      for (int i = 0; cities.size() == each.size() && i < cities.size(); i++) {
        each.set(i, each.get(i).in(cities.get(i)));
      }
    }
  }

  private void add(Encounter encounter, List<Node> ours, List<Node> theirs, String rule) {
    account.of(encounter, ours, theirs, theirs, Optional.empty(), rule).ifPresent(this::keep);
  }

  private void keep(Meeting meeting) {
    meetings.add(meeting);
    account.note(meeting);
  }
}
