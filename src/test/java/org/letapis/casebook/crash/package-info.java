/** The program killed at any moment: nothing it said was saved may be missing. */
@NullMarked
package org.letapis.casebook.crash;

import org.jspecify.annotations.NullMarked;
