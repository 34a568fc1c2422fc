/** The page that a trustee keeps: one share of the key as text and QR code, on paper or as PDF. */
@NullMarked
package org.letapis.ui.settings.keys.page;

import org.jspecify.annotations.NullMarked;
