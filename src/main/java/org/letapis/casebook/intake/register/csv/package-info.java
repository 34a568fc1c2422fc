/** Comma-separated text (RFC 4180, as people really send it) as rows of cells, within bounds. */
@NullMarked
package org.letapis.casebook.intake.register.csv;

import org.jspecify.annotations.NullMarked;
