package org.letapis.bench;

/**
 * Something else at the same work.
 *
 * @param tool what it is, with its version
 * @param how key of the label that says how it did the work
 */
public record Rival(String tool, String how, Measure measure) {}
