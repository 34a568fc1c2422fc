/** Bundles that came in, decided on record by record. */
@NullMarked
package org.letapis.ui.inbox.triage;

import org.jspecify.annotations.NullMarked;
