/** Whose word decides in this casebook, and whose chains are known to fork. */
@NullMarked
package org.letapis.casebook.standpoint;

import org.jspecify.annotations.NullMarked;
