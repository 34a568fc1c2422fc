/** The same again: what happened to one person, written down for others it happened to as well. */
@NullMarked
package org.letapis.ui.capture.group;

import org.jspecify.annotations.NullMarked;
