/** Articles of law as people write them, taken apart and printed again. */
@NullMarked
package org.letapis.domain.law;

import org.jspecify.annotations.NullMarked;
