/**
 * What every screen is made with: background work, words, dialogs, files, navigation, looks and
 * forms. Knows no casebook: screens hand in what it needs as small interfaces.
 */
@NullMarked
package org.letapis.ui.kit;

import org.jspecify.annotations.NullMarked;
