/** The commands about archives: the whole casebook as open files. */
@NullMarked
package org.letapis.cli.archive;

import org.jspecify.annotations.NullMarked;
