package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Pronoun;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Will" as a promise, where somebody who can keep it says it or a document reads so. */
final class Futures {

  private static final WordSet COMMON_ACTS =
      WordSet.of("work", "cooperate", "collaborate", "join hands", "join forces", "team up");
  private static final WordSet GRANTING =
      WordSet.of("allow", "permit", "recognize", "dismantle", "exempt", "send", "host", "let in");
  private static final WordSet OFFICIALS =
      WordSet.of(
          "official", "diplomat", "aide", "source", "spokesman", "spokeswoman", "spokesperson");
  private static final int NEAR = Answers.NEAR;
  private static final WordSet TELLING = WordSet.of("tell", "assure", "inform", "promise");

  private final Scene scene;
  private final Held held;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Provisions provisions;
  private final Answers answers;

  Futures(Scene scene, Held held, Clauses clauses, Answers answers, Provisions provisions) {
    this.scene = scene;
    this.held = held;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.provisions = provisions;
    this.answers = answers;
  }

  Optional<PledgeRule> match(VerbGroup group) {
    boolean would = group.modal().equals("would") || group.modal().equals("'d");
    if (!would && !Undertaking.isToCome(sentence, group)) {
      return isProvidedNow(group)
          ? Optional.of(FutureRules.PROVISION)
          : Optional.of(FutureRules.POSSIBILITY).filter(r -> isHeldOut(group));
    }
    Subject subject = clauses.subjectOf(group);
    boolean stays = Undertaking.isFriend(sentence, group);
    boolean friend =
        (stays || isReturnVisit(group, subject))
            && (subject.acts() || stays && subject.isExpletive())
            && isPromised(group, subject, would);
    if (friend) {
      return Optional.of(FutureRules.PROMISE);
    }
    boolean wishes = would && group.isLemma("have"); // "would have the North disarm"
    if (group.verbs().isEmpty() || wishes || Undertaking.isOther(sentence, group)) {
      return Optional.empty();
    }
    boolean joint = would && subject.actors().size() > 1 && !group.passive();
    boolean firm = group.isFuture() || !would && (subject.acts() || group.passive());
    if ((firm || joint) && provisions.isFromDocument(group)) {
      return Optional.of(FutureRules.PROVISION);
    }
    boolean acts = subject.acts() || subject.isExpletive();
    boolean agenda = group.is(Family.DISCUSS) && subject.actors().size() > 1;
    if (agenda || group.passive() || !acts || !isPromised(group, subject, would)) {
      return Optional.empty();
    }
    return Optional.of(
        Undertaking.isAttempt(sentence, group) || Undertaking.isOffer(sentence, group)
            ? FutureRules.INTENT
            : FutureRules.PROMISE);
  }

  /** {@code said he would visit Seoul}: what a leader promises whom he has met. */
  private boolean isReturnVisit(VerbGroup group, Subject subject) {
    int where = group.end() + (sentence.at(group.end()).is("to") ? 1 : 0);
    boolean goes =
        group.isLemma("visit")
            || where > group.end() && (group.isLemma("come") || group.isLemma("go"));
    Node there = sentence.at(Phrases.afterDeterminers(sentence, where));
    return goes
        && there.kind() == Node.Kind.PARTY
        && subject.isOfPrincipals()
        && !subject.actors().containsAll(there.actors())
        && sentence.circle().containsAll(there.actors())
        && hasMet(subject);
  }

  /** {@code said Korea could send trainers}. */
  private boolean isHeldOut(VerbGroup group) {
    Subject subject = clauses.subjectOf(group);
    boolean act = Answers.does(group) || group.is(Family.SEEK);
    if (!Answers.POSSIBLE.contains(group.modal()) || group.negated() || !act) {
      return false;
    }
    for (VerbGroup verb : clauses.groups()) {
      if (verb.says() && verb.end() <= subject.begin() && subject.begin() - verb.end() <= NEAR) {
        Subject speaker = clauses.subjectOf(verb);
        boolean speaks =
            answers.isHeld(speaker) || speaker.nodes().stream().allMatch(Partners::isOfStates);
        boolean own = subject.acts() && isOwn(subject.actors(), speaker.actors());
        return speaker.actors().size() == 1
            && speaks
            && own
            && !group.passive()
            && isOfCircle(subject);
      }
    }
    return false;
  }

