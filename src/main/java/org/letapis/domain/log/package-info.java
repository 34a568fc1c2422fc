/** Where things lie in the journal: the one thing the journal and the store both speak of. */
@NullMarked
package org.letapis.domain.log;

import org.jspecify.annotations.NullMarked;
