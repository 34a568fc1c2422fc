/** Screens, the way between them, the status line and keyboard shortcuts. */
@NullMarked
package org.letapis.ui.kit.nav;

import org.jspecify.annotations.NullMarked;
