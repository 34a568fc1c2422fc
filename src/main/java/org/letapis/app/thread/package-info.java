/** The threads that the program needs beside those of the window and of the casebook. */
@NullMarked
package org.letapis.app.thread;

import org.jspecify.annotations.NullMarked;
