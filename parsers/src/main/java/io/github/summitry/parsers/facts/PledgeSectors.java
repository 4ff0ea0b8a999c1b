package io.github.summitry.parsers.facts;

import io.github.summitry.Actor;
import io.github.summitry.Firmness;
import io.github.summitry.Sector;
import io.github.summitry.Span;
import io.github.summitry.parsers.mentions.Family;
import io.github.summitry.parsers.mentions.Lexicon;
import io.github.summitry.parsers.mentions.Node;
import io.github.summitry.parsers.mentions.Sentence;
import io.github.summitry.parsers.mentions.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the fields of policy of a pledge: those that its words name, else those that they refer
 * back to.
 */
final class PledgeSectors {
  private static final WordSet BACKWARD =
      WordSet.of("it", "them", "this", "these", "those", "such", "so");
  private static final WordSet DEFINITE =
      WordSet.of("the", "its", "this", "that", "these", "such", "both");

  /** Words that end a clause whose rest was said before: {@code did not agree on how}. */
  private static final WordSet OPEN = WordSet.of("how", "when", "where", "would");

  /** What gives a noun a content of its own: {@code the bid to host}, {@code the plan for}. */
  private static final WordSet CONTENT = WordSet.of("to", "of", "on", "for", "that", "between");

  /** What is done about something named before: {@code play a role}, {@code coordinate}. */
  private static final WordSet GENERAL =
      WordSet.of(
          "role",
          "roles",
          "response",
          "responses",
          "cooperate",
          "coordinate",
          "coordination",
          "consult",
          "respond",
          "act",
          "same",
          "similar",
          "end",
          "efforts",
          "effort",
          "steps",
          "intention",
          "dialogue",
          "help",
          "assist",
          "contribution",
          "experts",
          "contacts",
          "answer",
          "reply",
          "results",
          "stance",
          "position",
          "project",
          "projects",
          "initiatives",
          "procedures",
          "purpose",
          "supplies",
          "discount",
          "talk",
          "one",
          "ones",
          "rights",
          "support",
          "backing");

  private static final WordSet BUSINESS =
      WordSet.of("companies", "firms", "businesses", "enterprises", "market", "markets");

  private static final WordSet TOPICAL =
      WordSet.of(
          "on", "in", "regarding", "concerning", "about", "over", "as for", "for", "turning");

  private static final int PRONOUN_REACH = 2;
  private static final int TOPIC_REACH = 4;
  private static final int RELATIVE_REACH = 3;

  /** So many fields are no longer one thing spoken of. */
  private static final int TOO_MANY = 3;

  private static final Actor NORTH_KOREA = Actor.of("KP");
  private static final Actor SOUTH_KOREA = Actor.of("KR");

  private final Lexicon lexicon;
  private final Scene scene;
  private Optional<Boolean> korean = Optional.empty();

