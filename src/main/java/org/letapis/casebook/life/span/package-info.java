/** What lasted in a life, read from what happened, and the days of which nothing is told. */
@NullMarked
package org.letapis.casebook.life.span;

import org.jspecify.annotations.NullMarked;
