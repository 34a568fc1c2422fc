/** Tables that this program published, read as they were written. */
@NullMarked
package org.letapis.casebook.intake.own;

import org.jspecify.annotations.NullMarked;
