/**
 * How entries add up: pure functions from entries to records, conflicts and differences, the same
 * for any order, repetition or split of the same entries.
 */
@NullMarked
package org.letapis.merge;

import org.jspecify.annotations.NullMarked;
