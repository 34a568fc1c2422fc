/** Small controls and layout pieces that every screen uses alike. */
@NullMarked
package org.letapis.ui.kit.control;

import org.jspecify.annotations.NullMarked;
