/** Names of people as Belarusian and Russian registers write them: taken apart and spelt. */
@NullMarked
package org.letapis.casebook.names.split;

import org.jspecify.annotations.NullMarked;
