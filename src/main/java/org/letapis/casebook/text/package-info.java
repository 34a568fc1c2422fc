/** Full text search in an open casebook: kept up with every change, asked in people's words. */
@NullMarked
package org.letapis.casebook.text;

import org.jspecify.annotations.NullMarked;
