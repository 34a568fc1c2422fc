/** What is due: a board, a month, the case files by stage, and the rules it is counted by. */
@NullMarked
package org.letapis.ui.due;

import org.jspecify.annotations.NullMarked;
