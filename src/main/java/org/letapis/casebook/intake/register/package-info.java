/**
 * Reads registers that people already keep as tables into changes, cell by cell: what can be read
 * becomes fields, what cannot is reported with its place and kept as it was said.
 */
@NullMarked
package org.letapis.casebook.intake.register;

import org.jspecify.annotations.NullMarked;
