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
  private static final Optional<Actor> OF_JAPAN = Optional.of(JAPAN);
  private static final Optional<Actor> OF_CHINA = Optional.of(CHINA);

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
    subjectBefore = subject();
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
    if (actor.isPresent()) {
      mention(actor.get());
    }
    subjectHeads = personNamed ? subjectHeads : heads;
    subject = subject.isPresent() ? subject : actor;
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
    return subject.isPresent() ? subject : subjectBefore;
  }

  /** Returns whose the person named last is: whose sister "his sister" is. */
  Optional<Actor> lastPerson() {
    return lastPerson;
  }

  /** Returns the organisation named last. */
  Optional<Actor> organisation() {
    for (Actor actor : recent) {
      if (!actor.isState()) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** Returns the foreign state named last that a person of that name can be of. */
  Optional<Actor> foreign(Tokens name) {
    if (recent.contains(JAPAN) && forms.isJapanese(name)) {
      return OF_JAPAN;
    }
    if (recent.contains(CHINA) && forms.isChinese(name)) {
      return OF_CHINA;
    }
    for (Actor actor : recent) {
      if (!actor.equals(home) && actor.isState() && forms.fits(name, actor)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }
}
