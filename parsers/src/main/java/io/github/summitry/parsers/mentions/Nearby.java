package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What the text has named lately: whose an office may be that comes with no nation. One object
 * follows one article; not thread-safe.
 */
final class Nearby {
  private static final int REMEMBERED = 8;
  private static final Actor JAPAN = Actor.of("JP");
  private static final Actor CHINA = Actor.of("CN");

  private final Actor home;
  private final NameForms forms;
  private final Deque<Actor> recent = new ArrayDeque<>();

  private Optional<Actor> subject = Optional.empty();
  private Optional<Actor> subjectBefore = Optional.empty();
  private Optional<Office.Kind> around = Optional.empty();
  private boolean subjectHeads;
  private Optional<Actor> lastPerson = Optional.empty();
  private boolean familyNamed;
  private boolean personNamed;

  Nearby(Actor home, NameForms forms) {
    this.home = home;
    this.forms = forms;
  }

  void beginSentence() {
    subjectBefore = subject.or(() -> subjectBefore);
    subject = Optional.empty();
    around = Optional.empty();
    familyNamed = false;
    personNamed = false;
  }

  void mention(Actor actor) {
    recent.remove(actor);
    recent.addFirst(actor);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /**
   * Somebody is named.
   *
   * @param heads whether an office of a head of state or government was given
   */
  void person(Optional<Actor> actor, boolean heads) {
    actor.ifPresent(this::mention);
    subjectHeads = subject.isEmpty() && actor.isPresent() ? heads : subjectHeads;
    subject = subject.or(() -> actor);
    lastPerson = actor;
    personNamed = true;
  }

  void office(Office.Kind kind) {
    if (kind == Office.Kind.SPOUSE) {
      familyNamed = true;
    } else if (kind != Office.Kind.COUNTERPART && kind != Office.Kind.KIN) {
      around = Optional.of(kind);
    }
  }

  /** Returns the kind of the office read last in the sentence. */
  Optional<Office.Kind> around() {
    return around;
  }

  /** Returns whether "he" or "she" is a head of state or government. */
  boolean isSubjectHead() {
    return subjectHeads;
  }

  /** Returns whether the sentence speaks of a leader's wife or husband. */
  boolean isFamilyNamed() {
    return familyNamed;
  }

  /** Returns whether the sentence has named a person. */
  boolean isPersonNamed() {
    return personNamed;
  }

  /** Returns the state or organisation named last. */
  Optional<Actor> last() {
    return Optional.ofNullable(recent.peekFirst());
  }

  /**
   * Returns whose "his" and "her" are: the first person's of the sentence, else the one's before.
   */
  Optional<Actor> subject() {
    return subject.or(() -> subjectBefore);
  }

  /** Returns whose the person named last is: whose sister "his sister" is. */
  Optional<Actor> lastPerson() {
    return lastPerson;
  }

  /** Returns the organisation named last. */
  Optional<Actor> organisation() {
    return recent.stream().filter(actor -> !actor.isState()).findFirst();
  }

  /** Returns the foreign state named last that a person of that name can be of. */
  Optional<Actor> foreign(Tokens name) {
    Optional<Actor> japan =
        Optional.of(JAPAN).filter(a -> recent.contains(a) && forms.isJapanese(name));
    Optional<Actor> china =
        Optional.of(CHINA).filter(a -> recent.contains(a) && forms.isChinese(name));
    return japan
        .or(() -> china)
        .or(
            () ->
                recent.stream()
                    .filter(a -> !a.equals(home) && a.isState() && forms.fits(name, a))
                    .findFirst());
  }
}
