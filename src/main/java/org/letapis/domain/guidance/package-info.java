/** What helps somebody to write a record well: help on fields, what is missing, what to ask. */
@NullMarked
package org.letapis.domain.guidance;

import org.jspecify.annotations.NullMarked;
