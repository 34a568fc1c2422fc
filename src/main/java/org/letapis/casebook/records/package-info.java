/** Saving, finding and reading records; drafts. */
@NullMarked
package org.letapis.casebook.records;

import org.jspecify.annotations.NullMarked;
