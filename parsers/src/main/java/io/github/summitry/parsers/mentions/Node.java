package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a sentence that a rule sees as one symbol: a mention of something, a word or a mark.
 * Immutable.
 */
public final class Node {
  /** What stands outside a sentence. */
  public static final Node NOTHING = new Node(Kind.NOTHING, 0, 0, Symbol.of("", ""), Mention.NONE);

  /** What a node is. */
  public enum Kind {
    /** A named person, title included. */
    PERSON,
    /** A pronoun for persons or parties. */
    PRONOUN,
    /** Several parties under one noun: {@code the two leaders}, {@code the leaders of A and B}. */
    GROUP,
    /** A person by office alone: {@code the Japanese prime minister}. */
    OFFICE,
    /** A state or organisation by name, capital or seat. */
    PARTY,
    /** A body that speaks: {@code the presidential office}, {@code the foreign ministry}. */
    BODY,
    /** An adjective or noun of nationality. */
    DEMONYM,
    /** A city or venue that stands for no government. */
    SITE,
    /** A gathering. */
    OCCASION,
    /** A date or time. */
    DATE,
    /** A number. */
    NUMBER,
    /** Any other word. */
    WORD,
    /** Punctuation. */
    MARK,
    /** Outside the sentence. */
    NOTHING;

    /** Returns whether it stands for persons, by name or by office, or for a body of them. */
    boolean isOfPeople() {
      return this == PERSON || this == GROUP || this == OFFICE || this == BODY;
    }
  }

  private final Kind kind;
  private final int begin;
  private final int end;
  private final Symbol symbol;
  private final Mention mention;

  Node(Kind kind, int begin, int end, Symbol symbol, Mention mention) {
    this.kind = kind;
    this.begin = begin;
    this.end = end;
    this.symbol = symbol;
    this.mention = mention;
  }

  /** Returns what it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the index of its first character in the article's text. */
  public int begin() {
    return begin;
  }

  /** Returns the index after its last character. */
  public int end() {
    return end;
  }

  /** Returns its words. */
  public String text() {
    return symbol.text;
  }

  /** Returns its words in lower case. */
  public String lower() {
    return symbol.lower;
  }

  /** Returns the verbs that it can be a form of. */
  public List<Verb> verbs() {
    return symbol.verbs;
  }

  /** Returns the noun of the field that it can be. */
  public Optional<Noun> noun() {
    return symbol.noun;
  }

  /** Returns the persons it means, empty if none or unknown. */
  public List<Person> persons() {
    return mention.persons();
  }

  /** Returns the states and organisations it means or speaks for, empty if none or unknown. */
  public List<Actor> actors() {
    return mention.actors();
  }

  /** Returns the city or venue that it names. */
  public Optional<Site> site() {
    return mention.site();
  }

  /** Returns the short name of the gathering that it names. */
  public Optional<String> occasion() {
    return mention.occasion();
  }

  /** Returns the date that it writes. */
  public Optional<DateExpression> date() {
    return mention.date();
  }

  /** Returns what kind of pronoun it is. */
  public Optional<Pronoun> pronoun() {
    return mention.pronoun();
  }

  /** Returns the office that it prints. */
  Optional<Title> title() {
    return mention.title();
  }

  /** Returns whether it means several who speak for no state: {@code analysts}. */
  public boolean isOfOutsiders() {
    return mention
        .title()
        .filter(title -> title.plural() && title.office().kind() == Office.Kind.CIVIL)
        .isPresent();
  }

  /** Returns how many parties it says that it has, 0 if it does not say. */
  public int count() {
    return mention.count();
  }

  /** Returns whether its people are ministers or other officials, not leaders. */
  public boolean isOfOfficials() {
    return mention.officials();
  }

  /** Returns whether it is that word or mark, given in lower case. */
  public boolean is(String word) {
    return symbol.is(word);
  }

  /** Returns whether it is one of the words or marks, given in lower case. */
  public boolean isAny(WordSet words) {
    return symbol.isAny(words);
  }

  private boolean isOf(int type) {
    return (symbol.closed & type) != 0;
  }

  /** Returns whether it is an adverb that can stand inside a verb group or before a subject. */
  public boolean isAdverb() {
    return isOf(Words.ADVERB);
  }

  /** Returns whether it is a preposition. */
  public boolean isPreposition() {
    return isOf(Words.PREPOSITION);
  }

  /** Returns whether it is an article, a demonstrative, a possessive or a quantifier. */
  public boolean isDeterminer() {
    return isOf(Words.DETERMINER);
  }

  /** Returns whether it is a modal verb. */
  public boolean isModal() {
    return kind == Kind.WORD && isOf(Words.MODAL);
  }

  /** Returns whether it is a form of {@code be}. */
  public boolean isBe() {
    return isOf(Words.BEING);
  }

  /** Returns whether it is a form of {@code have}. */
  public boolean isHave() {
    return isOf(Words.HAVING);
  }

  /** Returns whether it is a form of {@code do}. */
  public boolean isDo() {
    return isOf(Words.DOING);
  }

  /** Returns whether it denies its clause. */
  public boolean isNegation() {
    return isOf(Words.NEGATION);
  }

  /** Returns whether it opens a subordinate clause. */
  public boolean isSubordinator() {
    return isOf(Words.SUBORDINATOR);
  }

  /** Returns whether it is of any closed class. */
  public boolean isFunctionWord() {
    return isOf(Words.FUNCTION);
  }

  /** Returns whether it can be a verb of the family. */
  public boolean isVerb(Family family) {
    return symbol.acts.contains(family);
  }

  /** Returns whether it can be a verb of one of the families. */
  public boolean isVerb(Families families) {
    return symbol.acts.containsAny(families);
  }

  /** Returns whether it can be a noun of the family. */
  public boolean isNoun(Family family) {
    return symbol.things.contains(family);
  }

  /** Returns whether it can be a noun of one of the families. */
  public boolean isNoun(Families families) {
    return symbol.things.containsAny(families);
  }

  /** Returns whether it can be a form of that verb or noun. */
  public boolean isLemma(String lemma) {
    return symbol.isLemma(lemma);
  }

  /** Returns whether it can be a form of one of those verbs. */
  public boolean isAnyLemma(WordSet lemmas) {
    return symbol.isAnyLemma(lemmas);
  }

  /** Returns whether it can be that form of a verb. */
  public boolean hasForm(Verb.Form form) {
    return symbol.hasForm(form);
  }

  /**
   * Returns whether it can stand for somebody who acts: persons, parties, bodies, their pronouns.
   */
  public boolean isAgent() {
    return switch (kind) {
      case PERSON, GROUP, OFFICE, PARTY, BODY -> true;
      case PRONOUN -> mention.pronoun().filter(p -> p != Pronoun.THING).isPresent();
      default -> false;
    };
  }

  /** Returns this node with another meaning. */
  private Node with(Mention other) {
    return new Node(kind, begin, end, symbol, other);
  }

  /** Returns this node, meaning these persons and actors. */
  public Node meaning(List<Person> who, List<Actor> whose) {
    return with(mention.of(who, whose));
  }

  /** Returns this node as what stands for its actors, but for none of its persons. */
  public Node throughOfficials() {
    return with(mention.of(List.of(), mention.actors()).officials(true));
  }

  /** Returns this node as one that stands for principals. */
  Node principal() {
    return with(mention.officials(false));
  }

  @Override
  public String toString() {
    return kind + "\"" + symbol.text + "\"";
  }
}
