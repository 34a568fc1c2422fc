/** Canonical JSON (RFC 8785) and bounded, strict reading of JSON from outside. */
@NullMarked
package org.letapis.domain.json;

import org.jspecify.annotations.NullMarked;
