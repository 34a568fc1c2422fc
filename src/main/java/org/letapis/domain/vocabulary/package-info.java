/** The terms people choose from, grouped by what they speak of. Terms are never renamed. */
@NullMarked
package org.letapis.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
