/** Records that may be about the same: joined, kept apart, or left for later. */
@NullMarked
package org.letapis.ui.inbox.alike;

import org.jspecify.annotations.NullMarked;
