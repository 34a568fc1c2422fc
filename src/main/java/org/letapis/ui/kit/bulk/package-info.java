/** Changing many records at once: seen before it is done, and taken back as a whole. */
@NullMarked
package org.letapis.ui.kit.bulk;

import org.jspecify.annotations.NullMarked;
