/** Who somebody is: the private identity of a casebook and the contact card it hands out. */
@NullMarked
package org.letapis.bundle.card;

import org.jspecify.annotations.NullMarked;
