/** What may go wrong in a casebook. */
@NullMarked
package org.letapis.casebook.problem;

import org.jspecify.annotations.NullMarked;
