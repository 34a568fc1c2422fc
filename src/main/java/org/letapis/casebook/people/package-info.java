/** Everybody's names in memory, to be found in any spelling as they are typed. */
@NullMarked
package org.letapis.casebook.people;

import org.jspecify.annotations.NullMarked;
