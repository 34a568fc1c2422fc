/** Commands of who goes through a casebook: contradictions, and records about the same. */
@NullMarked
package org.letapis.cli.review;

import org.jspecify.annotations.NullMarked;
