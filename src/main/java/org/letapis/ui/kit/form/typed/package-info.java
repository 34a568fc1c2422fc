/** Editors of what is typed: words, dates, times, numbers, sums, articles. */
@NullMarked
package org.letapis.ui.kit.form.typed;

import org.jspecify.annotations.NullMarked;
