/** One row of a register as changes of records: a person, what happened to them, and where. */
@NullMarked
package org.letapis.casebook.intake.register.row;

import org.jspecify.annotations.NullMarked;
