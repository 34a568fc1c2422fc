/** What can be wrong with an import. */
@NullMarked
package org.letapis.casebook.intake.problem;

import org.jspecify.annotations.NullMarked;
