package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is spoken of as the story goes on: the <em>focus</em>, the person who was last a subject, and
 * those before. One object follows one story; not thread-safe.
 */
final class Salience {
  /** Nobody further back is meant by a pronoun; more are forgotten, so that time stays linear. */
  private static final int MOST_REMEMBERED = 300;

  private final Leaders leaders;
  private final Actor home;

  /** The persons who are subjects in the sentence that is being read. */
  private final Set<Person> subjects = new LinkedHashSet<>();

  /** The subjects so far, the latest first. */
  private final Deque<Person> recent = new ArrayDeque<>();

  /** The persons whom the sentence has named as anything else, the latest first. */
  private final Deque<Person> objects = new ArrayDeque<>();

  /** The persons of whom the sentence speaks, in whatever place, and those of the one before. */
  private Set<Person> here = new LinkedHashSet<>();

  private Set<Person> before = new LinkedHashSet<>();

  private Optional<Person> focus = Optional.empty();

  /** The focus before a clause that only hangs on the sentence's first. */
  private Optional<Person> led = Optional.empty();

  /** Whom a pronoun has as an object in the sentence. */
  private Optional<Person> topic = Optional.empty();

  private boolean afterComma;

  Salience(Leaders leaders, Actor home) {
    this.leaders = leaders;
    this.home = home;
  }

  void beginSentence() {
    endAside();
    before = here;
    here = new LinkedHashSet<>();
    subjects.clear();
    objects.clear();
    topic = Optional.empty();
  }

  /** Whom a pronoun of that gender has as an object: the sentence goes on about him. */
  Optional<Person> topic(boolean she) {
    boolean again = topic.filter(p -> p.woman() == she && isNoSubject(p)).isPresent();
    topic = again ? topic : other(she);
    return topic;
  }

  /** {@code X gave him lunch, and later he met Y}: he is the one whom the text speaks of. */
  void read(Node node) {
    if (node.is("and") && afterComma && topic.isPresent()) {
      focus = topic;
    }
    afterComma = node.is(",");
  }

  /** Forgets who was the subject of a clause that only hangs on another, or of a quote. */
  void endAside() {
    focus = focus();
    led = Optional.empty();
  }

  /** Whom the sentences so far were about. */
  Optional<Person> focus() {
    return led.isPresent() ? led : focus;
  }

  /** Whether the person is a subject in the sentence. */
  boolean isSubject(Person person) {
    return subjects.contains(person);
  }

  /** Whether the person is the one spoken of last as a subject. */
  boolean isFocus(Person person) {
    return focus.isPresent() && focus.get().equals(person);
  }

  /** Whether all who are subjects in the sentence are leaders of other states than somebody's. */
  boolean isForeigner(Person somebody) {
    for (Person subject : subjects) {
      if (!subject.isLeader() || subject.actor().equals(somebody.actor())) {
        return false;
      }
    }
    return !subjects.isEmpty();
  }

  /** Whether a leader has been a subject in the sentence. */
  boolean isLed() {
    for (Person subject : subjects) {
      if (subject.isLeader()) {
        return true;
      }
    }
    return false;
  }

  /** The person spoken of last to whom a pronoun of that gender can refer. */
  Optional<Person> antecedent(boolean she) {
    Optional<Person> only = onlyBefore(she);
    if (only.isPresent()) {
      return only;
    }
    if (focus.isEmpty() || focus.get().woman() == she) {
      return focus;
    }
    Optional<Person> last = she ? onlyWoman() : Optional.empty();
    last = last.isPresent() ? last : last(p -> p.woman() == she);
    last = last.isPresent() ? last : leaders.latest(p -> p.woman() == she);
    return last.isPresent() ? last : focus;
  }

