/** How far what is kept beside the store has come, and what was said since. */
@NullMarked
package org.letapis.casebook.since;

import org.jspecify.annotations.NullMarked;
