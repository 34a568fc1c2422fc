/** The window: how soon it is there, what it takes, and how it answers. */
@NullMarked
package org.letapis.bench.window;

import org.jspecify.annotations.NullMarked;
