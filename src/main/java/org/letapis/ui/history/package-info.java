/** A client's history: every event on one page. */
@NullMarked
package org.letapis.ui.history;

import org.jspecify.annotations.NullMarked;
