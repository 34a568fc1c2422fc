/** Values that contradict each other in records, and how they are settled. */
@NullMarked
package org.letapis.ui.inbox.conflict;

import org.jspecify.annotations.NullMarked;
