/** Makes snapshots, reads them, proves them, and removes those nobody needs. */
@NullMarked
package org.letapis.casebook.backup.snapshot;

import org.jspecify.annotations.NullMarked;
