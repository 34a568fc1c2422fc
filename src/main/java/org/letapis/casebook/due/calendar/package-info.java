/** Writes what is due for calendar programs, as iCalendar (RFC 5545). */
@NullMarked
package org.letapis.casebook.due.calendar;

import org.jspecify.annotations.NullMarked;
