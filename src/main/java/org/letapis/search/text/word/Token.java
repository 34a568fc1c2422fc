package org.letapis.search.text.word;

/**
 * A word in a text.
 *
 * @param text as it stands there
 * @param from index of its first character
 * @param to index after its last one
 */
public record Token(String text, int from, int to) {}
