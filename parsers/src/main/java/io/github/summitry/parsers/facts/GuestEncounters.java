package io.github.summitry.parsers.facts;

import io.github.summitry.Status;
import io.github.summitry.parsers.facts.MeetingRule.Trigger;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads meetings of which a verb tells from the side of host or guest. */
final class GuestEncounters {
  private static final int OBJECT = 9;

  private static final WordSet RANKED =
      WordSet.of(
          "first", "second", "third", "fourth", "fifth", "last", "latest", "longest", "shortest");

  static final WordSet CALLS = WordSet.of("drop by", "drop in", "stop by", "come by", "ring");
  static final WordSet TREATING = WordSet.of("treat", "take", "entertain");
  static final WordSet GIVING =
      WordSet.of("give", "grant", "spare", "devote", "allot", "accord", "keep", "pay");

  private GuestEncounters() {}

  /** {@code X drops by}: the caller, received by the home side. */
  static Optional<Encounter> call(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Subject subject = clauses.subjectOf(group);
    return subject.acts() && PartnerPhrases.objects(clauses, group.end()).isEmpty()
        ? MeetingStatus.of(clauses, group)
            .map(
                s ->
                    Encounter.of(
                        clauses,
                        group.head(),
                        partners.hostUnless(subject.nodes()),
                        subject.nodes(),
                        s))
        : Optional.empty();
  }

  /** {@code was received by X}. */
  static Optional<Encounter> received(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    boolean only = group.isLemma("welcome") || group.isLemma("greet");
    if (!group.passive() || !subject.acts() || only && !VerbEncounters.isForTalks(clauses, group)) {
      return Optional.empty();
    }
    Optional<Status> status = MeetingStatus.of(clauses, group);
    for (int i = group.end(); i < Math.min(group.end() + OBJECT, sentence.size()); i++) {
      List<Node> hosts =
          sentence.at(i).is("by") ? PartnerPhrases.behindPreposition(clauses, i) : List.of();
      if (!hosts.isEmpty()) {
        return status.map(s -> Encounter.of(clauses, group.head(), subject.nodes(), hosts, s));
      }
    }
    List<Node> host = group.isLemma("receive") ? partners.hostUnless(subject.nodes()) : List.of();
    return host.isEmpty()
        ? Optional.empty()
        : status.map(s -> Encounter.of(clauses, group.head(), subject.nodes(), host, s));
  }

  /** {@code X was the first leader received by Y}: a participle behind who X is. */
  static Optional<Encounter> receivedAs(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int noun = group.begin() - 1;
    VerbGroup is = clauses.finiteBefore(noun);
    boolean reduced =
        sentence.at(group.end()).is("by")
            && !group.passive()
            && sentence.at(noun).kind() == Node.Kind.OFFICE
            && sentence.at(is.head()).isBe()
            && is.end() + 3 > noun;
    Subject subject = reduced ? clauses.subjectOf(is) : Subject.NONE;
    List<Node> hosts = subject.acts() ? Lists.agents(clauses, group.end() + 1) : List.of();
    return hosts.isEmpty()
        ? Optional.empty()
        : Optional.of(Encounter.of(clauses, group.head(), subject.nodes(), hosts, Status.HELD));
  }

