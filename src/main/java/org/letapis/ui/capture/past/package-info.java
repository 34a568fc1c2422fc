/** What stood in a field before, who said it and when, and putting it back. */
@NullMarked
package org.letapis.ui.capture.past;

import org.jspecify.annotations.NullMarked;
