/** Lives, one day at a time. */
@NullMarked
package org.letapis.casebook.life;

import org.jspecify.annotations.NullMarked;
