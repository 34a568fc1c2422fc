/** A line typed in a hurry, read as a record to confirm: pure readers, nothing stored here. */
@NullMarked
package org.letapis.casebook.quick;

import org.jspecify.annotations.NullMarked;
