/** Bundles that build on what is not here yet, kept until it comes. */
@NullMarked
package org.letapis.casebook.exchange.waiting;

import org.jspecify.annotations.NullMarked;
