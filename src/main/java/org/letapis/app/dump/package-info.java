/** What the operating system may keep of the memory of this process: nothing. */
@NullMarked
package org.letapis.app.dump;

import org.jspecify.annotations.NullMarked;
