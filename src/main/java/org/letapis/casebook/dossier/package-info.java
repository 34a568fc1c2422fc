/** What a casebook knows of somebody as one document: said once, to be laid out as is needed. */
@NullMarked
package org.letapis.casebook.dossier;

import org.jspecify.annotations.NullMarked;
