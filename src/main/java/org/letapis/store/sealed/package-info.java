/** Files under H2 whose every block is encrypted and authenticated (AES-256-GCM). */
@NullMarked
package org.letapis.store.sealed;

import org.jspecify.annotations.NullMarked;
