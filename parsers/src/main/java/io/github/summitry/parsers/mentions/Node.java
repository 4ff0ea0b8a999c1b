package io.github.summitry.parsers.mentions;

import io.github.summitry.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a sentence that a rule sees as one symbol: a mention of something, a word or a mark.
 * Immutable.
 */
public final class Node {
  /** What stands outside a sentence. */
  public static final Node NOTHING = new Builder(Kind.NOTHING, 0, 0, "", "").build();

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
    NOTHING
  }

  private final Kind kind;
  private final int begin;
  private final int end;
  private final String text;
  private final String lower;
  private final List<Verb> verbs;
  private final Optional<Noun> noun;
  private final List<Person> persons;
  private final List<Actor> actors;
  private final Optional<Site> site;
  private final Optional<String> occasion;
  private final Optional<DateExpression> date;
  private final Optional<Pronoun> pronoun;
  private final Optional<Title> title;
  private final int count;
  private final boolean officials;
  private final int classes;

  private Node(Builder b) {
    kind = b.kind;
    begin = b.begin;
    end = b.end;
    text = b.text;
    lower = b.lower;
    verbs = b.verbs;
    noun = b.noun;
    persons = b.persons;
    actors = b.actors;
    site = b.site;
    occasion = b.occasion;
    date = b.date;
    pronoun = b.pronoun;
    title = b.title;
    count = b.count;
    officials = b.officials;
    classes = b.classes;
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
    return text;
  }

  /** Returns its words in lower case. */
  public String lower() {
    return lower;
  }

  /** Returns the verbs that it can be a form of. */
  public List<Verb> verbs() {
    return verbs;
  }

  /** Returns the noun of the field that it can be. */
  public Optional<Noun> noun() {
    return noun;
  }

  /** Returns the persons it means, empty if none or unknown. */
  public List<Person> persons() {
    return persons;
  }

  /** Returns the states and organisations it means or speaks for, empty if none or unknown. */
  public List<Actor> actors() {
    return actors;
  }

  /** Returns the city or venue that it names. */
  public Optional<Site> site() {
    return site;
  }

  /** Returns the short name of the gathering that it names. */
  public Optional<String> occasion() {
    return occasion;
  }

  /** Returns the date that it writes. */
  public Optional<DateExpression> date() {
    return date;
  }

  /** Returns what kind of pronoun it is. */
  public Optional<Pronoun> pronoun() {
    return pronoun;
  }

  /** Returns the office that it prints. */
  Optional<Title> title() {
    return title;
  }

  /** Returns how many parties it says that it has, 0 if it does not say. */
  public int count() {
    return count;
  }

  /** Returns whether its people are ministers or other officials, not leaders. */
  public boolean isOfOfficials() {
    return officials;
  }

  /** Returns whether it is that word or mark, given in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Returns whether it is one of the words or marks, given in lower case. */
  public boolean isAny(Set<String> words) {
    return words.contains(lower);
  }

  private boolean isOf(int type) {
    return (classes & type) != 0;
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
    return isOf(Words.MODAL);
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
    for (Verb verb : verbs) {
      if (verb.families().contains(family)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it can be a verb of one of the families. */
  public boolean isVerb(Families families) {
    for (Verb verb : verbs) {
      if (verb.families().containsAny(families)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it can be a noun of the family. */
  public boolean isNoun(Family family) {
    return noun.isPresent() && noun.get().families().contains(family);
  }

  /** Returns whether it can be a noun of one of the families. */
  public boolean isNoun(Families families) {
    return noun.isPresent() && noun.get().families().containsAny(families);
  }

  /** Returns whether it can be a form of that verb or noun. */
  public boolean isLemma(String lemma) {
    for (Verb verb : verbs) {
      if (verb.lemma().equals(lemma)) {
        return true;
      }
    }
    return noun.isPresent() && noun.get().lemma().equals(lemma);
  }

  /** Returns whether it can be a form of one of those verbs. */
  public boolean isAnyLemma(Set<String> lemmas) {
    for (Verb verb : verbs) {
      if (lemmas.contains(verb.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it can be that form of a verb. */
  public boolean hasForm(Verb.Form form) {
    for (Verb verb : verbs) {
      if (verb.form() == form) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether it can stand for somebody who acts: persons, parties, bodies, their pronouns.
   */
  public boolean isAgent() {
    return switch (kind) {
      case PERSON, GROUP, OFFICE, PARTY, BODY -> true;
      case PRONOUN -> pronoun.isPresent() && pronoun.get() != Pronoun.THING;
      default -> false;
    };
  }

  /** Returns this node, meaning these persons and actors. */
  Node meaning(List<Person> who, List<Actor> whose) {
    return new Builder(this).persons(who).actors(whose).build();
  }

  /** Returns this node as what stands for its actors, but for none of its persons. */
  public Node throughOfficials() {
    return new Builder(this).persons(List.of()).officials(true).build();
  }

  /** Returns this node as one that stands for principals. */
  Node principal() {
    return new Builder(this).officials(false).build();
  }

  @Override
  public String toString() {
    return kind + "\"" + text + "\"";
  }

  static Builder builder(Kind kind, int begin, int end, String text, String lower) {
    return new Builder(kind, begin, end, text, lower);
  }

  /** Builds a {@link Node}; not thread-safe. */
  static final class Builder {
    private final Kind kind;
    private final int begin;
    private final int end;
    private final String text;
    private final String lower;
    private List<Verb> verbs = List.of();
    private Optional<Noun> noun = Optional.empty();
    private List<Person> persons = List.of();
    private List<Actor> actors = List.of();
    private Optional<Site> site = Optional.empty();
    private Optional<String> occasion = Optional.empty();
    private Optional<DateExpression> date = Optional.empty();
    private Optional<Pronoun> pronoun = Optional.empty();
    private Optional<Title> title = Optional.empty();
    private int count;
    private boolean officials;
    private final int classes;

    private Builder(Kind kind, int begin, int end, String text, String lower) {
      this.kind = kind;
      this.begin = begin;
      this.end = end;
      this.text = text;
      this.lower = lower;
      this.classes = Words.classesOf(lower);
    }

    private Builder(Node node) {
      kind = node.kind;
      begin = node.begin;
      end = node.end;
      text = node.text;
      lower = node.lower;
      classes = node.classes;
      verbs = node.verbs;
      noun = node.noun;
      persons = node.persons;
      actors = node.actors;
      site = node.site;
      occasion = node.occasion;
      date = node.date;
      pronoun = node.pronoun;
      title = node.title;
      count = node.count;
      officials = node.officials;
    }

    Builder verbs(List<Verb> value) {
      verbs = List.copyOf(value);
      return this;
    }

    Builder noun(Optional<Noun> value) {
      noun = value;
      return this;
    }

    Builder persons(List<Person> value) {
      persons = List.copyOf(value);
      return this;
    }

    Builder actors(List<Actor> value) {
      actors = List.copyOf(value);
      return this;
    }

    Builder site(Optional<Site> value) {
      site = value;
      return this;
    }

    Builder occasion(String value) {
      occasion = Optional.of(value);
      return this;
    }

    Builder date(DateExpression value) {
      date = Optional.of(value);
      return this;
    }

    Builder pronoun(Pronoun value) {
      pronoun = Optional.of(value);
      return this;
    }

    Builder title(Title value) {
      title = Optional.of(value);
      return this;
    }

    Builder count(int value) {
      count = value;
      return this;
    }

    Builder officials(boolean value) {
      officials = value;
      return this;
    }

    Node build() {
      return new Node(this);
    }
  }
}
