/** One change said of many records at once. */
@NullMarked
package org.letapis.casebook.bulk;

import org.jspecify.annotations.NullMarked;
