/** What every field of a form shares: its place, its frame, and what it is given to work with. */
@NullMarked
package org.letapis.ui.kit.form.field;

import org.jspecify.annotations.NullMarked;
