package org.letapis.search.key;

/**
 * The words of the index that a word of a query may stand for.
 *
 * @param words their numbers
 * @param alike how alike each is, from 0 to 1
 * @param people how many people bear one that is nearly the same
 */
record WordHits(int[] words, float[] alike, int people) {}
