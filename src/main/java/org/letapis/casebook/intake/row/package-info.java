/** What one row of a foreign table says, as drafts of records. */
@NullMarked
package org.letapis.casebook.intake.row;

import org.jspecify.annotations.NullMarked;
