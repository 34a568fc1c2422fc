/** Beside names being typed: who may be the same person, and how others spell the name. */
@NullMarked
package org.letapis.ui.capture.names;

import org.jspecify.annotations.NullMarked;
