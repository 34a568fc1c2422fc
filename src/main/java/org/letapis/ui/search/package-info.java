/** Finding records by any word in them, and keeping what is looked for again and again. */
@NullMarked
package org.letapis.ui.search;

import org.jspecify.annotations.NullMarked;
