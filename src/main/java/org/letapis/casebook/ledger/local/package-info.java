/** A casebook's own state: what it keeps of its use, in the journal beside the entries. */
@NullMarked
package org.letapis.casebook.ledger.local;

import org.jspecify.annotations.NullMarked;
