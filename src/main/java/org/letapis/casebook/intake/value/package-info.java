/** Reads single cells of foreign tables as values of fields. */
@NullMarked
package org.letapis.casebook.intake.value;

import org.jspecify.annotations.NullMarked;
