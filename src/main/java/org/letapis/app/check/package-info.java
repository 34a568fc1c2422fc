/** What is looked at when the program starts, and told in plain words. */
@NullMarked
package org.letapis.app.check;

import org.jspecify.annotations.NullMarked;
