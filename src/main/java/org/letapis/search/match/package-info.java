/** Whether two names, or two people, may be the same: a score, a tier, and reasons as codes. */
@NullMarked
package org.letapis.search.match;

import org.jspecify.annotations.NullMarked;
