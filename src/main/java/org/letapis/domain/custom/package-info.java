/**
 * What a casebook adds to the schema, read from the records that define it ({@link
 * org.letapis.domain.types.custom}).
 *
 * <p>Definitions may come from anybody whose bundle was accepted, so they are tamed when read:
 * words lose control characters and marks of direction and are cut ({@link
 * org.letapis.domain.types.custom.Wording}); of more definitions than {@link
 * org.letapis.domain.custom.Definitions} allows the rest is left out, those of the casebook's own
 * author last. A definition that makes no sense – an unknown kind, a type of record there is not –
 * defines nothing. What is stored under it is kept all the same.
 */
@NullMarked
package org.letapis.domain.custom;

import org.jspecify.annotations.NullMarked;
