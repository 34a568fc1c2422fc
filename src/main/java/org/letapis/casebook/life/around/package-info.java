/** Who is linked with a person, one step around. */
@NullMarked
package org.letapis.casebook.life.around;

import org.jspecify.annotations.NullMarked;
