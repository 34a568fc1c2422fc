/** Contacts, and bundles going out and coming in. */
@NullMarked
package org.letapis.casebook.exchange;

import org.jspecify.annotations.NullMarked;
