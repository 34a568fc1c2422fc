/** Updates, which are files that a person brings. */
@NullMarked
package org.letapis.cli.update;

import org.jspecify.annotations.NullMarked;
