/** What commands have in common: options, help and the opening of a casebook. */
@NullMarked
package org.letapis.cli.frame;

import org.jspecify.annotations.NullMarked;
