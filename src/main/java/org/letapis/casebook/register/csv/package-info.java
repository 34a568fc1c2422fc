/** Comma-separated text (RFC 4180, as people really send it) as rows of cells, within bounds. */
@NullMarked
package org.letapis.casebook.register.csv;

import org.jspecify.annotations.NullMarked;
