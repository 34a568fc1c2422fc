/** The encrypted H2 file: how it is opened, migrated, read by several threads, and deleted. */
@NullMarked
package org.letapis.store.h2;

import org.jspecify.annotations.NullMarked;
