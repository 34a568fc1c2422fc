/** Publications as tables: one of each kind of record, and one of each of its lists. */
@NullMarked
package org.letapis.casebook.publication.table;

import org.jspecify.annotations.NullMarked;
