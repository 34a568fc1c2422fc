/** Folders of files that belong together, read without following links. */
@NullMarked
package org.letapis.foreign.folder;

import org.jspecify.annotations.NullMarked;
