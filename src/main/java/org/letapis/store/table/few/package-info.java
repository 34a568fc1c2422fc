/** Tables of the few records with something that most have not: found there at once. */
@NullMarked
package org.letapis.store.table.few;

import org.jspecify.annotations.NullMarked;
