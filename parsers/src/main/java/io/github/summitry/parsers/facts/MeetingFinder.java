package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Format;
import io.github.summitry.Span;
import io.github.summitry.Status;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Person;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses that report meetings of principals. One object reads one story; not thread-safe. */
final class MeetingFinder {
  private static final Set<String> NOT_MEETING =
      Set.of("visit", "call", "greet", "welcome", "invite", "host", "join", "address", "attend", "speak", "talk");
  private static final Set<String> SEVERAL =
      Set.of("trilateral", "three-way", "multilateral", "four-way", "quadrilateral", "tripartite", "three-party", "joint");
  private static final Set<String> CONTEXT = Set.of("in", "during", "at", "after", "following", "before", "through", "from", "over");
  private static final Set<String> HISTORY =
      Set.of("last", "previously", "previous", "earlier", "since", "past", "ago", "first-ever");

  private final Scene scene;
  private final Circumstances circumstances;
  private final List<Meeting> meetings = new ArrayList<>();

  MeetingFinder(Scene scene, Circumstances circumstances) {
    this.scene = scene;
    this.circumstances = circumstances;
  }

  List<Meeting> find() {
    for (Clauses clauses : scene.clauses()) {
      read(clauses);
    }
    return meetings;
  }

  private void read(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    Set<Integer> used = new HashSet<>();
    for (VerbGroup group : clauses.groups()) {
      if (isQuoted(sentence.at(group.head()).begin())) {
        continue;
      }
      if (group.is("HOLD") && !group.passive()) {
        held(clauses, group, used);
      } else if (group.is("MEET") && !group.passive()) {
        met(clauses, group);
      } else if (group.is("DISCUSS") && !group.passive()) {
        discussed(clauses, group);
      } else if (group.passive() && group.verbs().stream().anyMatch(v -> v.lemma().equals("receive"))) {
        received(clauses, group);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (Clauses.isMeeting(sentence.at(i)) && !used.contains(i) && !isQuoted(sentence.at(i).begin())
          && !clauses.isVerbAt(i)) {
        nominal(clauses, i);
      }
    }
  }

  private boolean isQuoted(int offset) {
    return scene.quotations().stream().anyMatch(q -> q.speech() && q.contains(offset));
  }

  /** {@code held a summit with X}, {@code the two leaders held talks}. */
  private void held(Clauses clauses, VerbGroup group, Set<Integer> used) {
    Sentence sentence = clauses.sentence();
    for (int i = group.end(); i < Math.min(group.end() + 9, sentence.size()); i++) {
      if (clauses.isVerbAt(i) && i > group.end() + 1 || sentence.at(i).is(".") ) {
        return;
      }
      if (Clauses.isMeeting(sentence.at(i))) {
        Subject subject = clauses.subjectOf(group);
        Optional<Status> status = MeetingStatus.of(clauses, group);
        used.add(i);
        if (status.isPresent() && subject.acts()) {
          report(clauses, subject.nodes(), partners(clauses, i + 1), i, status.get(), "summit/hold");
        } else if (status.isPresent() && !subject.acts()) {
          used.remove(i);
        }
        return;
      }
    }
  }

  /** {@code met (with) X}, {@code will sit down with X}, {@code spoke by phone with X}. */
  private void met(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    boolean remote = remote(sentence, group.begin(), group.end() + 6).isPresent();
    boolean with = sentence.at(group.end()).is("with");
    boolean meets = group.verbs().stream().noneMatch(v -> NOT_MEETING.contains(v.lemma())) || remote || with;
    Optional<Status> status = MeetingStatus.of(clauses, group);
    Subject subject = clauses.subjectOf(group);
    if (!meets || status.isEmpty() || !subject.acts()) {
      return;
    }
    List<Node> partners = new ArrayList<>();
    int at = group.end();
    while (at < sentence.size() && at < group.end() + 8) {
      Node node = sentence.at(at);
      if (node.isAgent()) {
        partners.addAll(list(clauses, at));
        break;
      }
      boolean passing =
          node.is("with") || node.is("by") || Words.isDeterminer(node.lower()) || Words.isAdverb(node.lower())
              || node.is("on") || node.is("over") || node.isNoun("PHONE") || node.is("phone") || node.is("telephone")
              || node.kind() == Node.Kind.DATE || node.kind() == Node.Kind.NUMBER || node.is("for") || node.is("minutes");
      if (!passing) {
        break;
      }
      at++;
    }
    if (partners.isEmpty() && Subject.actorsOf(subject.nodes()).size() < 2) {
      return;
    }
    boolean named = !partners.isEmpty() || subject.nodes().stream().anyMatch(n -> n.kind() == Node.Kind.PERSON || n.kind() == Node.Kind.GROUP || n.kind() == Node.Kind.PRONOUN);
    if (named) {
      report(clauses, subject.nodes(), partners, group.head(), status.get(), "summit/meet");
    }
  }

  /** {@code With X, Y discussed}: talks that no noun names. */
  private void discussed(Clauses clauses, VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    List<Node> partners = new ArrayList<>();
    Sentence sentence = clauses.sentence();
    for (int i = 0; i < subject.begin(); i++) {
      boolean talks = i > 0 && Clauses.isMeeting(sentence.at(i - 1));
      if (sentence.at(i).is("with") && sentence.at(i + 1).isAgent() && !talks) {
        partners.addAll(list(clauses, i + 1));
      }
    }
    Optional<Status> status = MeetingStatus.of(clauses, group);
    if (subject.acts() && !partners.isEmpty() && status.filter(s -> s == Status.HELD).isPresent()) {
      report(clauses, subject.nodes(), partners, group.head(), Status.HELD, "summit/discuss");
    }
  }

  private void received(Clauses clauses, VerbGroup group) {
    Sentence sentence = clauses.sentence();
    Optional<Status> status = MeetingStatus.of(clauses, group);
    for (int i = group.end(); i < Math.min(group.end() + 8, sentence.size()); i++) {
      if (sentence.at(i).is("by") && sentence.at(i + 1).isAgent() && status.isPresent()) {
        report(clauses, clauses.subjectOf(group).nodes(), list(clauses, i + 1), group.head(), status.get(), "summit/received");
        return;
      }
    }
  }

  /** {@code in talks with X}, {@code the summit between X and Y}, {@code his meeting was with X}. */
  private void nominal(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    Optional<Status> status = MeetingStatus.ofNoun(clauses, noun);
    if (status.isEmpty()) {
      return;
    }
    List<Node> partners = partners(clauses, noun + 1);
    List<Node> between = between(clauses, noun + 1);
    if (!between.isEmpty()) {
      report(clauses, between, List.of(), noun, status.get(), "summit/between");
      return;
    }
    List<Node> owners = owners(clauses, noun);
    if (!partners.isEmpty()) {
      List<Node> subject = owners.isEmpty() ? subjectAround(clauses, noun, partners) : owners;
      List<Node> sides = subject.isEmpty() ? List.of() : subject;
      reportWithHome(clauses, sides, partners, noun, status.get());
      return;
    }
    if (isContext(sentence, noun) || !owners.isEmpty()) {
      List<Node> subject = subjectAround(clauses, noun, List.of());
      List<Node> sides = Subject.actorsOf(owners).size() > 1 ? owners : subject;
      if (Subject.actorsOf(sides).size() > 1) {
        report(clauses, sides, List.of(), noun, status.get(), "summit/context");
      }
    }
  }

  private void reportWithHome(Clauses clauses, List<Node> sides, List<Node> partners, int noun, Status status) {
    report(clauses, sides, partners, noun, status, "summit/talks-with");
  }

  /** Whether a preposition puts the clause into the meeting: {@code during a summit}. */
  private static boolean isContext(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      Node node = sentence.at(i);
      if (node.isAny(CONTEXT)) {
        return true;
      }
      boolean part = node.kind() == Node.Kind.WORD || node.kind() == Node.Kind.NUMBER
          || node.kind() == Node.Kind.DEMONYM || node.kind() == Node.Kind.PRONOUN || node.is("'s");
      if (!part || Words.isPreposition(node.lower())) {
        return false;
      }
    }
    return false;
  }

