package io.github.summitry.parsers.mentions;

import java.util.Set;

/**
 * A noun of the field.
 *
 * @param lemma its singular
 * @param plural whether the token is its plural
 * @param families what kinds of thing it can mean
 */
public record Noun(String lemma, boolean plural, Set<String> families) {}
