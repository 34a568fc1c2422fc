/** Takes in files of other programs, step by step: what it is, which column is what, who is who. */
@NullMarked
package org.letapis.ui.intake;

import org.jspecify.annotations.NullMarked;
