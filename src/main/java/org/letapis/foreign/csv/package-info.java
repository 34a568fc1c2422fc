/** Tables as text: comma-separated values and their kin (RFC 4180). */
@NullMarked
package org.letapis.foreign.csv;

import org.jspecify.annotations.NullMarked;
