/** Keeps drafts while a great change holds the one writer. */
@NullMarked
package org.letapis.casebook.aside;

import org.jspecify.annotations.NullMarked;
