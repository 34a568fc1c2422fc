/** Tables as Uwazi takes and gives them: CSV, alone or in a ZIP with the files it speaks of. */
@NullMarked
package org.letapis.foreign.uwazi;

import org.jspecify.annotations.NullMarked;
