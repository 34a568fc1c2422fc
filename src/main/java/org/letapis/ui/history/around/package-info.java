/** People linked with a person, as a picture and as a list. */
@NullMarked
package org.letapis.ui.history.around;

import org.jspecify.annotations.NullMarked;
