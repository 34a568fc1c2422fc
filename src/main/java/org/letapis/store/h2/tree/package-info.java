/** Tables of H2 past its statements: through the trees that they are made of. */
@NullMarked
package org.letapis.store.h2.tree;

import org.jspecify.annotations.NullMarked;
