/** The schema as data: record types, their groups and typed fields. */
@NullMarked
package org.letapis.domain.schema;

import org.jspecify.annotations.NullMarked;
