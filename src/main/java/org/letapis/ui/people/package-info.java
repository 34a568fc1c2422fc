/** Finding people and things by name. */
@NullMarked
package org.letapis.ui.people;

import org.jspecify.annotations.NullMarked;
