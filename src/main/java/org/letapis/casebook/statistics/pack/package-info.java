/** Reports of a period: figures, charts and, where wanted, the list of records. */
@NullMarked
package org.letapis.casebook.statistics.pack;

import org.jspecify.annotations.NullMarked;
