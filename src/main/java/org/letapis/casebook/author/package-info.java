/** One copy of a casebook, one author: a restored copy goes on under a new one. */
@NullMarked
package org.letapis.casebook.author;

import org.jspecify.annotations.NullMarked;
