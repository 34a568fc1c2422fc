/** Takes in what other programs wrote: looked through first, then all of it in one go. */
@NullMarked
package org.letapis.casebook.intake;

import org.jspecify.annotations.NullMarked;
