/** Counts what is recorded: by month, place, law and person, with what is unknown. */
@NullMarked
package org.letapis.casebook.statistics;

import org.jspecify.annotations.NullMarked;
