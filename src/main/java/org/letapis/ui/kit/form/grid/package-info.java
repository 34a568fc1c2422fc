/** How fields and rows are laid out: in shares of the width, and made once they come into sight. */
@NullMarked
package org.letapis.ui.kit.form.grid;

import org.jspecify.annotations.NullMarked;
