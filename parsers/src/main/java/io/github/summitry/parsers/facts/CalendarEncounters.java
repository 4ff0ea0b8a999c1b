package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the guests on the home leader's calendar, of whom no verb or noun of meeting tells. */
final class CalendarEncounters {
  private static final int NEAR = 4;
  private static final Set<String> CALLERS =
      Set.of("caller", "guest", "visitor", "interlocutor", "counterpart");

  static final WordSet COMING = WordSet.of("come", "follow");
  private static final WordSet NEXT = WordSet.of("then", "next", "first", "last", "later");
  private static final WordSet DAY_PARTS = WordSet.of("morning", "noon", "afternoon", "evening");

  private static final Optional<Encounter> NOTHING = Optional.empty();
  private static final Optional<Status> WISHED = Optional.of(Status.PROPOSED);

  static final WordSet FINDING =
      WordSet.of("find", "make", "set aside", "clear", "reserve", "carve out", "keep", "spare");

  private static final int TIME = 9;

  private CalendarEncounters() {}

  /** {@code it will be the turn of X}, {@code X's turn was put off}, {@code X had his turn}. */
  static Optional<Encounter> turn(Partners partners, Clauses clauses, Trigger trigger) {
    int noun = trigger.node();
    Sentence sentence = clauses.sentence();
    VerbGroup to = clauses.groupAt(noun + 1);
    boolean chairs = to.form() == VerbGroup.Form.INFINITIVE && !to.is(Family.MEET);
    if (!sentence.at(noun).isNoun(Family.TURN) || chairs || to.is(Family.HOLD)) {
      return Optional.empty(); // "X's turn to play host"
    }
    boolean of = sentence.at(noun + 1).is("of") || sentence.at(noun + 1).is("for");
    boolean possessed = sentence.at(noun - 1).kind() == Node.Kind.PRONOUN;
    List<Node> guests =
        of
            ? PartnerPhrases.each(clauses, noun + 1)
            : possessed ? haver(clauses, noun) : PartnerPhrases.owners(clauses, noun);
    guests = guests.isEmpty() ? PartnerPhrases.behindColon(clauses, noun) : guests;
    return with(partners, clauses, noun, guests, NounStatus.of(clauses, noun));
  }

  /** {@code X had his summit on Thursday}: whose it is goes without saying. */
  static Optional<Encounter> own(Partners partners, Clauses clauses, Trigger trigger) {
    int noun = trigger.node();
    Node owner = clauses.sentence().at(noun - 1);
    boolean own = owner.kind() == Node.Kind.PRONOUN && owner.persons().size() == 1;
    boolean alone = PartnerPhrases.with(clauses, noun).isEmpty();
    own &= clauses.sentence().at(noun).isNoun(Family.MEETING);
    return own && alone && !clauses.sentence().at(noun + 1).is("of")
        ? with(partners, clauses, noun, haver(clauses, noun), NounStatus.of(clauses, noun))
        : Optional.empty();
  }

  /** Who has {@code his turn}. */
  private static List<Node> haver(Clauses clauses, int noun) {
    return clauses.groups().stream()
        .filter(g -> g.end() <= noun && noun - g.end() < NEAR && g.is(Family.HOLD))
        .map(clauses::subjectOf)
        .map(Subject::nodes)
        .reduce((first, second) -> second)
        .orElse(List.of());
  }

  /** {@code X closes the list}, {@code X follows on Friday}, {@code X came next}. */
  static Optional<Encounter> queued(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean bound =
        group.form() == VerbGroup.Form.INFINITIVE
            && clauses.isBound(clauses.finiteBefore(group.begin()));
    if (group.passive() && group.isLemma("follow") && sentence.at(group.end()).is("by")) {
      List<Node> both = new ArrayList<>(clauses.subjectOf(group).nodes());
      both.addAll(Lists.agents(clauses, group.end() + 1));
      return with(partners, clauses, group, both);
    }
    if (group.passive() || !group.isFinite() && !bound) {
      return Optional.empty();
    }
    if (isTurnedRound(sentence, group)) {
      return with(partners, clauses, group, Lists.agents(clauses, group.end()));
    }
    Node next = sentence.at(Phrases.afterDeterminers(sentence, group.end()));
    int gap = ListGaps.after(clauses, group.end());
    boolean dated = gap > group.end() || next.is(".") || next.is(",") || next.is(":");
    dated |= next.is(";");
    if (!(dated && group.is(Family.QUEUE)) && !next.isNoun(Family.ROW)) {
      return Optional.empty();
    }
    Subject subject = clauses.subjectOf(group);
    List<Node> guests =
        new ArrayList<>(
            subject.acts() ? subject.nodes() : PartnerPhrases.behindColon(clauses, group.end()));
    if (subject.acts() && sentence.at(gap).is(",")) {
      guests.addAll(gapped(clauses, gap + 1));
    }
    return with(partners, clauses, group, guests);
  }

