/**
 * Numbered changes of what lies in a casebook's folder, each made once. What is queried is not
 * among it: that is made again from the journal.
 */
@NullMarked
package org.letapis.casebook.migration;

import org.jspecify.annotations.NullMarked;
