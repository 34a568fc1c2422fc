/** Workbooks of Excel 2007 and later (ECMA-376, Office Open XML), read and written as streams. */
@NullMarked
package org.letapis.foreign.xlsx;

import org.jspecify.annotations.NullMarked;
