@NullMarked
package org.letapis.casebook.backup;

import org.jspecify.annotations.NullMarked;
