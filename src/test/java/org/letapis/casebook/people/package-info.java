/** Tests of who is found by name. */
@NullMarked
package org.letapis.casebook.people;

import org.jspecify.annotations.NullMarked;
