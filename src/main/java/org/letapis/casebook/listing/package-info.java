/** Long lists of records: what they are sorted and narrowed by, and what a line of one shows. */
@NullMarked
package org.letapis.casebook.listing;

import org.jspecify.annotations.NullMarked;
