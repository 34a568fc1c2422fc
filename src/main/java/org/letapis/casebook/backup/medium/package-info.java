/** The folder that backups lie in: immutable blocks, one small sealed file per snapshot. */
@NullMarked
package org.letapis.casebook.backup.medium;

import org.jspecify.annotations.NullMarked;
