/** Editors of what is chosen: terms and other records. */
@NullMarked
package org.letapis.ui.kit.form.pick;

import org.jspecify.annotations.NullMarked;
