/** The tour inside the program: it points to a control and waits until somebody has used it. */
@NullMarked
package org.letapis.ui.help.guide;

import org.jspecify.annotations.NullMarked;
