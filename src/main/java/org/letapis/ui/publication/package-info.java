/** Publishing: what goes out, what stays, and where it is put. */
@NullMarked
package org.letapis.ui.publication;

import org.jspecify.annotations.NullMarked;
