/** Rows as in a spreadsheet: light cells, one live editor, keys and the clipboard. */
@NullMarked
package org.letapis.ui.kit.form.sheet;

import org.jspecify.annotations.NullMarked;