  /** Who is named behind {@code with}. */
  private List<Node> partners(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    for (int i = from; i < Math.min(from + 14, sentence.size()); i++) {
      Node node = sentence.at(i);
      if (node.is("with")) {
        int at = i + 1;
        while (Words.isDeterminer(sentence.at(at).lower())) {
          at++;
        }
        return sentence.at(at).isAgent() ? list(clauses, at) : List.of();
      }
      if (node.is(",") || node.is(".") || node.is("and") && !Clauses.isMeeting(sentence.at(i + 1)) || clauses.isVerbAt(i) && !isBe(clauses, i) && !node.is("held")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isBe(Clauses clauses, int at) {
    return Words.isBe(clauses.sentence().at(at).lower());
  }

  private List<Node> between(Clauses clauses, int from) {
    Sentence sentence = clauses.sentence();
    for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
      Node node = sentence.at(i);
      boolean of = node.is("between") || node.is("of") || node.is("among");
      if (of && sentence.at(i + 1).isAgent()) {
        List<Node> nodes = list(clauses, i + 1);
        return Subject.actorsOf(nodes).size() > 1 ? nodes : List.of();
      }
    }
    return List.of();
  }

  /** Whose meeting it is: {@code his talks}, {@code Lee's session}, {@code their summit}. */
  private List<Node> owners(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Node node = sentence.at(i);
      boolean possessor = node.kind() == Node.Kind.PRONOUN
          || node.isAgent() && (sentence.at(i + 1).is("'s") || sentence.at(i + 1).is("'"));
      if (possessor) {
        return List.of(node);
      }
      if (Words.isPreposition(node.lower()) || node.is("the") || node.is("a")) {
        break;
      }
    }
    return List.of();
  }

  /** The subject of the clause around a meeting, its partners excepted. */
  private List<Node> subjectAround(Clauses clauses, int noun, List<Node> partners) {
    Optional<Subject> nearest = Optional.empty();
    for (VerbGroup group : clauses.groups()) {
      if (!group.isFinite()) {
        continue;
      }
      Subject subject = clauses.subjectOf(group);
      boolean other = subject.acts() && !partners.containsAll(subject.nodes());
      if (other && (nearest.isEmpty() || group.begin() < noun || subject.begin() > noun && nearest.get().end() <= 0)) {
        nearest = Optional.of(subject);
      }
    }
    return nearest.map(Subject::nodes).orElse(List.of());
  }

  /** The agents of a list that begins at a node: {@code A, B and C}. */
  private List<Node> list(Clauses clauses, int begin) {
    return Lists.agents(clauses, begin);
  }

  private void report(
      Clauses clauses, List<Node> subject, List<Node> partners, int trigger, Status status, String rule) {
    Sentence sentence = clauses.sentence();
    List<Node> ours = principals(subject);
    List<Node> theirs = principals(partners);
    if (ours.size() < subject.size() || theirs.size() < partners.size() && theirs.isEmpty()) {
      return;
    }
    if (ours.isEmpty() && !theirs.isEmpty()) {
      return;
    }
    boolean several = theirs.size() > 1 && !isOneMeeting(sentence, trigger);
    boolean leadersOf = theirs.size() == 1 && theirs.get(0).kind() == Node.Kind.GROUP
        && theirs.get(0).actors().size() > 1 && !isOneMeeting(sentence, trigger)
        && Subject.actorsOf(ours).size() == 1;
    if (leadersOf) {
      for (Actor actor : theirs.get(0).actors()) {
        add(clauses, ours, List.of(), Optional.of(actor), trigger, status, rule);
      }
    } else if (several && Subject.actorsOf(ours).size() == 1) {
      for (Node partner : theirs) {
        add(clauses, ours, List.of(partner), Optional.empty(), trigger, status, rule);
      }
    } else {
      add(clauses, ours, theirs, Optional.empty(), trigger, status, rule);
    }
  }

  private static boolean isOneMeeting(Sentence sentence, int trigger) {
    for (int i = Math.max(0, trigger - 4); i <= trigger; i++) {
      Node node = sentence.at(i);
      if (SEVERAL.stream().anyMatch(word -> node.lower().contains(word)) || node.isLemma("join")) {
        return true;
      }
    }
    return false;
  }

  /** Those who are leaders, or sides by name; ministers and envoys hold no summits. */
  private static List<Node> principals(List<Node> nodes) {
    return nodes.stream()
        .filter(n -> !n.isOfOfficials() && n.persons().stream().allMatch(Person::isLeader))
        .filter(n -> !n.actors().isEmpty() && n.kind() != Node.Kind.BODY)
        .toList();
  }

  private void add(
      Clauses clauses,
      List<Node> ours,
      List<Node> theirs,
      Optional<Actor> unnamed,
      int trigger,
      Status status,
      String rule) {
    Map<String, Meeting.Side> sides = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>(ours);
    nodes.addAll(theirs);
    for (Node node : nodes) {
      node.persons().forEach(p -> p.actor().ifPresent(a -> sides.put(a + p.name(), new Meeting.Side(a, Optional.of(p.name())))));
      if (node.persons().isEmpty()) {
        node.actors().forEach(a -> sides.putIfAbsent(a.code(), new Meeting.Side(a, Optional.empty())));
      }
    }
    unnamed.ifPresent(a -> sides.put(a.code(), new Meeting.Side(a, Optional.empty())));
    boolean states = nodes.stream().allMatch(n -> n.kind() == Node.Kind.PARTY);
    if (sides.values().stream().map(Meeting.Side::actor).distinct().count() < 2 || states) {
      return;
    }
    Sentence sentence = clauses.sentence();
    int anchor = theirs.isEmpty() ? trigger : sentence.nodes().indexOf(theirs.get(theirs.size() - 1));
    Format format = format(sentence, trigger);
    Circumstances.Found found = circumstances.of(clauses, trigger, Math.max(anchor, trigger), status);
    boolean past = status == Status.HELD && isHistory(sentence, trigger);
    Span span = span(clauses, nodes, trigger);
    meetings.add(
        new Meeting(
            List.copyOf(sides.values()), status, format, found.date(), found.weekday(), found.site(),
            found.occasion(), past, false, span, rule));
  }

  private static Span span(Clauses clauses, List<Node> nodes, int trigger) {
    int begin = clauses.offset(trigger);
    int end = clauses.offsetAfter(trigger + 1);
    for (Node node : nodes) {
      if (node.begin() >= clauses.sentence().begin() && node.end() <= clauses.sentence().end()) {
        begin = Math.min(begin, node.begin());
        end = Math.max(end, node.end());
      }
    }
    int close = clauses.endOfClause(trigger);
    return new Span(begin, Math.max(end, close > trigger ? clauses.offsetAfter(close) : end));
  }

  private static boolean isHistory(Sentence sentence, int trigger) {
    for (int i = Math.max(0, trigger - 4); i <= trigger; i++) {
      if (sentence.at(i).isAny(HISTORY)) {
        return true;
      }
    }
    return false;
  }

  private static Format format(Sentence sentence, int trigger) {
    Node node = sentence.at(trigger);
    Optional<Format> remote = remote(sentence, Math.max(0, trigger - 4), trigger + 7);
    if (remote.isPresent()) {
      return remote.get();
    }
    boolean brief = node.isNoun("BRIEF") || sentence.at(trigger - 1).is("brief") || node.isLemma("receive");
    if (brief) {
      return Format.MEETING;
    }
    return node.isNoun("MEAL") && !node.isNoun("MEETING") ? Format.MEAL : Format.SUMMIT;
  }

  private static Optional<Format> remote(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      Node node = sentence.at(i);
      if (node.isNoun("PHONE") || node.is("phone") || node.is("telephone")) {
        return Optional.of(Format.PHONE);
      }
      if (node.isNoun("VIDEO") || node.is("video") || node.is("virtual") || node.is("virtually") || node.is("videoconference")) {
        return Optional.of(Format.VIDEO);
      }
      if (node.is(".") || node.is(",") && i > from + 5) {
        break;
      }
    }
    return Optional.empty();
  }
}
