/** The benches, a class each. */
@NullMarked
package org.letapis.bench.work;

import org.jspecify.annotations.NullMarked;