  /** The same, where it is not who the sentence says that it is not. */
  Optional<Person> antecedent(boolean she, Predicate<Person> barred) {
    Optional<Person> meant = antecedent(she);
    if (meant.filter(barred).isEmpty()) {
      return meant;
    }
    Optional<Person> only = only(before, p -> !barred.test(p) && p.woman() == she);
    Optional<Person> other =
        only.isPresent() ? only : last(p -> !barred.test(p) && p.woman() == she);
    return other.isPresent() ? other : meant;
  }

  /** Somebody else than the subject to whom an object of that gender can refer. */
  private Optional<Person> other(boolean she) {
    for (Person object : objects) {
      if (isNoSubject(object) && object.woman() == she) {
        return Optional.of(object);
      }
    }
    return otherThanObjects(she);
  }

  private Optional<Person> otherThanObjects(boolean she) {
    return antecedent(she)
        .filter(this::isNoSubject)
        .or(() -> last(p -> subjects.contains(p) && !isOfFocus(p) && p.woman() == she))
        .or(() -> last(p -> subjects.contains(p) && !isFocus(p) && p.woman() == she))
        .or(() -> leaders.of(home).filter(p -> isNoSubject(p) && p.woman() == she))
        .or(() -> last(p -> isNoSubject(p) && p.woman() == she));
  }

  /** {@code X and Y agreed; Y's president received him}: X, as no countrymen receive each other. */
  private boolean isOfFocus(Person person) {
    return focus.isPresent() && focus.get().actor().equals(person.actor());
  }

  private Optional<Person> ours() {
    for (Person subject : subjects) {
      if (subject.actor().isPresent() && subject.actor().get().equals(home)) {
        return Optional.of(subject);
      }
    }
    Optional<Person> leader = leaders.of(home);
    return leader.isPresent() ? leader : focus;
  }

  private boolean isNoSubject(Person person) {
    return !subjects.contains(person);
  }

  private Optional<Person> last(Predicate<Person> fits) {
    for (Person person : recent) {
      if (fits.test(person)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** Puts a person first of those remembered. */
  static void remember(Deque<Person> persons, Person person) {
    persons.remove(person);
    persons.addFirst(person);
    if (persons.size() > MOST_REMEMBERED) {
      persons.removeLast();
    }
  }

  /** Takes note of the subject of a clause; of a coordinated one the home side stays in focus. */
  void subject(Person person, boolean coordinated) {
    led = Optional.empty();
    refer(person, coordinated);
  }

  /** Takes note of the subject of a clause that hangs on another: with its sentence it is over. */
  void aside(Person person, boolean coordinated) {
    led = led.isPresent() ? led : focus;
    refer(person, coordinated);
  }

  private void refer(Person person, boolean coordinated) {
    focus = coordinated ? ours() : Optional.of(person);
    again(person);
  }

  /** Takes note of a pronoun that is a subject. */
  void again(Person person) {
    here.add(person);
    subjects.add(person);
    remember(recent, person);
  }

  /** Takes note of a person, wherever the sentence names him. */
  void name(Person person) {
    here.add(person);
  }

  /** The only woman of whom this sentence and the one before speak. */
  private Optional<Person> onlyWoman() {
    Set<Person> spoken = new LinkedHashSet<>(here);
    spoken.addAll(before);
    return only(spoken, Person::woman);
  }

  /**
   * {@code Turkey was represented by X. He}: the only one of whom the sentence before speaks, where
   * neither it nor this one speaks of the focus.
   */
  private Optional<Person> onlyBefore(boolean she) {
    boolean spoken = focus.isPresent() && (isNear(focus.get()) || !subjects.isEmpty());
    return spoken ? Optional.empty() : only(before, p -> p.woman() == she && !here.contains(p));
  }

  private static Optional<Person> only(Set<Person> persons, Predicate<Person> fits) {
    Optional<Person> only = Optional.empty();
    for (Person person : persons) {
      if (fits.test(person)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(person);
      }
    }
    return only;
  }

  private boolean isNear(Person person) {
    return before.contains(person) || here.contains(person);
  }

  /** Takes note of a person who is no subject. */
  void mention(Person person) {
    objects.addFirst(person);
  }
}
