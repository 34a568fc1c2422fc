/** All records of a type in a long list, narrowed and sorted, and changed many at once. */
@NullMarked
package org.letapis.ui.records;

import org.jspecify.annotations.NullMarked;
