/** What the casebook knows of those a row speaks of. */
@NullMarked
package org.letapis.casebook.intake.known;

import org.jspecify.annotations.NullMarked;
