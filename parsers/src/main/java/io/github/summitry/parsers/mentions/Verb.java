package io.github.summitry.parsers.mentions;

/**
 * A verb's form as a token shows it.
 *
 * @param lemma the verb's base form
 * @param form which form it is
 * @param families what kinds of act the verb can mean
 */
public record Verb(String lemma, Form form, Families families) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Verb o
        && lemma.equals(o.lemma)
        && form.equals(o.form)
        && families.equals(o.families);
  }

  @Override
  public int hashCode() {
    return lemma.hashCode();
  }

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
