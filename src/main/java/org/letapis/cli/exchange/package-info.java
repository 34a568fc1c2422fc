/** Commands about bundles, and about what came in with them. */
@NullMarked
package org.letapis.cli.exchange;

import org.jspecify.annotations.NullMarked;
