/** Recording: the documenter's desk and the form of a record, with drafts that survive. */
@NullMarked
package org.letapis.ui.capture;

import org.jspecify.annotations.NullMarked;
