/** One class for each group of tables: the statements that fill and read it. */
@NullMarked
package org.letapis.store.table;

import org.jspecify.annotations.NullMarked;
