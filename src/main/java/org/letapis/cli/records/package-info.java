/** Commands that read and write records. */
@NullMarked
package org.letapis.cli.records;

import org.jspecify.annotations.NullMarked;
