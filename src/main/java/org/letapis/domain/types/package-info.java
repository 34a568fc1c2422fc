/** Every type of record a casebook knows, one class each, told in the order a story is told. */
@NullMarked
package org.letapis.domain.types;

import org.jspecify.annotations.NullMarked;
