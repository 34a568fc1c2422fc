/** Who may be given what: chosen records, confidentiality, and what sources agreed to. */
@NullMarked
package org.letapis.casebook.exchange.selection;

import org.jspecify.annotations.NullMarked;
