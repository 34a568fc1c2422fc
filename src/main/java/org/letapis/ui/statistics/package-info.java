/** Figures: what is asked, a table and a chart of it, and the records each figure is made of. */
@NullMarked
package org.letapis.ui.statistics;

import org.jspecify.annotations.NullMarked;
