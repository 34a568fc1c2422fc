/**
 * What a dossier is to tell: its templates, what is left out of them, and choices that are kept.
 */
@NullMarked
package org.letapis.casebook.dossier.choice;

import org.jspecify.annotations.NullMarked;
