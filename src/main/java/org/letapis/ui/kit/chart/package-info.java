/** Charts on screen. */
@NullMarked
package org.letapis.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
