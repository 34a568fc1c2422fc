/** Where the threads of an open casebook come from. */
@NullMarked
package org.letapis.casebook.thread;

import org.jspecify.annotations.NullMarked;
