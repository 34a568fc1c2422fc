/** What kind of place a folder is: a network share, a sync folder, a disk without room. */
@NullMarked
package org.letapis.casebook.place;

import org.jspecify.annotations.NullMarked;
