/** Tools of others, run as processes of their own where they are installed. */
@NullMarked
package org.letapis.bench.tool;

import org.jspecify.annotations.NullMarked;