  /** {@code X followed at noon, Y and Z in the evening}: whose verb is left out. */
  private static List<Node> gapped(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    List<Node> others =
        sentence.at(from).kind() == Node.Kind.PERSON ? Lists.agents(clauses, from) : List.of();
    int last = others.isEmpty() ? 0 : sentence.nodes().indexOf(others.get(others.size() - 1));
    return ListGaps.after(clauses, last + 1) > last + 1 ? others : List.of();
  }

  /** {@code on Tuesday came X}, {@code Next comes X}: the guest behind the verb. */
  private static boolean isTurnedRound(Sentence sentence, VerbGroup group) {
    Node before = sentence.at(group.begin() - 1);
    return group.isAnyLemma(COMING)
        && sentence.at(group.end()).kind() == Node.Kind.PERSON
        && (before.kind() == Node.Kind.DATE || before.isAny(NEXT) || before.isAny(DAY_PARTS));
  }

  /** {@code found 20 minutes for X}, {@code made time for X}. */
  static Optional<Encounter> timeFor(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int at = group.end();
    while (at < group.end() + TIME && !sentence.at(at).is("for")) {
      at++;
    }
    Node first = sentence.at(group.end());
    boolean none = first.is("no") || first.is("little");
    Node what = sentence.at(at - 1);
    boolean time = !none && (GuestEncounters.isDuration(what) || what.is("time"));
    Subject subject = clauses.subjectOf(group);
    if (group.passive()) { // "time was found for X"
      boolean own = subject.head().is("time") || GuestEncounters.isDuration(subject.head());
      boolean found = own && at == group.end() && !group.negated();
      return found ? with(partners, clauses, group, Lists.agents(clauses, at + 1)) : NOTHING;
    }
    List<Node> guests = time ? PartnerPhrases.behindPreposition(clauses, at) : List.of();
    return subject.acts() && Partners.arePrincipals(guests)
        ? Encounter.told(clauses, group, subject.nodes(), guests)
        : NOTHING;
  }

  /** {@code X awaits him in Rome on Friday}, {@code X will be waiting for him}. */
  static Optional<Encounter> awaits(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int whom = group.end() + (sentence.at(group.end()).is("for") ? 1 : 0);
    boolean expects = group.isLemma("expect") && isPlacedBehind(sentence, whom + 1);
    boolean awaits = group.isLemma("await") || whom > group.end() || expects;
    Subject subject = clauses.subjectOf(group);
    boolean coming = group.form() == VerbGroup.Form.PRESENT || group.isFuture();
    boolean told = awaits && coming && !group.passive() && !group.negated();
    return told && subject.acts() && GuestEncounters.isPerson(sentence.at(whom))
        ? with(
            List.of(sentence.at(whom)),
            clauses,
            group.head(),
            subject.nodes(),
            Optional.of(Status.SCHEDULED))
        : Optional.empty();
  }

  /** {@code expects him in Rome}, {@code expects him on Friday}, {@code for talks}. */
  private static boolean isPlacedBehind(Sentence sentence, int at) {
    boolean day = sentence.at(at).kind() == Node.Kind.DATE;
    boolean talks = false;
    for (int i = at; i < at + NEAR; i++) {
      talks |= sentence.at(i).is("for") && Clauses.isMeeting(sentence.at(i + 1));
    }
    return day || talks || sentence.at(at).is("in") && Placing.isPlaced(sentence, at + 1);
  }

