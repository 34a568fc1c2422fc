/** What may be written to a log: codes and ids, never what a person has recorded. */
@NullMarked
package org.letapis.app.log;

import org.jspecify.annotations.NullMarked;
