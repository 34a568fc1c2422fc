/** Invented people in great numbers, with their names in many spellings and with slips. */
@NullMarked
package org.letapis.search.people;

import org.jspecify.annotations.NullMarked;
