/** What a name being typed calls for: its other spellings, and people who may be the same. */
@NullMarked
package org.letapis.casebook.names;

import org.jspecify.annotations.NullMarked;
