/** What goes out and comes in: bundles, files, backups. */
@NullMarked
package org.letapis.bench.exchange;

import org.jspecify.annotations.NullMarked;
