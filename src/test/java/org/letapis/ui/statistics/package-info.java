@NullMarked
package org.letapis.ui.statistics;

import org.jspecify.annotations.NullMarked;
