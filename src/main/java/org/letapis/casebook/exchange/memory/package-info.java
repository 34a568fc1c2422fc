/** What is remembered of every bundle that came in or went out, and of forks that were found. */
@NullMarked
package org.letapis.casebook.exchange.memory;

import org.jspecify.annotations.NullMarked;
