/** What goes in and out of a command: passphrases, answers, problems and exit codes. */
@NullMarked
package org.letapis.cli.terminal;

import org.jspecify.annotations.NullMarked;