  /** {@code X flies in for talks}, {@code X will be back in Seoul for a summit}. */
  static Optional<Encounter> comes(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean back = sentence.at(group.head()).isBe() && sentence.at(group.end()).is("back");
    boolean comes = (group.is(Family.MOVE) || back) && !group.is(Family.DEPART);
    Subject subject = comes ? clauses.subjectOf(group) : Subject.NONE;
    List<Node> host = isOnePerson(subject) ? partners.hostUnless(subject.nodes()) : List.of();
    if (host.isEmpty()) {
      return Optional.empty();
    }
    boolean home = false;
    for (int i = group.end(); i < Math.min(group.end() + OBJECT, sentence.size()); i++) {
      Node node = sentence.at(i);
      home |= node.actors().equals(host.get(0).actors()) && sentence.at(i - 1).isPreposition();
      int noun = home && node.is("for") ? talks(clauses, i + 1) : -1;
      if (noun > 0 && PartnerPhrases.with(clauses, i).isEmpty()) {
        return MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, noun, host, subject.nodes(), s));
      }
    }
    return Optional.empty();
  }

  /** {@code had X to lunch}, {@code treated X to a dinner}, {@code was treated to lunch by X}. */
  static Optional<Encounter> table(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Subject subject = clauses.subjectOf(group);
    if (group.passive()) {
      int meal = mealBehind(sentence, group.end());
      List<Node> hosts =
          meal > 0 && sentence.at(meal + 1).is("by") ? Lists.agents(clauses, meal + 2) : List.of();
      return hosts.isEmpty() || !subject.acts()
          ? Optional.empty()
          : MeetingStatus.of(clauses, group)
              .map(s -> Encounter.of(clauses, meal, subject.nodes(), hosts, s));
    }
    List<Node> guests =
        isPerson(sentence.at(group.end())) ? Lists.agents(clauses, group.end()) : List.of();
    if (guests.isEmpty()) {
      return Optional.empty();
    }
    Node guest = guests.get(guests.size() - 1);
    int behind = sentence.nodes().indexOf(guest) + 1;
    int as = Phrases.afterDeterminers(sentence, behind + 1);
    boolean asGuest = sentence.at(behind).is("as") && sentence.at(as).lower().endsWith("guest");
    int treat = asGuest ? group.head() : mealBehind(sentence, behind);
    boolean talks = group.isLemma("have") && VerbEncounters.isForTalks(clauses, group);
    int meal = treat < 0 && talks ? group.head() : treat;
    return meal < 0
        ? Optional.empty()
        : MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, meal, subject.nodes(), guests, s));
  }

  /** {@code to lunch}, {@code over for a dinner}, {@code to himself}: the noun; -1 if none. */
  private static int mealBehind(Sentence sentence, int from) {
    for (int i = from; i < from + 4; i++) {
      boolean to = sentence.at(i).is("to") || sentence.at(i).is("for") || sentence.at(i).is("out");
      int meal = Phrases.afterDeterminers(sentence, i + 1);
      boolean alone = sentence.at(i).is("to") && sentence.at(meal).lower().endsWith("self");
      if (alone || to && sentence.at(meal).isNoun(Family.MEAL)) {
        return meal;
      }
    }
    return -1;
  }

  /** {@code X called Y on Thursday to apologize}: by telephone. */
  static Optional<Encounter> rang(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Node other = sentence.at(group.end());
    boolean of = sentence.at(group.end() + 1).is("of");
    Node behind = sentence.at(group.end() + (of ? 3 : 1));
    boolean dated = behind.kind() == Node.Kind.DATE || behind.is("to");
    Subject subject = clauses.subjectOf(group);
    return !group.passive() && isPerson(other) && dated && subject.acts()
        ? Encounter.told(clauses, group, subject.nodes(), List.of(other))
        : Optional.empty();
  }

  private static boolean isOnePerson(Subject subject) {
    return subject.nodes().size() == 1 && subject.head().kind() == Node.Kind.PERSON;
  }

  /** Whether a node is one person as an object. */
  static boolean isPerson(Node node) {
    return node.kind() == Node.Kind.PERSON || node.is("him") || node.is("her");
  }

  private static int talks(Clauses clauses, int from) {
    for (int i = from; i < from + 3; i++) {
      if (Clauses.isMeeting(clauses.sentence().at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code spared X a quarter of an hour}, {@code gave X half an hour}. */
  static Optional<Encounter> given(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    Node guest = sentence.at(group.end());
    Subject subject = clauses.subjectOf(group);
    int table = Phrases.afterDeterminers(sentence, group.end());
    boolean given = !isPerson(guest) && sentence.at(table).isNoun(Family.MEAL);
    if (given && !group.passive() && subject.acts()) {
      List<Node> guests = PartnerPhrases.with(clauses, table);
      return guests.isEmpty()
          ? Optional.empty()
          : MeetingStatus.of(clauses, group)
              .map(s -> Encounter.of(clauses, table, subject.nodes(), guests, s));
    }
    if (group.passive() || !isPerson(guest)) {
      return Optional.empty();
    }
    boolean time = false;
    for (int i = group.end() + 1; i < group.end() + 7; i++) {
      time |= isDuration(sentence.at(i));
    }
    int meal = Phrases.afterDeterminers(sentence, group.end() + 1);
    int told = Clauses.isMeeting(sentence.at(meal)) ? meal : time ? group.head() : -1;
    return told >= 0 && subject.acts()
        ? MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, told, subject.nodes(), List.of(guest), s))
        : Optional.empty();
  }

  /** {@code half-hour}, {@code minutes}. */
  static boolean isDuration(Node node) {
    return node.lower().endsWith("hour") || node.lower().endsWith("hours") || node.is("minutes");
  }

  /** {@code X was granted an audience by Y}. */
  static Optional<Encounter> granted(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int noun = Phrases.afterDeterminers(sentence, group.end());
    Subject subject = clauses.subjectOf(group);
    if (!group.passive() || !subject.acts() || !Clauses.isMeeting(sentence.at(noun))) {
      return Optional.empty();
    }
    boolean by = sentence.at(noun + 1).is("by") || sentence.at(noun + 1).is("with");
    List<Node> hosts = by ? Lists.agents(clauses, noun + 2) : partners.hostUnless(subject.nodes());
    return hosts.isEmpty()
        ? Optional.empty()
        : MeetingStatus.of(clauses, group)
            .map(s -> Encounter.of(clauses, noun, subject.nodes(), hosts, s));
  }

  /** {@code she was the guest of X}: whoever is somebody's guest meets the host. */
  static Optional<Encounter> guest(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    int noun = Phrases.afterDeterminers(sentence, group.end());
    boolean guest = sentence.at(noun).lower().endsWith("guest") && sentence.at(noun + 1).is("of");
    Subject subject = clauses.subjectOf(group);
    List<Node> hosts = guest ? Lists.agents(clauses, noun + 2) : List.of();
    boolean named = !hosts.isEmpty() && hosts.get(0).kind() == Node.Kind.PERSON;
    return named && subject.acts()
        ? Encounter.told(clauses, group, subject.nodes(), hosts)
        : Optional.empty();
  }

  /** {@code It was with X}, {@code The last was with X}: of a meeting spoken of before. */
  static Optional<Encounter> with(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    Sentence sentence = clauses.sentence();
    boolean was = sentence.at(group.end()).is("with");
    Node head = sentence.at(group.begin() - 1);
    boolean one = head.is("it") || head.is("one") || head.isAny(RANKED) || head.is("that");
    List<Node> guests =
        was && one && group.begin() <= 4 ? Lists.agents(clauses, group.end() + 1) : List.of();
    boolean named = !guests.isEmpty() && guests.get(0).kind() == Node.Kind.PERSON;
    List<Node> host = named ? partners.hostUnless(guests) : List.of();
    return host.isEmpty() ? Optional.empty() : Encounter.told(clauses, group, host, guests);
  }

  /** {@code Wednesday brings X and Y}: the guests of a day on the home leader's calendar. */
  static Optional<Encounter> brought(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    boolean day = clauses.sentence().at(group.begin() - 1).kind() == Node.Kind.DATE;
    List<Node> guests = day ? Lists.agents(clauses, group.end()) : List.of();
    List<Node> host = guests.isEmpty() ? List.of() : partners.hostUnless(guests);
    boolean states = Partners.areAnyOfStates(guests); // "Friday belonged to Rome"
    return host.isEmpty() || states
        ? Optional.empty()
        : Encounter.told(clauses, group, host, guests);
  }

  /** {@code X is penciled in for Monday}: a guest with a day on the home leader's calendar. */
  static Optional<Encounter> booked(Partners partners, Clauses clauses, Trigger trigger) {
    VerbGroup group = trigger.group();
    if (!group.passive()) {
      return Optional.empty();
    }
    Sentence sentence = clauses.sentence();
    boolean day =
        sentence.at(group.end()).kind() == Node.Kind.DATE
            || sentence.at(group.end()).is("for")
                && sentence.at(group.end() + 1).kind() == Node.Kind.DATE;
    Subject subject = clauses.subjectOf(group);
    List<Node> host = partners.hostUnless(subject.nodes());
    return day && isOnePerson(subject) && !host.isEmpty()
        ? Optional.of(Encounter.of(clauses, group.head(), host, subject.nodes(), Status.SCHEDULED))
        : Optional.empty();
  }
}
