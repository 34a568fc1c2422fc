/** The words shown to people, in the language they chose. */
@NullMarked
package org.letapis.domain.text;

import org.jspecify.annotations.NullMarked;