  /** {@code Under the deal, Japan scraps duties}: a document told in the present. */
  private boolean isProvidedNow(VerbGroup group) {
    Node first = sentence.at(0);
    Subject subject = clauses.subjectOf(group);
    return first.is("under")
        && group.form() == VerbGroup.Form.PRESENT
        && !group.negated()
        && (group.is(Family.PROVIDE) || group.is(Family.ADVANCE) || group.is(Family.CANCEL))
        && subject.acts()
        && Partners.areAllOfStates(subject.nodes())
        && provisions.isFromDocument(group);
  }

  private boolean isPromised(VerbGroup group, Subject subject, boolean would) {
    if (isAnnounced(group, subject) || !would && isSourced(subject)) {
      return true;
    }
    int end = clauses.endOfClause(group.end());
    Optional<Quotation> quotation = scene.quotationAt(clauses.offset(subject.begin()));
    if (quotation.isPresent() && isPromisedIn(quotation.get(), group, subject, would)) {
      return true;
    }
    for (VerbGroup verb : clauses.groups()) {
      if (isToldBy(verb, subject)) {
        return true;
      }
      if (verb.says() && verb.head() != group.head()) {
        Subject speaker = clauses.subjectOf(verb);
        boolean behind = speaker.begin() >= group.end();
        boolean around = verb.end() <= group.begin() || behind && (!would || isAside(speaker));
        boolean speaks =
            speaker.acts() && speaker.persons().stream().noneMatch(Agents::isPrivate)
                || speaker.head().isAny(OFFICIALS);
        boolean party =
            speaker.persons().isEmpty() && subject.isExpletive() && verb.end() <= group.begin();
        boolean own =
            party
                || isOwn(subject.actors(), speaker.actors())
                || isUnnamed(speaker) && isOfCircle(subject) && Answers.does(group);
        if (around && speaks && own) {
          return isTold(verb, speaker)
              || Substance.isOutward(sentence, group.begin(), end, speaker.actors());
        }
      }
    }
    return false;
  }

  /** {@code Oslo would help, the premier said}: not {@code would help, if, as he said,}. */
  private boolean isAside(Subject speaker) {
    boolean plain = sentence.at(speaker.begin() - 1).is(",");
    for (int i = 0; plain && i < speaker.begin(); i++) {
      plain = !sentence.at(i).is("if") && !sentence.at(i).is("unless");
    }
    return plain;
  }

  /** {@code an official said}: somebody of one of the sides, the text does not show which. */
  private static boolean isUnnamed(Subject speaker) {
    return (speaker.head().kind() == Node.Kind.OFFICE || speaker.head().isAny(OFFICIALS))
        && speaker.persons().isEmpty()
        && speaker.actors().isEmpty();
  }

  private boolean isPromisedIn(Quotation said, VerbGroup group, Subject subject, boolean would) {
    int end = clauses.endOfClause(group.end());
    boolean own = isFirst(subject) || isOwn(subject.actors(), said.actors());
    boolean speaks =
        !said.actors().isEmpty() && said.persons().stream().noneMatch(Agents::isPrivate);
    boolean outward =
        subject.actors().size() > 1 && Partners.areAllOfStates(subject.nodes())
            || Substance.isOutward(sentence, group.begin(), end, said.actors())
            || held.isBefore(clauses.offset(group.begin()), sentence.circle())
                && (provisions.isDocument(group.end())
                    || isOfCircle(said)
                        && (isFirst(subject)
                            || Answers.does(group)
                            || group.isAnyLemma(COMMON_ACTS)
                            || Undertaking.isAttempt(sentence, group)));
    return !would && own && speaks && outward;
  }

