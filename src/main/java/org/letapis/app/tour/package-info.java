/** The guided tour: the real windows, driven through the whole main job with invented people. */
@NullMarked
package org.letapis.app.tour;

import org.jspecify.annotations.NullMarked;
