/** Journal and store as one: what is appended is durable, then folded into what is queried. */
@NullMarked
package org.letapis.casebook.ledger;

import org.jspecify.annotations.NullMarked;
