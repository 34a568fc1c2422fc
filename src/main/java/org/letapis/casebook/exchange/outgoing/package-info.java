/** What goes into a bundle: entries along the signed chains, and what of them is withheld. */
@NullMarked
package org.letapis.casebook.exchange.outgoing;

import org.jspecify.annotations.NullMarked;
