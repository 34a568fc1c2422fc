/** Records as entries add up to them, and the changes a person makes. */
@NullMarked
package org.letapis.domain.record;

import org.jspecify.annotations.NullMarked;
