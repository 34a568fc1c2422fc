/** Blocks of random-access files, each encrypted and authenticated (AES-256-GCM). */
@NullMarked
package org.letapis.crypto.sealed;

import org.jspecify.annotations.NullMarked;
