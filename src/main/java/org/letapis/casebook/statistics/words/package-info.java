/** Figures in words and tables of each language. */
@NullMarked
package org.letapis.casebook.statistics.words;

import org.jspecify.annotations.NullMarked;
