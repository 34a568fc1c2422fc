/** Commands that make backups, look at them, and restore from them. */
@NullMarked
package org.letapis.cli.backup;

import org.jspecify.annotations.NullMarked;
