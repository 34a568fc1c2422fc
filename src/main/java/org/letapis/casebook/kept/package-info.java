/** What was made of the records in memory, sealed in the vault for the next opening. */
@NullMarked
package org.letapis.casebook.kept;

import org.jspecify.annotations.NullMarked;
