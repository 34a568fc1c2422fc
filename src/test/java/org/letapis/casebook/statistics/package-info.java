@NullMarked
package org.letapis.casebook.statistics;

import org.jspecify.annotations.NullMarked;
