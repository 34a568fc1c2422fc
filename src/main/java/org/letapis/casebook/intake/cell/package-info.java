/** Single cells of a register: what stands in them, what it says, and what could not be read. */
@NullMarked
package org.letapis.casebook.intake.cell;

import org.jspecify.annotations.NullMarked;
