/** Taking files into a record: dropped, pasted, chosen from a folder. */
@NullMarked
package org.letapis.ui.capture.files;

import org.jspecify.annotations.NullMarked;
