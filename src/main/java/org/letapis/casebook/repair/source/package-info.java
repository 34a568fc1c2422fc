/** Places where what a casebook lost may still be: backups, copies, bundles. */
@NullMarked
package org.letapis.casebook.repair.source;

import org.jspecify.annotations.NullMarked;
