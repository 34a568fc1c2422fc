/** What became of what was sent: decisions, questions and answers that travel back and forth. */
@NullMarked
package org.letapis.casebook.answer;

import org.jspecify.annotations.NullMarked;
