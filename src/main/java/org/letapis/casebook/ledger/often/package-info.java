/** Own state that is asked for again and again, in memory. */
@NullMarked
package org.letapis.casebook.ledger.often;

import org.jspecify.annotations.NullMarked;
