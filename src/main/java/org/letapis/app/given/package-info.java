/** Files and folders that the program is started with, and what becomes of them. */
@NullMarked
package org.letapis.app.given;

import org.jspecify.annotations.NullMarked;
