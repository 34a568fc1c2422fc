/** Which column of a foreign table may be which field, by its heading and by what stands below. */
@NullMarked
package org.letapis.casebook.intake.guess;

import org.jspecify.annotations.NullMarked;
