/** How values of the domain become values of columns, and come back. */
@NullMarked
package org.letapis.store.column;

import org.jspecify.annotations.NullMarked;
