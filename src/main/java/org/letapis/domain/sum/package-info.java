/** Sums of money and base amounts as people write them, read and printed again. */
@NullMarked
package org.letapis.domain.sum;

import org.jspecify.annotations.NullMarked;
