/** What a bundle says: its description, the signed heads of its chains, the chains themselves. */
@NullMarked
package org.letapis.bundle.content;

import org.jspecify.annotations.NullMarked;
