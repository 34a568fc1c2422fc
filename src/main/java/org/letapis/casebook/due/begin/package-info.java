/** What records say began, and what ended it: from there time limits are counted. */
@NullMarked
package org.letapis.casebook.due.begin;

import org.jspecify.annotations.NullMarked;