  PledgeSectors(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  Set<Sector> of(PledgeFinder.Draft draft) {
    Set<Sector> own = in(draft.sentence(), draft.said());
    if (own.size() > 1 && draft.rule().id().equals("pledge/invite-firms")) {
      own.remove(Sector.DIPLOMACY); // whom firms are guests of
    }
    Set<Sector> found = own.isEmpty() ? topic(draft) : own;
    found = found.isEmpty() ? provided(draft) : found;
    Set<Sector> sectors =
        found.isEmpty() && !scene.isQuoted(draft.said().begin())
            ? before(draft, farthest(draft))
            : found;
    if (isBetweenKoreas(draft) || sectors.isEmpty() && draft.by().contains(NORTH_KOREA)) {
      sectors.add(Sector.NORTH_KOREA);
    } else if (sectors.isEmpty() && isOfBusiness(draft)) {
      sectors.add(Sector.TRADE);
    }
    return sectors;
  }

  /** {@code would like more French firms in Kenya}: nothing is named but who does business. */
  private boolean isOfBusiness(PledgeFinder.Draft draft) {
    Span said = draft.said();
    return draft.firmness().compareTo(Firmness.CONCLUDED) < 0
        && scene
            .sentences()
            .get(draft.sentence())
            .has(n -> n.begin() >= said.begin() && n.end() <= said.end() && n.isAny(BUSINESS));
  }

  private static boolean isBetweenKoreas(PledgeFinder.Draft draft) {
    List<Actor> by = draft.by();
    List<Actor> to = draft.to();
    return (by.contains(NORTH_KOREA) || to.contains(NORTH_KOREA))
        && (by.contains(SOUTH_KOREA) || to.contains(SOUTH_KOREA));
  }

  /** Whether the story speaks of North Korea, so that missiles and sanctions are about it. */
  private boolean isKorean() {
    if (korean.isEmpty()) {
      boolean speaks = false;
      for (Sentence sentence : scene.sentences()) {
        speaks |= sentence.has(n -> n.actors().contains(NORTH_KOREA) || n.is("peninsula"));
      }
      korean = Optional.of(speaks);
    }
    return korean.get();
  }

  /** {@code On nuclear power, the two agreed to}: what the sentence opens with. */
  private Set<Sector> topic(PledgeFinder.Draft draft) {
    Sentence sentence = scene.sentences().get(draft.sentence());
    int first = sentence.at(0).kind() == Node.Kind.MARK ? 1 : 0;
    if (!sentence.at(first).isAny(TOPICAL)) {
      return EnumSet.noneOf(Sector.class);
    }
    for (int i = first + 1;
        i < sentence.size() && sentence.at(i).end() <= draft.said().begin();
        i++) {
      if (sentence.at(i).is(",")) {
        return in(draft.sentence(), new Span(sentence.begin(), sentence.at(i).begin()));
      }
    }
    return EnumSet.noneOf(Sector.class);
  }

  /** {@code signed an accord, under which}: what a paper is about follows it. */
  private Set<Sector> provided(PledgeFinder.Draft draft) {
    Sentence sentence = scene.sentences().get(draft.sentence());
    int behind = sentence.size();
    while (behind > 0 && sentence.at(behind - 1).begin() >= draft.said().end()) {
      behind--;
    }
    int under = sentence.at(behind).is(",") ? behind + 1 : behind;
    boolean which = sentence.at(under).is("under") && sentence.at(under + 1).is("which");
    return which && draft.firmness() == Firmness.SIGNED
        ? in(draft.sentence(), new Span(draft.said().end(), sentence.end()))
        : EnumSet.noneOf(Sector.class);
  }

  private Set<Sector> in(int sentence, Span span) {
    return lexicon.sectors(scene.sentences().get(sentence).tokensIn(span), isKorean());
  }

  /**
   * How many sentences back the words refer to something said before, -1 if they do not: {@code put
   * it on the table}, {@code the matter}.
   */
  private int farthest(PledgeFinder.Draft draft) {
    Sentence sentence = scene.sentences().get(draft.sentence());
    boolean document = draft.firmness().compareTo(Firmness.CONCLUDED) >= 0;
    int farthest =
        draft.isAnswer()
            ? PRONOUN_REACH
            : draft.firmness() == Firmness.AFFIRMED ? -1 : document ? -1 : goesOn(draft) ? 1 : 0;
    boolean first = true;
    for (int i = 0; i < sentence.size(); i++) {
      Node node = sentence.at(i);
      if (node.begin() >= draft.said().begin() && node.end() <= draft.said().end()) {
        boolean last = node.end() == draft.said().end();
        boolean open = last && (node.isAny(OPEN) || node.isVerb(Family.ATTEND));
        if (first && isRelative(sentence, i)) {
          farthest = Math.max(farthest, 0);
        }
        boolean pronoun = open || node.isAny(BACKWARD) && !first;
        if (node.kind() == Node.Kind.OCCASION || node.is("success")) {
          return -1;
        }
        boolean general = !document && node.isAny(GENERAL);
        pronoun |= general;
        boolean topic = node.isNoun(Family.TOPIC_N) && isDefinite(sentence, i);
        farthest = Math.max(farthest, topic ? TOPIC_REACH : pronoun ? PRONOUN_REACH : -1);
        first = false;
      }
    }
    return farthest;
  }

  /** Whether the sentence before stands in the same paragraph. */
  private boolean goesOn(PledgeFinder.Draft draft) {
    List<Sentence> all = scene.sentences();
    int at = draft.sentence();
    return at > 0 && all.get(at - 1).paragraph() == all.get(at).paragraph();
  }

  /** {@code a fund, for which France has promised}: what the clause tells of stands before it. */
  private static boolean isRelative(Sentence sentence, int verb) {
    for (int i = verb; i >= Math.max(0, verb - RELATIVE_REACH); i--) {
      if (sentence.at(i).is("which")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    if (sentence.at(noun + 1).isAny(CONTENT)) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (sentence.at(i).isAny(DEFINITE) || Phrases.isPossessive(sentence.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The fields named last before: in the same sentence, else in one of the sentences before it. */
  private Set<Sector> before(PledgeFinder.Draft draft, int farthest) {
    List<Sentence> sentences = scene.sentences();
    Sentence here = sentences.get(draft.sentence());
    Set<Sector> found =
        farthest >= 0 && here.begin() < draft.span().begin()
            ? in(draft.sentence(), new Span(here.begin(), draft.span().begin()))
            : EnumSet.noneOf(Sector.class);
    for (int i = draft.sentence() - 1;
        found.isEmpty() && i >= Math.max(0, draft.sentence() - farthest);
        i--) {
      found = lexicon.sectors(sentences.get(i).tokens(), isKorean());
      if (sentences.get(i).has(n -> n.kind() == Node.Kind.OCCASION)) {
        break; // what it speaks of is the gathering
      }
    }
    return found.size() < TOO_MANY ? found : EnumSet.noneOf(Sector.class);
  }
}
