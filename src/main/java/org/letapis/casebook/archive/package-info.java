/**
 * The whole casebook as open files, readable without this program, and a casebook out of them
 * again. The format is in the resource {@code FORMAT.md} of the same name.
 */
@NullMarked
package org.letapis.casebook.archive;

import org.jspecify.annotations.NullMarked;
