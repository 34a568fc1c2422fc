/** One person's life as the casebook tells it: spans, stays, case files, gaps, and any one day. */
@NullMarked
package org.letapis.casebook.life;

import org.jspecify.annotations.NullMarked;
