/** Commands that look after a casebook. */
@NullMarked
package org.letapis.cli.care;

import org.jspecify.annotations.NullMarked;
