/** Takes in files of other programs from the command line. */
@NullMarked
package org.letapis.cli.intake;

import org.jspecify.annotations.NullMarked;
