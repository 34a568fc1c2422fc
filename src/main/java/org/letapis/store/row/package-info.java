/** What goes into the store and comes out of it. */
@NullMarked
package org.letapis.store.row;

import org.jspecify.annotations.NullMarked;
