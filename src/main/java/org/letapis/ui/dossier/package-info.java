/** A person's dossier: what is told in it, and where it is written. */
@NullMarked
package org.letapis.ui.dossier;

import org.jspecify.annotations.NullMarked;
