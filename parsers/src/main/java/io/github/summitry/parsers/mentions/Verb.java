package io.github.summitry.parsers.mentions;

/**
 * A verb's form as a token shows it.
 *
 * @param lemma the verb's base form
 * @param form which form it is
 * @param families what kinds of act the verb can mean
 */
public record Verb(String lemma, Form form, Families families) {
  /** Forms of an English verb. */
  public enum Form {
    /** {@code agree}: infinitive, imperative, present plural. */
    BASE,
    /** {@code agrees}. */
    THIRD,
    /** {@code agreed}, as a past tense. */
    PAST,
    /** {@code agreed}, as a participle. */
    PARTICIPLE,
    /** {@code agreeing}. */
    ING
  }
}
