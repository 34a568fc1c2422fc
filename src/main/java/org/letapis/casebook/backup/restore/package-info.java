/** From a medium back into a folder: found, opened, compared with what is there, copied. */
@NullMarked
package org.letapis.casebook.backup.restore;

import org.jspecify.annotations.NullMarked;
