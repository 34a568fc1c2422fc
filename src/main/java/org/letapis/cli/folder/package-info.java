/** Commands about a casebook as a whole. */
@NullMarked
package org.letapis.cli.folder;

import org.jspecify.annotations.NullMarked;
