/** Backups of an open casebook: made, listed, proven, kept by a rule. */
@NullMarked
package org.letapis.casebook.backup;

import org.jspecify.annotations.NullMarked;
