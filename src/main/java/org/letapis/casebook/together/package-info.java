/** Records that are shown as one, and the rows all are shown by. */
@NullMarked
package org.letapis.casebook.together;

import org.jspecify.annotations.NullMarked;
