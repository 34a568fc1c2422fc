/** The coordinator's desk: what came in and waits for a decision. */
@NullMarked
package org.letapis.casebook.review;

import org.jspecify.annotations.NullMarked;
