/** What can go wrong with bundles, contact cards and identities, each with a code of its own. */
@NullMarked
package org.letapis.bundle.problem;

import org.jspecify.annotations.NullMarked;
