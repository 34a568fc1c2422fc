/** The editor of rows: a grid where they are short, cards where they are long. */
@NullMarked
package org.letapis.ui.kit.form.rows;

import org.jspecify.annotations.NullMarked;
