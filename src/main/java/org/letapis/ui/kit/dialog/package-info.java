/** Questions, messages and file choosers, in the program's own words. */
@NullMarked
package org.letapis.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;
