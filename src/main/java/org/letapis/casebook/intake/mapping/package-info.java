/** Which column of a foreign table is which field, and the rest that is said of it once. */
@NullMarked
package org.letapis.casebook.intake.mapping;

import org.jspecify.annotations.NullMarked;
