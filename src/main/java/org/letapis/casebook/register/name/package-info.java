/** Names of people as Belarusian and Russian registers write them: taken apart and spelt. */
@NullMarked
package org.letapis.casebook.register.name;

import org.jspecify.annotations.NullMarked;
