/** What is due by when: deadlines of case files and of events, rules, marks and hearings. */
@NullMarked
package org.letapis.casebook.due;

import org.jspecify.annotations.NullMarked;
