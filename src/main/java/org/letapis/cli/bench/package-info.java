/** The command that measures, and what it prints. */
@NullMarked
package org.letapis.cli.bench;

import org.jspecify.annotations.NullMarked;
