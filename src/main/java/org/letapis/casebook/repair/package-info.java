/** Makes a damaged casebook whole again, as far as what is lost can be found elsewhere. */
@NullMarked
package org.letapis.casebook.repair;

import org.jspecify.annotations.NullMarked;