  /** Whether one of the two sides that met speaks. */
  private boolean isOfCircle(Quotation said) {
    return said.actors().size() == 1
        && sentence.circle().size() == 2
        && sentence.circle().containsAll(said.actors());
  }

  /** {@code South Korea will also supply ambulances to Kyiv}: what a state will do for another. */
  private boolean isAnnounced(VerbGroup group, Subject subject) {
    boolean state =
        subject.nodes().size() == 1
            && (subject.head().kind() == Node.Kind.PARTY
                || subject.head().kind() == Node.Kind.BODY);
    boolean reported =
        clauses.groups().stream().anyMatch(g -> g.says() && g.end() <= subject.begin());
    return state
        && !reported
        && Undertaking.isToCome(sentence, group)
        && !group.negated()
        && (does(group)
            || group.is(Family.OFFER)
            || group.is(Family.SUPPORT)
            || group.isAnyLemma(COMMON_ACTS))
        && !Undertaking.isOther(sentence, group)
        && (isOfCircle(subject)
            || Substance.isOutward(
                sentence, group.begin(), clauses.endOfClause(group.end()), subject.actors()));
  }

  /** {@code will build}, {@code will continue to provide}, {@code will invite students}. */
  private boolean does(VerbGroup group) {
    boolean goesOn = group.isLemma("continue") && sentence.at(group.end()).is("to");
    return Answers.does(group)
        || group.isAnyLemma(GRANTING)
        || Tasks.isInvitation(sentence, group)
        || goesOn && sentence.at(group.end() + 1).isVerb(Outcomes.DONE);
  }

  /** Whether a side of the talks told before does it, so that the other one is meant. */
  private boolean isOfCircle(Subject subject) {
    return hasMet(subject) && !scene.isQuoted(clauses.offset(subject.begin()));
  }

  private boolean hasMet(Subject subject) {
    List<Actor> circle = sentence.circle();
    return circle.size() > 1
        && circle.containsAll(subject.actors())
        && held.isBefore(clauses.offset(subject.begin()), circle);
  }

  /** {@code A and B will, according to A's office}: what a side says that both will do. */
  private boolean isSourced(Subject subject) {
    boolean states = subject.actors().size() > 1 && Partners.areAllOfStates(subject.nodes());
    for (int i = subject.end(); states && i + 2 < sentence.size(); i++) {
      if (sentence.at(i).is("according") && sentence.at(i + 1).is("to")) {
        Node source = sentence.at(Phrases.afterDeterminers(sentence, i + 2));
        return !source.actors().isEmpty() && subject.actors().containsAll(source.actors());
      }
    }
    return false;
  }

  private static boolean isFirst(Subject subject) {
    return subject
        .head()
        .pronoun()
        .filter(p -> p == Pronoun.SPEAKER || p == Pronoun.SPEAKERS)
        .isPresent();
  }

  /** Whether somebody speaks of his own side, alone or with the other. */
  private static boolean isOwn(List<Actor> subject, List<Actor> speaker) {
    return subject.stream().anyMatch(speaker::contains);
  }

  /** {@code She was told that Oslo would help}: said by the other one of two. */
  private boolean isToldBy(VerbGroup verb, Subject subject) {
    if (!verb.passive() || !verb.isAnyLemma(TELLING) || verb.end() > subject.begin()) {
      return false;
    }
    List<Actor> told = clauses.subjectOf(verb).actors();
    List<Actor> circle = sentence.circle();
    return circle.size() == 2
        && told.size() == 1
        && circle.containsAll(told)
        && subject.actors().size() == 1
        && circle.containsAll(subject.actors())
        && !subject.actors().containsAll(told);
  }

  /** {@code told her that}: said to another side. */
  private boolean isTold(VerbGroup verb, Subject speaker) {
    List<Actor> others = new ArrayList<>(sentence.at(verb.end()).actors());
    others.removeAll(speaker.actors());
    boolean replies = verb.isAnyLemma(Answers.VERBS);
    boolean between =
        sentence.circle().size() > 1 && sentence.circle().containsAll(speaker.actors());
    return !others.isEmpty() || replies || between;
  }
}
