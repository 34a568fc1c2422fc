/** What entries say that change no values: likeness, answers, erasure. */
@NullMarked
package org.letapis.domain.entry.statement;

import org.jspecify.annotations.NullMarked;
