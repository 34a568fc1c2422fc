/** QR codes, made and read in memory. */
@NullMarked
package org.letapis.ui.kit.qr;

import org.jspecify.annotations.NullMarked;
