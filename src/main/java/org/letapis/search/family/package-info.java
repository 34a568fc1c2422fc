/** Family names: in the form of a man's name, and how they were derived. */
@NullMarked
package org.letapis.search.family;

import org.jspecify.annotations.NullMarked;
