/** The commands about what opens a casebook. */
@NullMarked
package org.letapis.cli.keys;

import org.jspecify.annotations.NullMarked;
