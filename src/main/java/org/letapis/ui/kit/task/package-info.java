/** The one runner of background work, and what becomes of its results and problems. */
@NullMarked
package org.letapis.ui.kit.task;

import org.jspecify.annotations.NullMarked;
