/** The section of the settings about fields, lists and terms of the casebook's own. */
@NullMarked
package org.letapis.ui.settings.custom;

import org.jspecify.annotations.NullMarked;
