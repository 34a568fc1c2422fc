/** What a snapshot's file says, and how it is sealed. */
@NullMarked
package org.letapis.casebook.backup.format;

import org.jspecify.annotations.NullMarked;
