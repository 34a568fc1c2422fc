/** Dossiers on the command line. */
@NullMarked
package org.letapis.cli.dossier;

import org.jspecify.annotations.NullMarked;
