/** What helps to fill a form well: help on a field, what is still missing, what to ask. */
@NullMarked
package org.letapis.ui.kit.form.guide;

import org.jspecify.annotations.NullMarked;
