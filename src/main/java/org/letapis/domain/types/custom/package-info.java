/**
 * Records in which a casebook defines fields, vocabularies and terms of its own, beside those of
 * the program.
 *
 * <p>A definition is a record like any other: it is written as signed entries, so it merges field
 * by field, keeps its history, waits in the inbox when somebody else sends it, and travels in
 * bundles. What it defines is stored under {@code x.} and the 32 hexadecimal digits of the
 * definition's id ({@link org.letapis.domain.entry.OwnCode}): no author can choose a code, so none
 * can imitate the program's, now or later, nor anybody else's. The code says all that must be known
 * to keep a value; the definition is needed only to ask for it and to show it well. A value whose
 * definition is not here is kept, folded, saved, sent and merged as it is, and shown read only.
 *
 * <p>Nothing that was defined is ever deleted, since something may be stored under it: it is taken
 * out of use. A label in one language is enough; the others fall back to it. How definitions are
 * bounded is told in {@link org.letapis.domain.custom}.
 */
@NullMarked
package org.letapis.domain.types.custom;

import org.jspecify.annotations.NullMarked;
