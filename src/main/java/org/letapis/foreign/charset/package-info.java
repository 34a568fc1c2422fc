/** In which encoding another program wrote a text. */
@NullMarked
package org.letapis.foreign.charset;

import org.jspecify.annotations.NullMarked;
