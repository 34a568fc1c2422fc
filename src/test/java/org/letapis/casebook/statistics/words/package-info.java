/** Figures in words. */
@org.jspecify.annotations.NullMarked
package org.letapis.casebook.statistics.words;
