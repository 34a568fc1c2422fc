/** Which records are meant: of whom, with which tags, of which days. */
@NullMarked
package org.letapis.ui.kit.selection;

import org.jspecify.annotations.NullMarked;
