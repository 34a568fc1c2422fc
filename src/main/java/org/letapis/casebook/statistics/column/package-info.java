/** What is counted of records, in memory, as numbers that stand for values. */
@NullMarked
package org.letapis.casebook.statistics.column;

import org.jspecify.annotations.NullMarked;
