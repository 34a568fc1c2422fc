/** Contacts, and bundles out and in. */
@NullMarked
package org.letapis.ui.exchange;

import org.jspecify.annotations.NullMarked;
