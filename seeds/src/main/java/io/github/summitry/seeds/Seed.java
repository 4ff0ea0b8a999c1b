package io.github.summitry.seeds;

/**
 * One article as it was collected, and what it says.
 *
 * @param id the file name of the text, {@code 000_cbf01d3dc2917369.txt}
 * @param text the article as its page gave it, headers and captions included
 * @param gold what the article says, written by hand, as a JSON object
 */
public record Seed(String id, String text, String gold) {}
