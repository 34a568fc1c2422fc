/** Which snapshots are kept. */
@NullMarked
package org.letapis.casebook.backup.rule;

import org.jspecify.annotations.NullMarked;
