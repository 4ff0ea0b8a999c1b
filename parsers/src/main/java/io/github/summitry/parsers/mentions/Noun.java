package io.github.summitry.parsers.mentions;

/**
 * A noun of the field.
 *
 * @param lemma its singular
 * @param plural whether the token is its plural
 * @param families what kinds of thing it can mean
 */
public record Noun(String lemma, boolean plural, Families families) {
  // Written out: what records get is put together at run time, while the first article waits.
  @Override
  public boolean equals(Object other) {
    return other instanceof Noun o
        && lemma.equals(o.lemma)
        && plural == o.plural
        && families.equals(o.families);
  }

  @Override
  public int hashCode() {
    return lemma.hashCode();
  }
}
