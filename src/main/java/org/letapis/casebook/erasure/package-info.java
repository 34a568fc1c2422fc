/** Erasing what a source takes back: asking for it everywhere, carrying it out, and saying so. */
@NullMarked
package org.letapis.casebook.erasure;

import org.jspecify.annotations.NullMarked;
