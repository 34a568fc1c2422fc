/** Imports as one change each: written wholly or not at all, remembered, and taken back. */
@NullMarked
package org.letapis.casebook.intake.save;

import org.jspecify.annotations.NullMarked;
