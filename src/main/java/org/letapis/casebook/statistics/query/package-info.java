/** What is asked of the figures, and what is answered. */
@NullMarked
package org.letapis.casebook.statistics.query;

import org.jspecify.annotations.NullMarked;
