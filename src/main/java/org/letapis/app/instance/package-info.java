/** One running program for each person: who starts it again hands over what was asked. */
@NullMarked
package org.letapis.app.instance;

import org.jspecify.annotations.NullMarked;
