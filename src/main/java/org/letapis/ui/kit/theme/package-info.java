/** Colours, fonts, zoom, and pictures of windows. */
@NullMarked
package org.letapis.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
