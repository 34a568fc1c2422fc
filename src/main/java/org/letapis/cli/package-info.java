/** The command line: everything a casebook can do, for scripts, servers and a court's expert. */
@NullMarked
package org.letapis.cli;

import org.jspecify.annotations.NullMarked;
