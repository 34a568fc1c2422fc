/** What is counted, sealed in the vault for the next opening. */
@NullMarked
package org.letapis.casebook.statistics.kept;

import org.jspecify.annotations.NullMarked;
