/** Whether everything in a casebook is whole. */
@NullMarked
package org.letapis.casebook.check;

import org.jspecify.annotations.NullMarked;
