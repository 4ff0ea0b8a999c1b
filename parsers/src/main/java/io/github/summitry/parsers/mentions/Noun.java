package io.github.summitry.parsers.mentions;

/**
 * A noun of the field.
 *
 * @param lemma its singular
 * @param plural whether the token is its plural
 * @param families what kinds of thing it can mean
 */
public record Noun(String lemma, boolean plural, Families families) {}
