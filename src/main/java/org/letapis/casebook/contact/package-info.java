/**
 * The people bundles are exchanged with: whose keys they are, who says so, and who no longer is.
 */
@NullMarked
package org.letapis.casebook.contact;

import org.jspecify.annotations.NullMarked;
