/** The commands that compare names, judge the comparison on pairs, and search among very many. */
@NullMarked
package org.letapis.cli.names;

import org.jspecify.annotations.NullMarked;
