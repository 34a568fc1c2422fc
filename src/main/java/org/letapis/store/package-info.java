/**
 * The encrypted store that everything on screen is queried from: H2, jOOQ and their migrations, and
 * nobody else knows them. It holds nothing that cannot be made again from the journal, and says so
 * when it is damaged ({@link org.letapis.store.StoreDamaged}).
 */
@NullMarked
package org.letapis.store;

import org.jspecify.annotations.NullMarked;
