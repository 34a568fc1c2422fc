/** Figures on the command line. */
@NullMarked
package org.letapis.cli.statistics;

import org.jspecify.annotations.NullMarked;
