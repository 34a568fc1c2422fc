package org.letapis.search.key;

import org.letapis.search.match.NameMatch;

/**
 * Somebody found.
 *
 * @param person number, in the order in which people were added
 * @param score from 0 to 1, for sorting; at least {@link NameIndex#SHOWN}
 * @param match how the best of their names compares with the query as a whole name
 */
public record Hit(int person, double score, NameMatch match) {}
