/** How fast it is: what is measured, on invented data, beside what people would use instead. */
@NullMarked
package org.letapis.bench;

import org.jspecify.annotations.NullMarked;