  /** {@code X is on his schedule}, {@code X is also on Y's agenda for Friday}. */
  static Optional<Encounter> listed(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int on = sentence.at(group.end()).isAdverb() ? group.end() + 1 : group.end();
    if (!sentence.at(on).is("on")) {
      return Optional.empty();
    }
    int noun = Phrases.afterDeterminers(sentence, on + 1);
    Node owner = sentence.at(noun);
    boolean owned = owner.kind() == Node.Kind.PERSON || owner.kind() == Node.Kind.DATE;
    if (owned) {
      noun += Phrases.isPossessive(sentence.at(noun + 1)) ? 2 : 1;
    }
    List<Node> guests = clauses.subjectOf(group).nodes();
    List<Node> host =
        owner.kind() == Node.Kind.PERSON ? List.of(owner) : partners.aboutUnless(clauses, guests);
    return sentence.at(noun).isNoun(Family.ROW)
        ? with(host, clauses, group.head(), guests, MeetingStatus.of(clauses, group))
        : Optional.empty();
  }

  /** {@code X asked for talks}, {@code X has requested a meeting}: with whom the story is about. */
  static Optional<Encounter> requested(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int object = sentence.at(group.end()).is("for") ? group.end() + 1 : group.end();
    int noun = Phrases.afterDeterminers(sentence, object);
    noun += sentence.at(noun).kind() == Node.Kind.NUMBER ? 1 : 0; // "asked for 20 minutes"
    boolean talks =
        Clauses.isMeeting(sentence.at(noun)) || GuestEncounters.isDuration(sentence.at(noun));
    Node next = sentence.at(noun + 1);
    boolean bare =
        next.is(".") || next.is(",") || next.isAny(Phrases.COORDINATORS) || next.is("during");
    return talks && bare && !group.negated() && !group.passive()
        ? with(partners, clauses, noun, clauses.subjectOf(group).nodes(), WISHED)
        : Optional.empty();
  }

  /** {@code his first caller was X}, {@code the counterpart was X}. */
  static Optional<Encounter> caller(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Node guest = sentence.at(group.end());
    Node head = sentence.at(group.begin() - 1);
    boolean up =
        group.begin() == 1
            || group.begin() == 2 && (sentence.at(0).is("up") || sentence.at(1).is("up"));
    Node first = sentence.at(sentence.at(0).is("up") ? 1 : 0);
    boolean next = first.isAny(NEXT) && (head.isNoun(Family.ROW) || up);
    if (guest.kind() != Node.Kind.PERSON || !isCaller(head.lower()) && !next) {
      return Optional.empty();
    }
    List<Node> guests = Lists.agents(clauses, group.end());
    boolean all = up || head.lower().endsWith("s");
    return with(partners, clauses, group, all ? guests : List.of(guest));
  }

  /** Somebody by name, or by an office whose holder the story names. */
  static boolean isPerson(Node node) {
    return node.kind() == Node.Kind.PERSON
        || node.kind() == Node.Kind.OFFICE && !node.persons().isEmpty();
  }

  private static boolean isCaller(String head) {
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    return CALLERS.contains(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
  }

  /** A meeting of guests with the home leader. */
  static Optional<Encounter> with(
      Partners partners, Clauses clauses, VerbGroup group, List<Node> guests) {
    return with(partners, clauses, group.head(), guests, MeetingStatus.of(clauses, group));
  }

  private static Optional<Encounter> with(
      Partners partners, Clauses clauses, int trigger, List<Node> guests, Optional<Status> status) {
    return with(partners.hostUnless(guests), clauses, trigger, guests, status);
  }

  private static Optional<Encounter> with(
      List<Node> host, Clauses clauses, int trigger, List<Node> guests, Optional<Status> status) {
    boolean named = guests.stream().allMatch(CalendarEncounters::isPerson);
    return guests.isEmpty() || !named || host.isEmpty()
        ? Optional.empty()
        : status.map(
            s -> Encounter.of(clauses, trigger, host, withFollowers(clauses, trigger, guests), s));
  }

  /** {@code X was first, followed by Y}: who is named so behind the verb comes as well. */
  private static List<Node> withFollowers(Clauses clauses, int trigger, List<Node> guests) {
    Sentence sentence = clauses.sentence();
    for (int i = trigger + 1; i + 2 < sentence.size(); i++) {
      boolean followed = sentence.at(i).is("followed") && sentence.at(i + 1).is("by");
      List<Node> next = followed ? Lists.agents(clauses, i + 2) : List.of();
      if (next.stream().anyMatch(CalendarEncounters::isPerson) && !guests.containsAll(next)) {
        List<Node> all = new ArrayList<>(guests);
        all.addAll(next);
        return all;
      }
    }
    return guests;
  }
}
